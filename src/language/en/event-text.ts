/** One field of a form on which an event is recorded. `missing` is said where it has to be filled in. */
export interface EventFieldText {
  label: string;
  hint?: string;
  missing?: string;
}

export interface EventText {
  /** On the button that leads there, and the heading of the form. */
  title: string;
  /** On the button that records it. */
  action: string;
  intro?: string;
  fields: Record<string, EventFieldText>;
}
