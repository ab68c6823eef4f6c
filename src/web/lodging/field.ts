interface Asked {
  name: string;
  label: string;
  /** The name of the answer where answers are checked and in errors. */
  short: string;
  hint?: string;
  /** What to say when it is left out; none where it may be. */
  missing?: string;
}

/** One line. */
export interface LineField extends Asked {
  kind: 'line';
  most: number;
  type?: 'email' | 'tel';
  autocomplete?: string;
  isShort?: boolean;
}

/** Several lines. */
export interface WordsField extends Asked {
  kind: 'words';
  most: number;
  rows: number;
  /** Says how many characters are left, from four fifths on. */
  counts?: boolean;
  autocomplete?: string;
}

/** One of several. */
export interface ChoiceField extends Asked {
  kind: 'choice';
  items: Item[];
}

/** Any of several. */
export interface ChoicesField extends Asked {
  kind: 'choices';
  items: Item[];
}

/** A date whose day may be left out: `<name>-day`, `<name>-month`, `<name>-year`. */
export interface DateField extends Asked {
  kind: 'date';
}

export interface Item {
  value: string;
  text: string;
  hint?: string;
  /** Stands before it, between it and the others. */
  divider?: string;
  /** Asked once this one is chosen. */
  reveals?: Field[];
}

/** What a step asks. */
export type Field = LineField | WordsField | ChoiceField | ChoicesField | DateField;

/** The element to which an error about a field leads. */
export function firstBox(field: Field): string {
  return field.kind === 'date' ? `${field.name}-day` : field.name;
}
