import { Command } from 'commander';
import { explainDue } from '../calendar/explain.ts';
import { nationCalendar, nations, type Nation } from '../calendar/nations.ts';
import { conventions } from '../calendar/time-limit.ts';
import { answerCalendarQuestion } from './calendar-answer.ts';
import { answerBatch } from './calendar-batch.ts';
import { processIo, type CalendarIo } from './calendar-io.ts';
import { calendarDecideCommand } from './calendar-decide.ts';
import { calendarImportCommand } from './calendar-import.ts';
import { calendarMoveCommand } from './calendar-move.ts';
import { calendarPreviewCommand } from './calendar-preview.ts';
import { calendarProposalsCommand } from './calendar-proposals.ts';
import { calendarQuestion, describeFaults, type CalendarQuestion } from './calendar-question.ts';
import { calendarTable } from './calendar-table.ts';

/** `redress calendar`: due dates and their explanation, without a database; and the calendars of an organisation. */
export function calendarCommand(io: CalendarIo = processIo): Command {
  const command = new Command('calendar').description(
    'Work out due dates in working days, and look after the bank holidays that they are counted by',
  );
  for (const each of [dueCommand(io), explainCommand(io), ...organisationCommands()]) command.addCommand(each);
  for (const each of [command, ...command.commands]) {
    each.exitOverride(({ exitCode }) => io.exit(exitCode === 0 ? 0 : 2));
    each
      .configureOutput({ writeErr: (text) => io.writeError(text) })
      .showHelpAfterError('(add --help for the options)');
  }
  return command;
}

function organisationCommands(): Command[] {
  const decisions = [calendarDecideCommand('approve'), calendarDecideCommand('reject')];
  const looks = [calendarImportCommand(), calendarProposalsCommand(), calendarPreviewCommand()];
  return [...looks, ...decisions, calendarMoveCommand()];
}

interface Options {
  from?: string;
  days?: string;
  calendar?: string;
  rule?: string;
  closures?: string;
  json?: boolean;
  batch?: string;
}

function dueCommand(io: CalendarIo): Command {
  const command = questionOptions(new Command('due').description('print the last day of a period of working days'))
    .option('--batch <file>', 'answer JSON lines from a file, or from standard input with -')
    .addHelpText('after', dueHelp);
  return command.action(async (options: Options) => {
    if (options.batch !== undefined) return untilReaderLeaves(() => batch(command, io, options));
    const question = readQuestion(command, options);
    const due = answer(command, () => answerCalendarQuestion(question));
    await untilReaderLeaves(() => io.write(`${options.json ? JSON.stringify({ ...question, due }) : due}\n`));
  });
}

function explainCommand(io: CalendarIo): Command {
  const command = questionOptions(new Command('explain').description('show every day from the start to the deadline'));
  return command.action(async (options: Options) => {
    const question = readQuestion(command, options);
    const text = answer(command, () => explain(question, options.json === true));
    await untilReaderLeaves(() => io.write(text));
  });
}

function questionOptions(command: Command): Command {
  return command
    .option('--from <date>', 'the day the period starts, YYYY-MM-DD')
    .option('--days <number>', 'how many working days')
    .option('--calendar <nation>', nations.join(', '))
    .option('--rule <rule>', 'dayZero, dayOne or deemed', 'dayZero')
    .option('--closures <dates>', 'dates to skip like bank holidays, with commas between')
    .option('--json', 'print JSON');
}

function explain({ from, days, calendar, rule, closures }: AnsweredByNation, json: boolean): string {
  const value = nationCalendar(calendar, { closures: closures ?? [] });
  const limit = { amount: days, unit: 'workingDay', count: rule } as const;
  const explanation = explainDue(value, { limit, start: from });
  if (!json) return calendarTable(explanation, calendar);
  const context = { calendar, revision: value.revision, conventions: conventions(value, limit, from) };
  return `${JSON.stringify({ ...context, ...explanation })}\n`;
}

interface AnsweredByNation {
  from: string;
  days: number;
  calendar: Nation;
  rule: 'dayZero' | 'dayOne' | 'deemed';
  closures?: string[];
}

function readQuestion(command: Command, options: Options): AnsweredByNation & CalendarQuestion {
  const { from, days, calendar, rule, closures } = options;
  for (const [name, value] of Object.entries({ from, days, calendar })) {
    if (value === undefined)
      command.error(`error: --${name} is missing, for example --${name} ${examples[name] ?? ''}`, usage);
  }
  const parsed = calendarQuestion.safeParse({
    from,
    days: days !== undefined && /^\d+$/.test(days) ? Number(days) : days,
    calendar,
    rule,
    ...(closures === undefined ? {} : { closures: closures.split(',').map((date) => date.trim()) }),
  });
  if (!parsed.success) return command.error(`error: --${describeFaults(parsed.error).replaceAll('; ', '; --')}`, usage);
  return answeredByNation(parsed.data);
}

// The command line has no --holidays, and the schema wants one of the two: so the nation is there, and the rule has a default.
function answeredByNation(question: CalendarQuestion): AnsweredByNation & CalendarQuestion {
  return question as AnsweredByNation & CalendarQuestion;
}

function answer<T>(command: Command, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return command.error(`error: ${error.message}`, usage);
  }
}

async function batch(command: Command, io: CalendarIo, options: Options): Promise<void> {
  const file = options.batch ?? '-';
  if (options.from ?? options.days ?? options.calendar ?? options.closures) {
    command.error(
      'error: --batch takes everything from its lines. Leave out --from, --days, --calendar, --closures.',
      usage,
    );
  }
  try {
    if ((await answerBatch(io.read(file), (text) => io.write(text))) > 0) io.setExitCode(1);
  } catch (error) {
    if (!isFileFault(error)) throw error;
    command.error(`error: cannot read ${file} (${error.code}). Give a readable file, or - for standard input.`, usage);
  }
}

async function untilReaderLeaves(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
}

function isFileFault(error: unknown): error is Error & { code: string } {
  return (
    error instanceof Error && 'code' in error && ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR'].includes(String(error.code))
  );
}

const usage = { exitCode: 2 };
const examples: Record<string, string> = { from: '2026-03-02', days: '5', calendar: 'england-and-wales' };
const dueHelp = `
Examples:
  redress calendar due --from 2026-03-02 --days 5 --calendar england-and-wales
  redress calendar due --batch questions.jsonl

A line of a batch is {"from", "days", "calendar"} or {"from", "days", "holidays": ["2026-12-25"]}, with "rule" and
"closures" where wanted. It comes back with "due", or with "error" (and the command then ends with code 1).`;
