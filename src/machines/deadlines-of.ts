import { addWorkingDays, type Calendar } from '../calendar/calendar.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import { receiptDate } from '../calendar/receipt.ts';
import { dueOn, type TimeLimit } from '../calendar/time-limit.ts';
import { clockTerms, type ClockTerms } from './clock-rules.ts';
import { entrances, type StageClock } from './entrances.ts';
import { escalationWindow } from './escalation-window.ts';
import { isFinal } from './find-procedure.ts';
import type { Policy } from './policy.ts';
import type { ClockRule, Procedure, StageRule } from './procedure.ts';
import { targetLimit, targetOn } from './target-on.ts';

/** What dates are worked out by: a procedure as its settings have settled it, a calendar and a policy. */
export interface DeadlineRules {
  procedure: Procedure;
  calendar: Calendar;
  policy: Policy;
}

/** What a date is counted from. */
export type Since =
  'receipt' | 'request' | 'acknowledgement' | 'statement' | 'panel' | 'report' | 'answer' | 'awareness';

/** One date of a procedure, before there is a case. */
export interface WorkedOutDate {
  /** As in a case; `<stage>.unanswered` and `<stage>.oral` are rules without a clock. */
  clock: string;
  /** Null where it belongs to no one stage. */
  stage: string | null;
  since: Since;
  /** `sameDay`: what it counts from is done on the day the stage begins; `latest`: on its last day; `fixed`: it cannot vary. */
  supposing: 'fixed' | 'sameDay' | 'latest';
  /** Null where it hangs on a day that no rule gives. */
  countedFrom: IsoDate | null;
  /** Null: the rule has no figure ("promptly"). */
  limit: TimeLimit | null;
  due: IsoDate | null;
  /** The organisation's own, stricter date. */
  target: { due: IsoDate; limit: TimeLimit } | null;
  /** The last date that extensions may give without a good reason. */
  extension: { workingDays: number; due: IsoDate } | null;
  citation: string;
  strength: 'must' | 'should' | 'target';
}

/** All dates of a procedure for a complaint that arrives at an instant. */
export interface WorkedOutDeadlines {
  /** The London day on which it came. */
  cameOn: IsoDate;
  /** The day on which it counts as received. */
  receivedOn: IsoDate;
  receiptPolicy: 'actual' | 'nextWorkingDay' | 'registered';
  dates: WorkedOutDate[];
}

/**
 * Works out every date of a procedure from the moment a complaint arrives. Each later stage is supposed to be asked for
 * on the day of the answer before it, and that answer to come on its last day. Throws OutsideCoverage.
 */
export function deadlinesOf(
  rules: DeadlineRules,
  { receivedAt, awareOn }: { receivedAt: Date; awareOn?: IsoDate | undefined },
): WorkedOutDeadlines {
  const { procedure, calendar, policy } = rules;
  const receiptPolicy = policy.receipt ?? procedure.receipt.policy;
  const receivedOn = receiptDate(calendar, receivedAt, { receipt: receiptPolicy, cutOff: policy.cutOff });
  const cameOn = londonDate(receivedAt);
  const knewOn = awareOn ?? cameOn;
  const dates: WorkedOutDate[] = [];
  let beginsOn: IsoDate | null = receivedOn;
  for (const stage of procedure.stages) {
    const since: Since = stage === procedure.stages[0] ? 'receipt' : 'request';
    const own: WorkedOutDate[] = datesOfStage(rules, stage, { since, on: beginsOn });
    const answeredOn: IsoDate | null = own.findLast(({ clock }) => clock === `${stage.id}.respond`)?.due ?? null;
    dates.push(...own, ...datesAfter(rules, stage, { answeredOn, knewOn }));
    beginsOn = answeredOn;
  }
  const overall =
    procedure.overall === null ? [] : [dateOf(rules, 'service.overall', null, fixed('receipt', receivedOn))];
  return { cameOn, receivedOn, receiptPolicy, dates: [...dates, ...overall] };
}

type Start = Pick<WorkedOutDate, 'since' | 'supposing' | 'countedFrom'>;

function fixed(since: Since, countedFrom: IsoDate | null): Start {
  return { since, supposing: 'fixed', countedFrom };
}

