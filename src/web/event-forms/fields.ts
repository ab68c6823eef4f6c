import type { Field, ListName } from './field.ts';

/** Some lines of words. */
export const words = (name: string): Field => ({ name, kind: 'words' });

/** One line. */
export const line = (name: string): Field => ({ name, kind: 'line' });

/** A list, one on each line. */
export const lines = (name: string): Field => ({ name, kind: 'lines' });

/** A day. */
export const date = (name: string): Field => ({ name, kind: 'date' });

/** A whole number. */
export const number = (name: string): Field => ({ name, kind: 'number' });

/** A box to tick. */
export const tick = (name: string): Field => ({ name, kind: 'tick' });

/** Yes or no. */
export const yesNo = (name: string): Field => ({ name, kind: 'yesNo' });

/** A box that is ticked unless it is taken away. */
export const usual = (name: string): Field => ({ name, kind: 'tick', ticked: true });

/** One of a few, all in view. */
export const one = (name: string, options: Readonly<Record<string, string>>): Field => ({ name, kind: 'one', options });

/** One of several, in a list. */
export const pick = (name: string, options: Readonly<Record<string, string>>): Field => ({
  name,
  kind: 'pick',
  options,
});

/** One of what the case offers, all in view. */
export const oneOf = (name: string, list: ListName): Field => ({ name, kind: 'one', list });

/** One of what the case offers, in a list. */
export const pickOf = (name: string, list: ListName): Field => ({ name, kind: 'pick', list });
