import { resumeClocks, voidClock, voidClocks } from '../clock-book.ts';
import { isWork } from '../clock-rules.ts';
import { follow, remember, type Draft } from '../draft.ts';
import type { Occasion } from '../effects.ts';
import { deed, inStage, type Where } from './deed.ts';
import { enterStage, watchOverall } from './take-in.ts';
import { takeUpAgain } from './take-up-again.ts';

/** The complaint, or its escalation, is refused as a whole: its clocks are void, promised work stays promised. */
export const refuse = deed('refuse', leave('refusal'));

/** Only these issues are refused; the rest goes on (Codes 2.1: each on its own merits). */
export const refuseIssues = deed('refuse', (draft, facts) => {
  const refused = new Set(facts.issues);
  const issues = draft.context.issues.map((issue) =>
    refused.has(issue.number) ? { ...issue, state: 'refused' as const } : issue,
  );
  remember(draft, { issues });
  for (const number of refused) follow(draft, { type: 'refuseIssue', number, ground: facts.ground });
  follow(draft, { type: 'notify', occasion: 'refusal', to: 'resident' });
});

/** Taken on out of time; the clocks have run since the day it came in. */
export const acceptLate = deed('acceptLate', () => undefined);

/** The person ends it: its clocks are void, promised and recommended work stays. */
export const withdraw = deed('withdraw', leave('withdrawal'));

/** Told by word of mouth and settled at once: the Regulations do not reach it. */
export const settleOrally = deed('settleOrally', leave('orally-settled'));

/** The request for a service was met; the person may still complain of how it was handled. */
export const completeRequest = deed('completeRequest', () => undefined);

/** The person changes their mind: the same case with its original clocks. */
export const reinstate = deed('reinstate', takeUpAgain);

/** The Ombudsman tells the body to take it on: the stage that was refused begins anew on this date (Codes 2.4). */
export const directAcceptance = deed('directAcceptance', (draft, _facts, where) => {
  const { today, procedure } = draft.moment;
  const stage = inStage(where);
  remember(draft, { leftFrom: null });
  if (stage.id === procedure.stages[0]?.id) {
    remember(draft, { receivedOn: today });
    enterStage(draft, stage, today);
    watchOverall(draft, today);
    return;
  }
  resumeClocks(draft, (name) => name === 'service.overall');
  enterStage(draft, stage, today);
});

/** The case is closed; the person's own windows go on. */
export const close = deed('close', (draft) => voidClock(draft, 'service.overall'));

// The case stops where it stands, and the person is told; work that was promised stays promised.
function leave(occasion: Occasion) {
  return (draft: Draft, _facts: unknown, { place }: Where): void => {
    voidClocks(draft, isWork);
    remember(draft, { leftFrom: place });
    follow(draft, { type: 'notify', occasion, to: 'resident' });
  };
}
