import { workingDaysBetween, type Calendar } from '../calendar/calendar.ts';
import { countOtherwise, type OtherCount } from '../calendar/count-otherwise.ts';
import { explainDue, type Explanation } from '../calendar/explain.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { TimeLimit } from '../calendar/time-limit.ts';
import type { CaseSnapshot, ClockRecord, ExtensionRecord } from './case-state.ts';
import { clockTerms, type ClockTerms } from './clock-rules.ts';
import { momentOf, type Situation } from './decide.ts';
import { datesUnder } from './deeds/calendar-change.ts';
import { extensionsOfClock } from './extensions.ts';
import { stageAt } from './find-procedure.ts';
import { placeOf } from './place.ts';
import type { Procedure } from './procedure.ts';
import { targetLimit } from './target-on.ts';

/** Where a due date comes from, and whether recomputing it from the stored inputs agrees with what is stored. */
export interface ClockBasis {
  clock: string;
  /** Counted by a rule; given case by case (a remedy, an Ombudsman's date); or none, where the rule has no figure ("promptly"). */
  dateIs: 'counted' | 'given' | 'none';
  limit: TimeLimit | null;
  startedOn: IsoDate;
  /** The day that the count begins from. */
  countedFrom: IsoDate;
  /** Why from that day: it is the start itself, or a window runs from when the person first knew, because that is later. */
  countedFromIs: 'start' | 'awareness';
  due: IsoDate | null;
  originalDue: IsoDate | null;
  /** The organisation's own, stricter date; its period is null where it is no longer known. */
  target: { due: IsoDate; limit: TimeLimit | null } | null;
  /** Every extension notice of this run, also those that did not count or were taken back. */
  extensions: Omit<ExtensionRecord, 'clock' | 'run'>[];
  citation: string;
  strength: 'must' | 'should' | 'target';
  /** How the day on which something arrives is counted, and after which time of day it is the next working day. */
  receiptPolicy: 'actual' | 'nextWorkingDay' | 'registered';
  receiptCutOff: string | null;
  explanation: Explanation | null;
  recomputedDue: IsoDate | null;
  agrees: boolean;
  /** What the first period would give under each way of counting, its own among them; empty where nothing was counted. */
  conventions: OtherCount[];
}

/** A run of a clock that a later one has taken the place of: the case itself no longer remembers it. */
export interface EarlierRun {
  record: ClockRecord;
  terms: Pick<ClockTerms, 'limit' | 'citation' | 'strength'>;
}

/** Explains one clock of a case, in its latest run unless an earlier one is given; null while it has not begun. Throws OutsideCoverage. */
export function explainClock(situation: Situation, clock: string, at: Date, earlier?: EarlierRun): ClockBasis | null {
  const { snapshot, calendar, policy } = situation;
  const record = earlier?.record ?? recordOf(snapshot, clock);
  if (snapshot === null || record === null || record.startedOn === null) return null;
  const { procedure } = momentOf(situation, at);
  const terms = earlier?.terms ?? termsOf(procedure, snapshot, clock, record);
  const { startedOn, dueOn: due, originalDueOn: originalDue } = record;
  const limit = due === null ? null : terms.limit;
  const countedFrom = record.countedFrom ?? startedOn;
  return {
    clock,
    dateIs: due === null ? 'none' : limit === null ? 'given' : 'counted',
    limit,
    startedOn,
    countedFrom,
    countedFromIs: record.countedFrom === undefined ? 'start' : 'awareness',
    due,
    originalDue,
    target: targetOf(situation, clock, record, terms),
    extensions: extensionsOfClock(snapshot.context, clock, record.run).map(
      ({ clock: _clock, run: _run, ...extension }) => extension,
    ),
    citation: terms.citation,
    strength: terms.strength,
    receiptPolicy: policy.receipt ?? procedure.receipt.policy,
    receiptCutOff: policy.cutOff ?? null,
    ...recompute(calendar, record, limit),
    conventions: limit === null ? [] : countOtherwise(calendar, limit, countedFrom),
  };
}

function recordOf(snapshot: CaseSnapshot | null, clock: string): ClockRecord | null {
  const known = snapshot?.context.clocks ?? {};
  return Object.hasOwn(known, clock) ? (known[clock] ?? null) : null;
}

function termsOf(procedure: Procedure, snapshot: CaseSnapshot, clock: string, record: ClockRecord): ClockTerms {
  return clockTerms(procedure, clock, stageAt(procedure, placeOf(snapshot.value)), record);
}

function targetOf(
  { policy }: Situation,
  clock: string,
  { targetOn }: ClockRecord,
  terms: Pick<ClockTerms, 'limit' | 'target'>,
): ClockBasis['target'] {
  return targetOn === null ? null : { due: targetOn, limit: targetLimit(policy, clock, terms) };
}

function recompute(
  calendar: Calendar,
  record: ClockRecord,
  limit: TimeLimit | null,
): Pick<ClockBasis, 'explanation' | 'recomputedDue' | 'agrees'> {
  const { dueOn: due, startedOn, extendedBy } = record;
  if (limit === null || due === null || startedOn === null) {
    return { explanation: null, recomputedDue: due, agrees: true };
  }
  const recomputedDue = recomputedDate(calendar, record, limit, due);
  const extensions = extendedBy === 0 ? [] : [{ workingDays: extendedBy }];
  const start = record.countedFrom ?? startedOn;
  const explanation = explainDue(calendar, { limit, start, due, extensions });
  return { explanation, recomputedDue, agrees: recomputedDue === due };
}

// An extension to a date that is no working day adds the same working days as one to the working day before it.
function recomputedDate(calendar: Calendar, record: ClockRecord, limit: TimeLimit, due: IsoDate): IsoDate {
  const recomputed = datesUnder(calendar, record, limit).due;
  const isSame = record.extendedBy > 0 && recomputed < due && workingDaysBetween(calendar, recomputed, due) === 0;
  return isSame ? due : recomputed;
}
