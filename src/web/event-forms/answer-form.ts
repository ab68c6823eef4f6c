import { eventFormTexts as texts } from '../../language/en/pages-staff-events.ts';
import type { FormFault } from '../form.ts';
import type { Choices } from './field.ts';
import { given, newId, type Typed } from './typed.ts';

/** The event of an answer: its one remedy and what is still to be done stand in fields of their own. */
export function answerOf(typed: Typed, { clocks }: Choices): Typed {
  const { remedyKind, remedyText, remedyDue, contents = [], actions, actionsDue, ...rest } = typed;
  const remedy = given({ id: newId('remedy', clocks), kind: remedyKind, due: remedyDue, text: remedyText });
  return {
    ...rest,
    contents,
    ...(remedyKind === undefined ? {} : { remedies: [remedy] }),
    ...(Array.isArray(actions) ? { actions: actions.map((text) => given({ text, due: actionsDue })) } : {}),
  };
}

/** A remedy has a kind and a date, or there is none; a date alone promises nothing. */
export function answerFaults({ remedyKind, remedyText, remedyDue, actions, actionsDue }: Typed): FormFault[] {
  const faults: FormFault[] = [];
  const hasRemedy = remedyText !== undefined || remedyDue !== undefined;
  if (remedyKind === undefined && hasRemedy) faults.push({ field: 'remedyKind', message: texts.remedyKind });
  if (remedyKind !== undefined && remedyDue === undefined) {
    faults.push({ field: 'remedyDue-day', message: texts.remedyDue });
  }
  if (actions === undefined && actionsDue !== undefined) faults.push({ field: 'actions', message: texts.actions });
  return faults;
}

/** More time is a number of days or a new date. */
export function delayFaults({ workingDays, until }: Typed): FormFault[] {
  if ((workingDays === undefined) !== (until === undefined)) return [];
  return [{ field: 'workingDays', message: texts.daysOrDate }];
}

/** A restriction that stays is looked at again. */
export function reviewFaults({ outcome, reviewOn }: Typed): FormFault[] {
  return outcome === 'keep' && reviewOn === undefined ? [{ field: 'reviewOn-day', message: texts.nextReview }] : [];
}
