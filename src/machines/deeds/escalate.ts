import { openClock, resumeClocks, stopClock } from '../clock-book.ts';
import { follow, remember } from '../draft.ts';
import type { CaseContext } from '../case-state.ts';
import type { Moment } from '../machine-event.ts';
import { deed } from './deed.ts';
import { enterStage, receiptNow } from './take-in.ts';

/** The person asks for the next stage; no reason is needed (Codes 6.13 and 6.12). */
export const requestEscalation = deed('requestEscalation', (draft, _facts, { stage, place }) => {
  const { stages } = draft.moment.procedure;
  const from = stage === null ? stages.findIndex((one) => place === placeAfter(one.id)) : stages.indexOf(stage);
  const next = stages[from + 1];
  if (next === undefined) throw new Error(`No stage follows ${place}.`);
  if (isLateEscalation(draft.context, draft.moment)) remember(draft, { lateEscalation: true });
  else if (openClock(draft, 'escalation.window') !== null) stopClock(draft, 'escalation.window');
  resumeClocks(draft, (name) => name === 'service.overall');
  enterStage(draft, next, receiptNow(draft.moment).receivedOn);
  follow(draft, { type: 'notify', occasion: 'escalation-received', to: 'resident', clock: `${next.id}.acknowledge` });
});

/** Whether the request comes after the window; judged on the real date (README, "File"). */
export function isLateEscalation(context: CaseContext, { today }: Moment): boolean {
  const window = context.clocks['escalation.window'];
  return window?.state === 'open' && window.dueOn !== null && today > window.dueOn;
}

/** The place of a case closed after the answer of a stage. */
export function placeAfter(stage: string): string {
  return `closed.after${stage.charAt(0).toUpperCase()}${stage.slice(1)}`;
}
