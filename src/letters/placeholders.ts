/** What a letter can be filled in with; the list is closed, so that a slip of the pen is found when a template is saved. */
export const placeholders = {
  name: 'Sam Jones',
  reference: 'C-7GQ2-M4X-A',
  today: '2 March 2026',
  received: '23 February 2026',
  due: '9 March 2026',
  organisation: 'Northmere Borough Council',
  phone: '01632 960 000',
  email: 'complaints@northmere.example',
  hours: 'Monday to Friday, 9am to 5pm',
  signature: 'Priya Nair\nComplaints officer',
} as const;

export type Placeholder = keyof typeof placeholders;
/** What is not known is left out, and then found by the check. */
export type PlaceholderValues = Partial<Record<Placeholder, string>>;

const pattern = /\{([^{}\n]{0,40})\}/g;

/** A text with everything filled in that there is a value for. */
export function fillIn(text: string, values: PlaceholderValues): string {
  return text.replaceAll(pattern, (found, name: string) => (isPlaceholder(name) ? (values[name] ?? found) : found));
}

/** What stands in braces and is on no list. */
export function unknownPlaceholders(text: string): string[] {
  return [...new Set(leftOver(text).filter((name) => !isPlaceholder(name)))];
}

/** What on the list is not filled in yet. */
export function openPlaceholders(text: string): Placeholder[] {
  return leftOver(text).filter(isPlaceholder);
}

/** Everything that stands in braces still. */
export function leftOver(text: string): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(placeholders, name);
}
