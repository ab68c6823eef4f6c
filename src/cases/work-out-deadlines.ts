import { countOtherwise, type OtherCount } from '../calendar/count-otherwise.ts';
import { explainDue, type Explanation } from '../calendar/explain.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { londonInstant } from '../calendar/london.ts';
import type { Nation } from '../calendar/nations.ts';
import { OutsideCoverage } from '../calendar/outside-coverage.ts';
import type { TimeLimit } from '../calendar/time-limit.ts';
import type { ComplaintQuestion, PeriodQuestion } from '../machines/deadline-question.ts';
import { deadlinesOf, type WorkedOutDate, type WorkedOutDeadlines } from '../machines/deadlines-of.ts';
import { mayUseProcedure } from '../machines/own-procedures.ts';
import type { Procedure } from '../machines/procedure.ts';
import type { Context } from '../ports.ts';
import { calendarFor, procedureOn, readRules } from './read-rules.ts';

/** By which bank holidays a date was worked out, and from when to when they are known. */
export interface CalendarUsed {
  nation: Nation;
  revision: string;
  from: IsoDate;
  to: IsoDate;
}

/** One date with every day of its count. */
export interface ExplainedDate extends WorkedOutDate {
  explanation: Explanation | null;
  conventions: OtherCount[];
}

/** All dates of a complaint, worked out. */
export interface ComplaintDates extends Omit<WorkedOutDeadlines, 'dates'> {
  procedure: Procedure;
  calendar: CalendarUsed;
  dates: ExplainedDate[];
}

/** The end of one period. */
export interface PeriodEnd {
  calendar: CalendarUsed;
  explanation: Explanation;
  conventions: OtherCount[];
}

/** Why a question has no answer: the field of it, and what would have one. */
export type NoAnswer =
  | { fault: 'unknown-procedure' }
  | { fault: 'other-nation'; nations: readonly Nation[] }
  | { fault: 'aware-later' }
  /** `isAnswer`: the day itself is known, but a date that follows from it is not. */
  | { fault: 'outside-calendar'; isAnswer: boolean; from: IsoDate; to: IsoDate };

type Answer<T> = { ok: true; value: T } | ({ ok: false } & NoAnswer);

/** The dates of a complaint that would arrive on a day, by the rules and choices of the organisation asked. */
export async function workOutDeadlines(ctx: Context, question: ComplaintQuestion): Promise<Answer<ComplaintDates>> {
  const rules = await readRules(ctx);
  const isOpen = mayUseProcedure(question.procedure, ctx.actor.organisationId);
  const procedure = isOpen ? procedureOn(rules.policy, question.procedure, question.on) : null;
  if (procedure === null) return { ok: false, fault: 'unknown-procedure' };
  const nation = question.nation ?? usualNation(procedure, rules.nation);
  if (!procedure.nations.includes(nation)) return { ok: false, fault: 'other-nation', nations: procedure.nations };
  if (question.awareOn !== undefined && question.awareOn > question.on) return { ok: false, fault: 'aware-later' };
  const { calendar, revision } = calendarFor(rules, nation);
  return withinCalendar(calendar, question.on, () => {
    const receivedAt = londonInstant(question.on, question.time ?? '00:00');
    const found = deadlinesOf({ procedure, calendar, policy: rules.policy }, { receivedAt, awareOn: question.awareOn });
    const dates = found.dates.map((date) => ({ ...date, ...accountOf(calendar, date) }));
    return { ...found, procedure, calendar: usedOf(calendar, revision), dates };
  });
}

/** The end of a period of any kind, by the bank holidays that the organisation asked goes by. */
export async function workOutPeriod(ctx: Context, question: PeriodQuestion): Promise<Answer<PeriodEnd>> {
  const rules = await readRules(ctx);
  const { calendar, revision } = calendarFor(rules, question.nation ?? rules.nation);
  const { amount, unit, count, roll, on } = question;
  const limit: TimeLimit = { amount, unit, count, roll };
  return withinCalendar(calendar, on, () => ({
    calendar: usedOf(calendar, revision),
    explanation: explainDue(calendar, { limit, start: on }),
    conventions: countOtherwise(calendar, limit, on),
  }));
}

function usualNation({ nations }: Procedure, own: Nation): Nation {
  return nations.includes(own) ? own : (nations[0] ?? own);
}

function usedOf({ nation, from, to }: Calendar, revision: string): CalendarUsed {
  return { nation, revision, from, to };
}

function accountOf(
  calendar: Calendar,
  { limit, due, countedFrom }: WorkedOutDate,
): Pick<ExplainedDate, 'explanation' | 'conventions'> {
  if (limit === null || due === null || countedFrom === null) return { explanation: null, conventions: [] };
  return {
    explanation: explainDue(calendar, { limit, start: countedFrom }),
    conventions: countOtherwise(calendar, limit, countedFrom),
  };
}

function withinCalendar<T>({ from, to }: Calendar, on: IsoDate, work: () => T): Answer<T> {
  if (on < from || on > to) return { ok: false, fault: 'outside-calendar', isAnswer: false, from, to };
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (!(error instanceof OutsideCoverage)) throw error;
    return { ok: false, fault: 'outside-calendar', isAnswer: true, from, to };
  }
}
