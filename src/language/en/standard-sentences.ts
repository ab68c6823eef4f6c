import type { IsoDate } from '../../calendar/iso-date.ts';
import type { TimeLimit } from '../../calendar/time-limit.ts';
import { limitInWords, timeInWords } from './dates.ts';
import { standardsTexts as texts } from './pages-standards.ts';

/** One date of a procedure as far as a sentence needs it. */
export interface PromisedDate {
  clock: string;
  since: keyof typeof texts.since;
  limit: TimeLimit | null;
  target: { due: IsoDate; limit: TimeLimit } | null;
  citation: string;
}

/** "We send you our answer within 10 working days of that letter. We have set ourselves 7 working days. (Code 6.3)" */
export function promiseInWords({ clock, since, limit, target, citation }: PromisedDate): string {
  const own = target === null ? [] : [texts.own(limitInWords(target.limit))];
  return [shortPromise({ clock, since, limit }), ...own, texts.rule(citation)].join(' ');
}

/** The promise alone: "We send you our answer within 10 working days of that letter." */
export function shortPromise({ clock, since, limit }: Pick<PromisedDate, 'clock' | 'since' | 'limit'>): string {
  if (limit === null) return texts.steps[stepOf(clock)](texts.promptly, '');
  return texts.steps[stepOf(clock)](texts.within(limitInWords(limit)), texts.since[since]);
}

/** When a complaint counts as received, by the organisation's choice. */
export function receiptInWords(policy: 'actual' | 'nextWorkingDay' | 'registered', cutOff: string | null): string {
  if (policy !== 'nextWorkingDay') return texts.receipt[policy];
  return texts.receipt.nextWorkingDay(cutOff === null ? null : timeInWords(cutOff));
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
): string {
  const { longer } = texts;
  if (extension === null) return longer.none;
  const { workingDays, beyond, decidedBy, updates, citation } = extension;
  const most =
    workingDays === null
      ? [decidedBy === 'agreement' ? longer.agreed : longer.open]
      : [longer.atMost(workingDays, times), beyond === 'goodReason' ? longer.beyond : longer.never];
  const told = updates === undefined ? [] : [longer.updates(limitInWords(updates.limit))];
  return [...most, ...told, texts.rule(citation)].join(' ');
}

type Step = keyof typeof texts.steps;

function stepOf(clock: string): Step {
  if (clock === 'response.backstop') return 'backstop';
  if (clock === 'service.overall') return 'overall';
  const [first = '', step = ''] = clock.split('.');
  const name = step === 'window' ? first : step;
  return isStep(name) ? name : 'respond';
}

function isStep(name: string): name is Step {
  return Object.hasOwn(texts.steps, name);
}
