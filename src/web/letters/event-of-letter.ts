import { expandReasons } from '../../letters/expand-reasons.ts';
import { staffLetterTexts as texts } from '../../language/en/pages-staff-letters.ts';
import type { CaseEvent } from '../../machines/events.ts';
import { readEvent } from '../event-forms/record-event.ts';
import type { FormFault, FormValues } from '../form.ts';
import { letterFields, reasonsField } from './letter-fields.ts';
import type { LetterSubject } from './letter-subject.ts';

/** The event that a letter goes out with, or what is missing for it. */
export function eventOfLetter(
  subject: Pick<LetterSubject, 'event' | 'choices'>,
  values: FormValues,
  now: Date,
): { event: CaseEvent } | { faults: FormFault[] } {
  const { event: type, choices } = subject;
  const form = formOf(subject, values);
  form.set('letter', wordsOf(subject, values));
  // The locked parts hold all of these, whatever the letter says; reasons are asked for point by point.
  form.set('ombudsmanDetails', 'yes');
  form.set('ombudsmanRights', 'yes');
  for (const content of [...choices.contents, ...promised(values)]) form.append('contents', content);
  const read = readEvent(form, { type, choices }, now);
  return 'faults' in read ? read : { event: read.input.event };
}

/** The letter as it is sent: with the reasons for each finding, and what is still to be done. */
function wordsOf({ event, choices }: Pick<LetterSubject, 'event' | 'choices'>, values: FormValues): string {
  const { letter = '' } = values;
  if (event !== 'respond') return letter;
  const reasons = choices.issues.flatMap(({ number, text }) => {
    const why = values[reasonsField(number)];
    return why === undefined ? [] : [{ number, text, reasons: why }];
  });
  const actions = (values['actions'] ?? '').split('\n').filter((line) => line.trim() !== '');
  return expandReasons(letter, reasons, actions.length === 0 ? [] : [texts.stillToDo(actions)]);
}

function promised({ remedyKind, actions }: FormValues): ('remedy' | 'actions')[] {
  return [
    ...(remedyKind === undefined ? [] : (['remedy'] as const)),
    ...(actions === undefined ? [] : (['actions'] as const)),
  ];
}

/** What was kept as one value a field, as the form sent it. */
function formOf({ event, choices }: Pick<LetterSubject, 'event' | 'choices'>, values: FormValues): FormData {
  const form = new FormData();
  const several = new Set(letterFields(event, choices).flatMap(({ name, kind }) => (kind === 'many' ? [name] : [])));
  for (const [name, value] of Object.entries(values)) {
    if (several.has(name)) for (const one of value.split(',')) form.append(name, one);
    else form.set(name, value);
  }
  return form;
}
