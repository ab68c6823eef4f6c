import type { CalendarUsed, ComplaintDates, ExplainedDate, PeriodEnd } from '../cases/work-out-deadlines.ts';
import { presentConvention, presentDay } from './present-explanation.ts';
import type { DeadlinesAnswer } from './schemas/deadlines.ts';

/** The dates of a complaint as the API shows them. */
export function presentComplaintDates(found: ComplaintDates, withDays: boolean): DeadlinesAnswer {
  const { procedure, cameOn, receivedOn, receiptPolicy } = found;
  return {
    calendar: presentCalendar(found.calendar),
    complaint: {
      procedure: procedure.id,
      procedureVersion: procedure.version,
      title: procedure.title,
      cameOn,
      receivedOn,
      receiptPolicy,
      dates: found.dates.map((date) => presentDate(date, withDays)),
    },
    period: null,
  };
}

/** The end of a period as the API shows it. */
export function presentPeriodEnd(
  { calendar, explanation, conventions }: PeriodEnd,
  withDays: boolean,
): DeadlinesAnswer {
  const { start, limit, due, days } = explanation;
  return {
    calendar: presentCalendar(calendar),
    complaint: null,
    period: {
      start,
      limit,
      due,
      days: withDays ? days.map(presentDay) : [],
      conventions: conventions.map(presentConvention),
    },
  };
}

function presentCalendar({ nation, revision, from, to }: CalendarUsed) {
  return { nation, revision, from, to };
}

function presentDate(date: ExplainedDate, withDays: boolean) {
  const { clock, stage, since, supposing, countedFrom, limit, due, target, extension, citation, strength } = date;
  return {
    clock,
    stage,
    since,
    supposing,
    countedFrom,
    limit,
    due,
    target,
    extension,
    citation,
    strength,
    days: withDays ? (date.explanation?.days ?? []).map(presentDay) : [],
    conventions: date.conventions.map(presentConvention),
  };
}
