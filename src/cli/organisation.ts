import { Command, InvalidArgumentError, Option } from 'commander';
import type { Nation } from '../calendar/nation.ts';
import { nations } from '../calendar/nations.ts';
import { loadConfig } from '../config.ts';
import { knownProcedures } from '../machines/own-procedures.ts';
import { themeCommand } from './organisation-theme.ts';
import { useOwnProcedures } from './procedure.ts';

interface Options {
  name: string;
  nation: Nation;
  procedures: [string, ...string[]];
  host: string[];
  phone?: string;
  email?: string;
  hours?: string;
  address?: string;
  reportUrl?: string;
  json?: boolean;
}

/** `redress organisation create`: the council or landlord whose complaints are handled here. */
export function organisationCommand(): Command {
  const command = new Command('organisation').description('Make organisations and give them their look');
  command
    .command('create')
    .description('make an organisation with the usual policy')
    .requiredOption('--name <name>', 'its name, as people read it')
    .addOption(new Option('--nation <nation>', 'whose bank holidays it keeps').choices(nations).default(nations[0]))
    .option(
      '--procedures <ids>',
      `of ${knownIds().join(', ')}, or of your own; the first is the usual one`,
      procedureList,
      ['lgsco-code'],
    )
    .option('--host <host...>', 'the host names that lead to it; not needed while it is the only one', [])
    .option('--phone <number>', 'where people reach it by telephone')
    .option('--email <address>', 'where people reach it by e-mail')
    .option('--hours <hours>', 'when, for example "Monday to Friday, 9am to 5pm"')
    .option('--address <address>', 'where letters reach it')
    .option('--report-url <url>', 'where a fault is reported for the first time')
    .option('--json', 'print JSON')
    .action(create);
  command.addCommand(themeCommand());
  return command.addHelpText('after', help);
}

const help = `
Example:
  redress organisation create --name "Northmere Borough Council" \\
    --procedures lgsco-code,ho-code --host complaints.northmere.example.gov.uk --phone "01632 960 100"

Then invite its first administrator: redress staff invite --help`;

async function create(options: Options): Promise<void> {
  const { compose } = await import('../compose.ts');
  const { createOrganisation } = await import('../identity/create-organisation.ts');
  const app = await compose({ ...loadConfig(), logLevel: 'warn' }, (line) => void process.stderr.write(`${line}\n`));
  try {
    const { name, nation, host: hosts, phone, email, hours, address, reportUrl } = options;
    const contact = {
      ...(phone ? { phone } : {}),
      ...(email ? { email } : {}),
      ...(hours ? { hours } : {}),
      ...(address ? { address } : {}),
    };
    const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    const made = await createOrganisation(app.ports, {
      name,
      slug,
      hosts,
      nation,
      procedures: options.procedures,
      contact,
      ...(reportUrl ? { reportUrl } : {}),
    });
    process.stdout.write(`${options.json ? JSON.stringify(made) : `Made ${name} (${made.organisationId})`}\n`);
  } finally {
    await app.stop();
  }
}

function procedureList(text: string): [string, ...string[]] {
  useOwnProcedures(undefined);
  const known = knownIds();
  const [first, ...others] = text.split(',').map((id) => id.trim());
  const unknown = [first, ...others].find((id) => id === undefined || !known.includes(id));
  if (first === undefined || unknown !== undefined) {
    throw new InvalidArgumentError(`Choose from ${known.join(', ')}, with commas between them.`);
  }
  return [first, ...others];
}

function knownIds(): string[] {
  return [...new Set(knownProcedures().map(({ id }) => id))];
}
