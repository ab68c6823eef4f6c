import type { IsoDate } from '../calendar/iso-date.ts';
import type { TimeLimit } from '../calendar/time-limit.ts';
import type { Texts } from './language.ts';

type StandardsTexts = Texts['standards']['standardsTexts'];

/** One date of a procedure as far as a sentence needs it. */
export interface PromisedDate {
  clock: string;
  since: keyof StandardsTexts['since'];
  limit: TimeLimit | null;
  target: { due: IsoDate; limit: TimeLimit } | null;
  citation: string;
}

/** "We send you our answer within 10 working days of that letter. We have set ourselves 7 working days. (Code 6.3)" */
export function promiseInWords({ clock, since, limit, target, citation }: PromisedDate, texts: Texts): string {
  const words = texts.standards.standardsTexts;
  const own = target === null ? [] : [words.own(texts.dates.limitInWords(target.limit))];
  return [shortPromise({ clock, since, limit }, texts), ...own, words.rule(citation)].join(' ');
}

/** The promise alone: "We send you our answer within 10 working days of that letter." */
export function shortPromise(date: Pick<PromisedDate, 'clock' | 'since' | 'limit'>, texts: Texts): string {
  const { clock, since, limit } = date;
  const words = texts.standards.standardsTexts;
  const step = words.steps[stepOf(clock, words)];
  return limit === null
    ? step(words.promptly, '')
    : step(words.within(texts.dates.limitInWords(limit)), words.since[since]);
}

/** When a complaint counts as received, by the organisation's choice. */
export function receiptInWords(
  policy: 'actual' | 'nextWorkingDay' | 'registered',
  cutOff: string | null,
  texts: Texts,
): string {
  const { receipt } = texts.standards.standardsTexts;
  if (policy !== 'nextWorkingDay') return receipt[policy];
  return receipt.nextWorkingDay(cutOff === null ? null : texts.dates.timeInWords(cutOff));
}

/** Whether, and for how long, the time of an answer can be made longer. */
export function extensionInWords(
  extension: {
    workingDays: number | null;
    beyond: 'goodReason' | 'never';
    decidedBy: 'organisation' | 'agreement';
    updates?: { limit: TimeLimit } | undefined;
    citation: string;
  } | null,
  times: number,
  texts: Texts,
): string {
  const { longer, rule } = texts.standards.standardsTexts;
  if (extension === null) return longer.none;
  const { workingDays, beyond, decidedBy, updates, citation } = extension;
  const most =
    workingDays === null
      ? [decidedBy === 'agreement' ? longer.agreed : longer.open]
      : [longer.atMost(workingDays, times), beyond === 'goodReason' ? longer.beyond : longer.never];
  const told = updates === undefined ? [] : [longer.updates(texts.dates.limitInWords(updates.limit))];
  return [...most, ...told, rule(citation)].join(' ');
}

type Step = keyof StandardsTexts['steps'];

function stepOf(clock: string, words: StandardsTexts): Step {
  if (clock === 'response.backstop') return 'backstop';
  if (clock === 'service.overall') return 'overall';
  const [first = '', step = ''] = clock.split('.');
  const name = step === 'window' ? first : step;
  return isStep(name, words) ? name : 'respond';
}

function isStep(name: string, { steps }: StandardsTexts): name is Step {
  return Object.hasOwn(steps, name);
}
