import { addMonths, type IsoDate } from '../../calendar/iso-date.ts';
import { receiptDate } from '../../calendar/receipt.ts';
import { awaitClock, startClock } from '../clock-book.ts';
import { follow, remember, type Draft } from '../draft.ts';
import type { FactsByType, Moment } from '../machine-event.ts';
import type { StageRule } from '../procedure.ts';
import type { Channel } from '../words.ts';

/** When a complaint counts as received, and when the person really told the body. */
export interface Receipt {
  receivedOn: IsoDate;
  toldOn: IsoDate;
}

/** The receipt of what the person sends now, under the organisation's policy or else the procedure's (README, "File"). */
export function receiptNow({ at, today, calendar, policy, procedure }: Moment): Receipt {
  const receipt = policy.receipt ?? procedure.receipt.policy;
  return { receivedOn: receiptDate(calendar, at, { receipt, cutOff: policy.cutOff }), toldOn: today };
}

/** The receipt of a complaint: what a contractor or other staff were told earlier counts from that date, unless it is `registered`. */
export function receiptOf(facts: FactsByType['receive'], moment: Moment): Receipt {
  const { firstToldOn } = facts;
  if (firstToldOn === undefined) return receiptNow(moment);
  const registered = (moment.policy.receipt ?? moment.procedure.receipt.policy) === 'registered';
  return { receivedOn: registered ? moment.today : firstToldOn, toldOn: firstToldOn };
}

/** Whether the matter was older than the procedure takes when the person told the body (Codes 2.2, 2.3: twelve months). */
export function isOutOfTime(facts: FactsByType['receive'], moment: Moment): boolean {
  if (facts.awareOn === undefined) return false;
  return receiptOf(facts, moment).toldOn > addMonths(facts.awareOn, moment.procedure.admission.limit.amount);
}

/** Takes a complaint in: its first stage begins, and the watch over the whole of it. */
export function takeIn(draft: Draft, receipt: Receipt, about: { channel: Channel; awareOn: IsoDate | null }): void {
  const [first] = draft.moment.procedure.stages;
  if (first === undefined) throw new Error(`Procedure ${draft.moment.procedure.id} has no stage.`);
  remember(draft, { ...receipt, ...about, receivedAt: draft.moment.at.toISOString() });
  enterStage(draft, first, receipt.receivedOn);
  startClock(draft, 'service.overall', { on: receipt.receivedOn });
  follow(draft, { type: 'notify', occasion: 'receipt', to: 'resident', clock: `${first.id}.acknowledge` });
}

/** Begins a stage: its acknowledgement is due, its answer waits, its backstop runs. */
export function enterStage(draft: Draft, stage: StageRule, on: IsoDate): void {
  const recheck = draft.context.recheck.filter((name) => !name.startsWith(`${stage.id}.`));
  remember(draft, { delayExpectedOn: null, recheck });
  startClock(draft, `${stage.id}.acknowledge`, { on });
  awaitClock(draft, `${stage.id}.respond`);
  startClock(draft, 'response.backstop', { on, stage, limit: stage.backstop.limit });
}
