import type { LetterEvent } from '../../letters/letter-kind.ts';
import type { Choices, Field } from '../event-forms/field.ts';
import { fieldsOf } from '../event-forms/forms.ts';

/** Fields which a letter answers by itself: it is drawn in a place of its own, and its locked parts hold the rest. */
const answered: ReadonlySet<string> = new Set(['letter', 'contents', 'ombudsmanDetails', 'ombudsmanRights']);

/** What is asked beside the words of a letter: the other fields of its event. */
export function letterFields(event: LetterEvent, choices: Choices): Field[] {
  return fieldsOf(event, choices).filter(({ name }) => !answered.has(name));
}

/** The name of the field for why a point was decided as it was. */
export function reasonsField(number: number): string {
  return `reasons-${number}`;
}
