import { Command, InvalidArgumentError } from 'commander';
import { isIsoDate, type IsoDate } from '../calendar/iso-date.ts';
import { londonDate, londonInstant } from '../calendar/london.ts';
import { SetupError } from '../errors.ts';
import type { PolicyVersion } from '../identity/policies-of.ts';
import { findProcedure } from '../machines/find-procedure.ts';
import { policy as schema } from '../machines/policy.ts';
import type { Context } from '../ports.ts';
import { inOrganisationSession } from './organisation-session.ts';
import { readPolicyFile } from './policy-file.ts';
import { textTable } from './text-table.ts';

/** `redress policy`: what an organisation has chosen where the procedures leave it free. */
export function policyCommand(): Command {
  const command = new Command('policy').description('Show and adopt the policy of an organisation');
  ofOrganisation(command.command('show'))
    .description('its versions, and what the one in force says')
    .option('--version <n>', 'another version than the one in force', wholeNumber)
    .option('--json', 'print that version alone, as "adopt" takes it')
    .action(show);
  ofOrganisation(command.command('adopt').argument('<file>', 'the policy as JSON'))
    .description('add a version; cases that have begun keep theirs')
    .requiredOption('--from <date>', 'the first day on which new cases are judged by it, YYYY-MM-DD', day)
    .option('--by <email>', 'who has decided it: a member of staff')
    .option('--json', 'print JSON')
    .action(adopt);
  return command.addHelpText('after', help);
}

const help = `
Examples:
  redress policy show --organisation northmere
  redress policy show --json > policy.json             (then change it)
  redress what-if --policy policy.json --from 2026-01-01 --to 2026-06-30
  redress policy adopt policy.json --from 2027-01-01 --by head@northmere.example

A policy may be stricter than the procedures; where they say "must" it may not be laxer.`;

interface Chosen {
  organisation?: string;
  json?: boolean;
}

function ofOrganisation(command: Command): Command {
  return command.option('--organisation <slug>', 'its slug or a host name; not needed while it is the only one');
}

async function show(options: Chosen & { version?: number }): Promise<void> {
  const shown = await inOrganisationSession(options, async (ctx) => {
    const { policiesOf } = await import('../identity/policies-of.ts');
    const versions = await policiesOf(ctx);
    const inForce = versionIn(versions, ctx.clock.now());
    const asked = options.version ?? inForce;
    const found = versions.find(({ version }) => version === asked);
    if (found === undefined) throw new SetupError(`There is no version ${asked}. ${listed(versions)}`);
    const { version: _version, ...body } = schema.parse({ ...bodyOf(found), version: found.version });
    const text = `${JSON.stringify(body, null, 2)}\n`;
    return options.json ? text : `${tableOf(versions, inForce)}\nVersion ${found.version}:\n${text}`;
  });
  process.stdout.write(shown);
}

/** What new cases are judged by at an instant, as the database chooses it: the latest version that has begun, else the first. */
function versionIn(versions: readonly PolicyVersion[], now: Date): number {
  const begun = versions.filter(({ inForceFrom }) => inForceFrom <= now);
  return begun[0]?.version ?? versions.at(-1)?.version ?? 1;
}

function bodyOf({ body }: PolicyVersion): object {
  return typeof body === 'object' && body !== null ? body : {};
}

function tableOf(versions: readonly PolicyVersion[], inForce: number): string {
  const rows = versions.map(({ version, inForceFrom, by }) => [
    String(version),
    londonDate(inForceFrom),
    version === inForce ? 'in force' : '',
    by === null ? '' : `adopted by ${by}`,
  ]);
  return textTable([['version', 'from', '', ''], ...rows]);
}

function listed(versions: readonly PolicyVersion[]): string {
  return `There are: ${versions.map(({ version }) => version).join(', ')}.`;
}

async function adopt(file: string, options: Chosen & { from: IsoDate; by?: string }): Promise<void> {
  const said = await inOrganisationSession(options, async (ctx) => {
    const { adoptPolicy } = await import('../identity/adopt-policy.ts');
    const { policy, faults } = readPolicyFile(file, await proceduresOf(ctx));
    if (faults.length > 0) throw new SetupError(`${file} cannot be adopted.\n${faults.join('\n')}`);
    const adopted = await adoptPolicy(ctx, {
      policy,
      inForceFrom: startOf(options.from, ctx),
      by: await staffOf(ctx, options.by),
    });
    if (adopted.outcome === 'tooEarly') throw new SetupError(tooEarly(adopted));
    const { version } = adopted;
    const line = `Version ${version} is adopted. New cases are judged by it from ${options.from}; those that have begun keep theirs.`;
    return options.json ? JSON.stringify({ version, from: options.from }) : line;
  });
  process.stdout.write(`${said}\n`);
}

function tooEarly({ version, inForceFrom }: { version: number; inForceFrom: Date }): string {
  const begins = londonDate(inForceFrom);
  return `Version ${version} begins on ${begins} and would never be in force. Give that day or a later one: --from ${begins}.`;
}

async function proceduresOf(ctx: Context) {
  const { describeOrganisation } = await import('../identity/describe-organisation.ts');
  const { procedures } = await describeOrganisation(ctx);
  return procedures.flatMap((id) => findProcedure(id) ?? []);
}

async function staffOf(ctx: Context, email: string | undefined): Promise<string | null> {
  if (email === undefined) return null;
  const { staffByEmail } = await import('../identity/staff-by-email.ts');
  const found = await staffByEmail(ctx, email);
  if (found !== null) return found.staffId;
  throw new SetupError('--by: no active member of staff has this e-mail address. Check it, or leave it out.');
}

/** From the beginning of that day in London; a policy that holds from today holds from now. */
function startOf(from: IsoDate, { clock }: Context): Date {
  const now = clock.now();
  const today = londonDate(now);
  if (from < today)
    throw new SetupError(
      `--from ${from} has passed: what was decided by then stays. Give today (${today}) or a later day.`,
    );
  return from === today ? now : londonInstant(from, '00:00');
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Give the number of a version, for example 1.');
  return Number(text);
}

function day(text: string): IsoDate {
  if (!isIsoDate(text)) throw new InvalidArgumentError('Give a real date as YYYY-MM-DD, for example 2027-01-01.');
  return text;
}
