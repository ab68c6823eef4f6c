import { eventFormTexts as texts } from '../../language/en/pages-staff-events.ts';
import type { FormFault } from '../form.ts';
import type { Choices, Field } from './field.ts';
import { newId, type Typed } from './typed.ts';

/** As many as a form has room for; the rest is recorded on the form once more. */
const places = [1, 2, 3] as const;

/** What the Ombudsman recommends: the words, and a date or a period. */
export const recommendationFields: readonly Field[] = places.flatMap((n): Field[] => [
  { name: `recommendation${n}`, kind: 'words' },
  { name: `order${n}`, kind: 'tick' },
  { name: `due${n}`, kind: 'date' },
  { name: `within${n}`, kind: 'pick', options: texts.periods },
]);

/** The event of a decision with its recommendations, each under an id of its own. */
export function decisionOf({ decision, ...typed }: Typed, { clocks }: Choices): Typed {
  const taken = [...clocks];
  const recommendations: Typed[] = [];
  for (const n of places) {
    const [text, due, within] = [typed[`recommendation${n}`], typed[`due${n}`], typed[`within${n}`]];
    if (text === undefined) continue;
    const id = newId('recommendation', taken);
    taken.push(`recommendation.${id}`);
    const order = typed[`order${n}`] === true ? { kind: 'order' } : {};
    recommendations.push({ id, text, ...order, ...(due === undefined ? { within: periodOf(within) } : { due }) });
  }
  return { decision, ...(recommendations.length > 0 ? { recommendations } : {}) };
}

/** Each recommendation has its words and either a date or a period. */
export function decisionFaults(typed: Typed): FormFault[] {
  return places.flatMap((n): FormFault[] => {
    const [said, due, within] = [typed[`recommendation${n}`], typed[`due${n}`], typed[`within${n}`]];
    if (said === undefined && (due !== undefined || within !== undefined)) {
      return [{ field: `recommendation${n}`, message: texts.recommendation }];
    }
    if (said === undefined || (due === undefined) !== (within === undefined)) return [];
    return [{ field: `due${n}-day`, message: texts.dateOrPeriod }];
  });
}

/** For example 4-weeks. */
function periodOf(chosen: unknown): Typed {
  const [amount, unit = ''] = String(chosen).split('-');
  return { [unit]: Number(amount) };
}
