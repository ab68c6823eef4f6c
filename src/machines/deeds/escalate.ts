import { endClock, openClock, resumeClocks, stopClock } from '../clock-book.ts';
import { follow, remember, type Draft } from '../draft.ts';
import { clocksOf } from '../entrances.ts';
import { isUnanswered } from '../place.ts';
import type { StageRule } from '../procedure.ts';
import type { CaseContext } from '../case-state.ts';
import type { Moment } from '../machine-event.ts';
import { deed } from './deed.ts';
import { enterStage, firstClock, receiptNow } from './take-in.ts';

/** The person asks for the next stage; no reason is needed (Codes 6.13 and 6.12). */
export const requestEscalation = deed('requestEscalation', (draft, _facts, { stage, place }) => {
  const next = stageAfter(draft, stage, place);
  if (stage !== null && isUnanswered(place)) leaveUnanswered(draft, stage);
  if (isLateEscalation(draft.context, draft.moment)) remember(draft, { lateEscalation: true });
  else if (openClock(draft, 'escalation.window') !== null) stopClock(draft, 'escalation.window');
  resumeClocks(draft, (name) => name === 'service.overall');
  enterStage(draft, next, receiptNow(draft.moment).receivedOn);
  follow(draft, { type: 'notify', occasion: 'escalation-received', to: 'resident', clock: firstClock(next) });
});

/** The body takes a complex or serious complaint to the next stage itself: its time begins today. */
export const transfer = deed('transfer', (draft, _facts, { stage, place }) => {
  const next = stageAfter(draft, stage, place);
  if (stage !== null) leaveUnanswered(draft, stage);
  enterStage(draft, next, draft.moment.today);
  follow(draft, { type: 'notify', occasion: 'transfer', to: 'resident', clock: firstClock(next) });
});

/** Whether the request comes after the window; judged on the real date (README, "File"). */
export function isLateEscalation(context: CaseContext, { today }: Moment): boolean {
  const window = context.clocks['escalation.window'];
  return window?.state === 'open' && window.dueOn !== null && today > window.dueOn;
}

function stageAfter(draft: Draft, stage: StageRule | null, place: string): StageRule {
  const { stages } = draft.moment.procedure;
  const from = stages.findIndex((one) => one.id === stage?.id || place === placeAfter(one.id));
  const next = stages[from + 1];
  if (next === undefined) throw new Error(`No stage follows ${place}.`);
  return next;
}

// Nobody answers this stage any more (domain.md 5.6: superseded).
function leaveUnanswered(draft: Draft, stage: StageRule): void {
  for (const clock of clocksOf(stage)) endClock(draft, `${stage.id}.${clock}`);
  endClock(draft, 'response.update');
  endClock(draft, 'response.backstop');
}

/** The place of a case closed after the answer of a stage. */
export function placeAfter(stage: string): string {
  return `closed.after${stage.charAt(0).toUpperCase()}${stage.slice(1)}`;
}