function datesOfStage(
  rules: DeadlineRules,
  stage: StageRule,
  { since, on }: { since: Since; on: IsoDate | null },
): WorkedOutDate[] {
  const { starts, awaits } = entrances[stage.kind];
  const clock = (name: StageClock, start: Start) => dateOf(rules, `${stage.id}.${name}`, stage, start);
  const dates = starts.map((name) => clock(name, fixed(since, on)));
  for (const name of awaits) {
    const { since: event, isAnyDay } = followed(stage, name);
    const before = dates.findLast(({ supposing }) => supposing !== 'sameDay');
    if (isAnyDay) dates.push(clock(name, { since: event, supposing: 'sameDay', countedFrom: on }));
    if (before !== undefined) dates.push(clock(name, { since: event, supposing: 'latest', countedFrom: before.due }));
  }
  const watches = [
    ...(stage.backstop === undefined ? [] : [dateOf(rules, 'response.backstop', stage, fixed(since, on))]),
    ...ruleOf(rules, `${stage.id}.unanswered`, stage.unanswered, fixed(since, on)),
    ...(stage.kind === 'regulated-response' ? ruleOf(rules, `${stage.id}.oral`, stage.oral, fixed(since, on)) : []),
  ];
  return [...dates, ...watches.map((date) => ({ ...date, stage: stage.id }))];
}

/** What starts a clock that waits for it; on the very day on which the stage begins, where that can be. */
function followed(stage: StageRule, clock: StageClock): { since: Since; isAnyDay: boolean } {
  if (stage.kind === 'investigation') return { since: 'statement', isAnyDay: true };
  if (stage.kind === 'panel-review') return { since: clock === 'report' ? 'panel' : 'report', isAnyDay: false };
  return { since: 'acknowledgement', isAnyDay: true };
}

/** The person's own time after an answer. */
function datesAfter(
  rules: DeadlineRules,
  stage: StageRule,
  { answeredOn, knewOn }: { answeredOn: IsoDate | null; knewOn: IsoDate },
): WorkedOutDate[] {
  const { procedure } = rules;
  const start: Start = { since: 'answer', supposing: 'latest', countedFrom: answeredOn };
  if (isFinal(procedure, stage)) {
    return procedure.windows.ombudsman === undefined ? [] : [dateOf(rules, 'ombudsman.window', null, start)];
  }
  if (answeredOn === null) return [];
  const window = escalationWindow(rules, { answeredOn, knewOn });
  if (window === null) return [];
  const { limit, countedFrom } = window;
  const from: Start = countedFrom === undefined ? start : { ...start, since: 'awareness', countedFrom };
  return [{ ...dateOf(rules, 'escalation.window', null, from, limit), stage: stage.id }];
}

function ruleOf(rules: DeadlineRules, clock: string, rule: ClockRule | undefined, start: Start): WorkedOutDate[] {
  return rule === undefined ? [] : [worked(rules, clock, null, start, rule)];
}

function dateOf(
  rules: DeadlineRules,
  clock: string,
  stage: StageRule | null,
  start: Start,
  limit?: TimeLimit,
): WorkedOutDate {
  const own = limit === undefined ? undefined : { limit };
  return worked(rules, clock, stage, start, clockTerms(rules.procedure, clock, stage, own));
}

function worked(
  { calendar, policy }: DeadlineRules,
  clock: string,
  stage: StageRule | null,
  start: Start,
  terms: Pick<ClockTerms, 'limit' | 'target' | 'citation' | 'strength'>,
): WorkedOutDate {
  const { countedFrom } = start;
  const { limit, citation, strength } = terms;
  const due = limit === null || countedFrom === null ? null : dueOn(calendar, limit, countedFrom);
  const own = countedFrom && targetOn({ calendar, policy }, clock, terms, { startedOn: countedFrom, dueOn: due });
  const period = targetLimit(policy, clock, terms);
  const most = clock.endsWith('.respond') ? (stage?.extension?.workingDays ?? null) : null;
  return {
    clock,
    stage: stage?.id ?? null,
    ...start,
    limit,
    due,
    target: own === null || period === null ? null : { due: own, limit: period },
    extension: most === null || due === null ? null : { workingDays: most, due: addWorkingDays(calendar, due, most) },
    citation,
    strength,
  };
}
