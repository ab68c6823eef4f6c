import { Command } from 'commander';
import { SetupError } from '../errors.ts';
import { commands, type CommandEntry } from './index.ts';
import { version } from './version.ts';

/** Runs one `redress` command. Exit codes: 0 done, 1 failed, 2 used wrongly. */
export async function runRedress(args: readonly string[]): Promise<void> {
  try {
    const program = await buildProgram(args);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    reportFailure(error);
  }
}

/** The program, with the one command the arguments name loaded and the others only listed. */
export async function buildProgram(args: readonly string[]): Promise<Command> {
  const program = new Command('redress')
    .description('Complaints handling for councils and landlords, to the Ombudsman Complaint Handling Codes.')
    .version(version)
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .showHelpAfterError('(redress --help lists the commands)')
    .addHelpText('after', examples)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
  const wanted = args[0] === 'help' ? args[1] : args[0];
  for (const entry of commands) program.addCommand(entry.name === wanted ? await load(entry) : listed(entry));
  return program;
}

/** Usage faults end with 2 in every command, however deep. */
async function load(entry: CommandEntry): Promise<Command> {
  const command = await entry.load();
  withExitCodes(command);
  return command;
}

function withExitCodes(command: Command): void {
  command.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
  command.showSuggestionAfterError().showHelpAfterError(`(${nameOf(command)} --help says how)`);
  command.commands.forEach(withExitCodes);
}

function nameOf(command: Command): string {
  const parent = command.parent === null ? 'redress' : nameOf(command.parent);
  return `${parent} ${command.name()}`;
}

function listed(entry: CommandEntry): Command {
  return new Command(entry.name).summary(entry.summary).description(entry.summary);
}

function reportFailure(error: unknown): void {
  const text = error instanceof SetupError ? error.message : describeBug(error);
  process.stderr.write(`redress: ${text}\n`);
  process.exitCode = 1;
}

function describeBug(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

const examples = `
Examples:
  redress serve                              start everything and print the addresses
  redress token create --role officer --name "Evening shift"
  redress scenario scenarios                 run every acceptance scenario
  redress calendar due --from 2026-12-24 --days 5 --calendar england-and-wales
  redress audit verify --json
  redress doctor

redress COMMAND --help says what each command takes.`;
