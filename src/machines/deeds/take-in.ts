import { addMonths, type IsoDate } from '../../calendar/iso-date.ts';
import { receiptDate } from '../../calendar/receipt.ts';
import { awaitClock, startClock } from '../clock-book.ts';
import { entrances } from '../entrances.ts';
import { follow, remember, type Draft } from '../draft.ts';
import type { FactsByType, Moment } from '../machine-event.ts';
import type { Procedure, StageRule } from '../procedure.ts';
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
  return isOlderThanTaken(moment.procedure, receiptOf(facts, moment).toldOn, facts.awareOn ?? null);
}

/** Whether what somebody told on a day was by then older than a procedure takes; never where nobody said since when they knew. */
export function isOlderThanTaken({ admission }: Procedure, toldOn: IsoDate, awareOn: IsoDate | null): boolean {
  return admission !== null && awareOn !== null && toldOn > addMonths(awareOn, admission.limit.amount);
}

/** Takes a complaint in: its first stage begins, and the watch over the whole of it. */
export function takeIn(draft: Draft, receipt: Receipt, about: { channel: Channel; awareOn: IsoDate | null }): void {
  const [first] = draft.moment.procedure.stages;
  if (first === undefined) throw new Error(`Procedure ${draft.moment.procedure.id} has no stage.`);
  remember(draft, { ...receipt, ...about, receivedAt: draft.moment.at.toISOString() });
  enterStage(draft, first, receipt.receivedOn);
  watchOverall(draft, receipt.receivedOn);
  follow(draft, { type: 'notify', occasion: 'receipt', to: 'resident', clock: firstClock(first) });
}

/** Starts the watch over all stages together, where the procedure has one. */
export function watchOverall(draft: Draft, on: IsoDate): void {
  if (draft.moment.procedure.overall !== null) startClock(draft, 'service.overall', { on });
}

/** The clock that a notice of a stage's beginning speaks of: "stage1.acknowledge". */
export function firstClock(stage: StageRule): string {
  const { starts, awaits } = entrances[stage.kind];
  return `${stage.id}.${starts[0] ?? awaits[0] ?? 'respond'}`;
}

/** Begins a stage: the clocks of its kind start or wait, its backstop runs. */
export function enterStage(draft: Draft, stage: StageRule, on: IsoDate): void {
  const recheck = draft.context.recheck.filter((name) => !name.startsWith(`${stage.id}.`));
  remember(draft, { delayExpectedOn: null, updateEvery: null, recheck });
  const { starts, awaits } = entrances[stage.kind];
  for (const clock of starts) startClock(draft, `${stage.id}.${clock}`, { on });
  for (const clock of awaits) awaitClock(draft, `${stage.id}.${clock}`);
  if (stage.backstop !== undefined) startClock(draft, 'response.backstop', { on, stage, limit: stage.backstop.limit });
}
