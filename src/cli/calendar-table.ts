import type { ExplainedDay, Explanation } from '../calendar/explain.ts';

/** The day-by-day explanation of a due date as plain text. */
export function calendarTable(explanation: Explanation, calendar: string): string {
  const { limit, start, due, rule, days } = explanation;
  const unit = limit.amount === 1 ? 'working day' : 'working days';
  const heading = `${limit.amount} ${unit} from ${start} (${calendar}), ${ruleWords[rule]}: due ${due}`;
  return [heading, '', ...days.map(row), ''].join('\n');
}

const ruleWords = {
  dayZero: 'the start day does not count',
  dayOne: 'the start day, or the working day after it, is day 1',
  deemed: 'a start on a non-working day moves to the next working day, which does not count',
  commencingOn: 'the period begins with the start day',
};

function row(day: ExplainedDay): string {
  const deadline = day.isDue ? '  <- deadline' : '';
  return `${day.date}  ${day.weekday.padEnd(9)}  ${describe(day)}${deadline}`;
}

function describe({ kind, count, title }: ExplainedDay): string {
  const number = count === null ? 'not counted' : `day ${count}`;
  if (kind === 'start') return ['start', title, number].filter((part) => part !== undefined).join(', ');
  if (kind === 'bankHoliday') return `bank holiday: ${title ?? ''}`;
  if (kind === 'weekend') return 'weekend';
  return kind === 'closure' ? 'closed' : number;
}
