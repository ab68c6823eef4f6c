import { conventions, explainDue, type Explanation } from '../calendar/explain.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { TimeLimit } from '../calendar/time-limit.ts';
import type { ClockRecord } from './case-state.ts';
import { clockTerms } from './clock-rules.ts';
import { momentOf, type Situation } from './decide.ts';
import { datesUnder } from './deeds/calendar-change.ts';
import { extensionsOfClock } from './extensions.ts';
import { stageAt } from './find-procedure.ts';
import { placeOf } from './place.ts';

/** Where a due date comes from, and whether recomputing it from the stored inputs agrees with what is stored. */
export interface ClockBasis {
  clock: string;
  /** Null where the date was given case by case: a remedy, an Ombudsman's date. */
  limit: TimeLimit | null;
  startedOn: IsoDate;
  due: IsoDate;
  originalDue: IsoDate;
  extensions: { workingDays: number; valid: boolean }[];
  citation: string;
  strength: 'must' | 'should' | 'target';
  /** How the day on which something arrives is counted. */
  receiptPolicy: 'actual' | 'nextWorkingDay' | 'registered';
  explanation: Explanation | null;
  recomputedDue: IsoDate;
  agrees: boolean;
  otherConventions: { dayZero: IsoDate; dayOne: IsoDate; deemed: IsoDate } | null;
}

/** A run of a clock that a later one has taken the place of: the case itself no longer remembers it. */
export interface EarlierRun {
  record: ClockRecord;
  terms: Pick<ClockBasis, 'limit' | 'citation' | 'strength'>;
}

/** Explains the due date of one clock of a case, in its latest run unless an earlier one is given; null where it has none. Throws OutsideCoverage. */
export function explainClock(situation: Situation, clock: string, at: Date, earlier?: EarlierRun): ClockBasis | null {
  const { snapshot, calendar, policy } = situation;
  const known = snapshot?.context.clocks ?? {};
  const record = earlier?.record ?? (Object.hasOwn(known, clock) ? known[clock] : undefined);
  if (snapshot === null || record === undefined) return null;
  const { startedOn, dueOn: due, originalDueOn: originalDue, run } = record;
  if (startedOn === null || due === null || originalDue === null) return null;
  const { procedure } = momentOf(situation, at);
  const stage = stageAt(procedure, placeOf(snapshot.value));
  const { limit, citation, strength } = earlier?.terms ?? clockTerms(procedure, clock, stage, record);
  return {
    clock,
    startedOn,
    due,
    originalDue,
    limit,
    citation,
    strength,
    extensions: extensionsOfClock(snapshot.context, clock, run).map(({ workingDays, valid }) => ({
      workingDays,
      valid,
    })),
    receiptPolicy: policy.receipt ?? procedure.receipt.policy,
    ...recompute(situation, record, limit, { startedOn, due }),
    otherConventions: limit?.unit === 'workingDay' ? conventions(calendar, limit, startedOn) : null,
  };
}

function recompute(
  { calendar }: Situation,
  record: ClockRecord,
  limit: TimeLimit | null,
  stored: { startedOn: IsoDate; due: IsoDate },
): Pick<ClockBasis, 'explanation' | 'recomputedDue' | 'agrees'> {
  if (limit === null) return { explanation: null, recomputedDue: stored.due, agrees: true };
  const recomputedDue = datesUnder(calendar, record, limit).due;
  const extensions = record.extendedBy === 0 ? [] : [{ workingDays: record.extendedBy }];
  const explanation = explainDue(calendar, { limit, start: stored.startedOn, due: stored.due, extensions });
  return { explanation, recomputedDue, agrees: recomputedDue === stored.due };
}
