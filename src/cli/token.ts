import { Command, InvalidArgumentError, Option } from 'commander';
import { isIsoDate, type IsoDate } from '../calendar/iso-date.ts';
import { loadConfig } from '../config.ts';
import { SetupError } from '../errors.ts';
import type { Context, Ports, StaffRole } from '../ports.ts';

interface Options {
  role: StaffRole;
  name: string;
  organisation?: string;
  expires?: IsoDate;
  json?: boolean;
}

/** `redress token create`: an API token, shown once. */
export function tokenCommand(): Command {
  const command = new Command('token').description('Make API tokens');
  command
    .command('create')
    .description('make a token and print it; it is not shown again')
    .addOption(
      new Option('--role <role>', 'what the holder may do')
        .choices(['officer', 'manager', 'auditor'])
        .makeOptionMandatory(),
    )
    .requiredOption('--name <name>', 'whose token it is; the history shows this name')
    .option('--organisation <host>', 'the host name of the organisation, where there are several')
    .option('--expires <date>', 'the last day it works, YYYY-MM-DD (90 days from now)', lastDay)
    .option('--json', 'print JSON')
    .action(create);
  return command.addHelpText('after', help);
}

const help = `
Examples:
  redress token create --role officer --name "Evening shift"
  redress token create --role auditor --name "Internal audit" --expires 2027-03-31 --json

Send it as: Authorization: Bearer rdr_…`;

const usualLifeMs = 90 * 24 * 60 * 60 * 1_000;

async function create(options: Options): Promise<void> {
  const { compose } = await import('../compose.ts');
  const { createToken } = await import('../identity/create-token.ts');
  const app = await compose({ ...loadConfig(), logLevel: 'warn' }, (line) => void process.stderr.write(`${line}\n`));
  try {
    const ctx = await setupContext(app.ports, options.organisation);
    const expiresAt = expiry(options.expires, app.ports);
    const { tokenId, token } = await createToken(ctx, { name: options.name, role: options.role, expiresAt });
    const shown = { tokenId, token, role: options.role, expiresAt: expiresAt.toISOString() };
    process.stdout.write(`${options.json ? JSON.stringify(shown) : token}\n`);
  } finally {
    await app.stop();
  }
}

async function setupContext(ports: Ports, host = ''): Promise<Context> {
  const { findOrganisation } = await import('../identity/find-organisation.ts');
  const organisationId = await findOrganisation(ports, host);
  if (organisationId === null) {
    throw new SetupError(
      'Which organisation? Name one of its hosts with --organisation, for example --organisation complaints.example.gov.uk. If there is none yet, make one: redress organisation create --help. In a demonstration npm start makes it.',
    );
  }
  return { ...ports, actor: { kind: 'system', organisationId, name: 'setup' }, requestId: ports.ids.uuid() };
}

/** @throws SetupError for a day that has passed */
function expiry(last: IsoDate | undefined, { clock }: Ports): Date {
  if (last === undefined) return new Date(clock.now().getTime() + usualLifeMs);
  const expiresAt = new Date(`${last}T23:59:59Z`);
  if (expiresAt > clock.now()) return expiresAt;
  throw new SetupError(`--expires ${last} has passed: the token would never work. Give a later day.`);
}

function lastDay(text: string): IsoDate {
  if (!isIsoDate(text)) throw new InvalidArgumentError('Give a real date as YYYY-MM-DD, for example 2027-03-31.');
  return text;
}
