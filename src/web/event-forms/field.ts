import type { StaffMember } from '../../identity/list-staff.ts';

/** How one field of an event is typed in. */
export type FieldKind =
  | 'words'
  | 'line'
  | 'lines'
  | 'number'
  | 'date'
  | 'tick'
  | 'yesNo'
  | 'one'
  | 'many'
  | 'staff'
  | 'seniorLead'
  | 'remedy'
  | 'findings';

export interface Field {
  /** As in the event, or as the form's own `toEvent` takes it. */
  name: string;
  kind: FieldKind;
  /** For `one` and `many`: value to label. */
  options?: Readonly<Record<string, string>>;
  /** A tick that stands unless it is taken away. */
  ticked?: true;
}

/** What the case and the council offer to choose from. */
export interface Choices {
  staff: StaffMember[];
  /** Points of complaint that an answer must decide. */
  issues: { number: number; text: string }[];
  remedies: { id: string; text: string }[];
}
