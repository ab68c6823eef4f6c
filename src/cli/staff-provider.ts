import { Command, InvalidArgumentError } from 'commander';
import { SetupError } from '../errors.ts';
import { staffRoles, type StaffRole } from '../permissions/staff-role.ts';
import { inOrganisationSession } from './organisation-session.ts';
import { readSecretLine } from './read-secret-line.ts';
import { textTable } from './text-table.ts';

interface Where {
  organisation?: string;
  json?: boolean;
}

interface Added extends Where {
  name: string;
  issuer: string;
  clientId: string;
  public?: boolean;
  roleClaim: string;
  role: Record<string, StaffRole>;
}

/** `redress staff provider`: who vouches for an organisation's staff (OpenID Connect). */
export function providerCommand(): Command {
  const command = new Command('provider').description('Let an identity provider vouch for staff (OpenID Connect)');
  withWhere(command.command('add').description('let a provider vouch for staff, or agree anew with one'))
    .requiredOption('--name <name>', 'on the button: "Sign in with …"')
    .requiredOption('--issuer <url>', 'exactly as the provider calls itself')
    .requiredOption('--client-id <id>', 'of this service at the provider')
    .option('--public', 'the provider gave this service no secret; else it is read from standard input')
    .option('--role-claim <claim>', 'where the token names roles', 'roles')
    .requiredOption('--role <theirs=ours...>', `their role and ours, one of ${staffRoles.join(', ')}`, addRole, {})
    .action(add);
  withWhere(command.command('list').description('show who vouches for staff')).action(list);
  withWhere(command.command('end').description('trust a provider no longer, and sign out who came in by it'))
    .requiredOption('--id <id>', 'as the list shows it')
    .action(end);
  return command.addHelpText('after', help);
}

function withWhere(command: Command): Command {
  return command
    .option('--organisation <slug>', 'its slug or a host name; not needed while it is the only one')
    .option('--json', 'print JSON');
}

const help = `
Examples:
  redress staff provider add --name "Northmere" --issuer https://login.microsoftonline.com/TENANT-ID/v2.0 \\
    --client-id CLIENT-ID --role Complaints.Officer=officer Complaints.Admin=admin < secret.txt
  redress staff provider list

docs/sign-in.md says what to set up at the provider.`;

function addRole(pair: string, before: Record<string, StaffRole>): Record<string, StaffRole> {
  const at = pair.lastIndexOf('=');
  const ours = staffRoles.find((role) => role === pair.slice(at + 1));
  if (at < 1 || ours === undefined) {
    throw new InvalidArgumentError(`Give THEIRS=OURS, OURS one of ${staffRoles.join(', ')}.`);
  }
  return { ...before, [pair.slice(0, at)]: ours };
}

async function add({ name, issuer, clientId, roleClaim, role: roles, ...more }: Added): Promise<void> {
  const clientSecret = more.public ? undefined : await readSecretLine();
  const { newProvider, addProvider } = await import('../identity/provider/add-provider.ts');
  const given = { name, issuer, clientId, roleClaim, roles, ...(clientSecret ? { clientSecret } : {}) };
  const parsed = newProvider.safeParse(given);
  if (!parsed.success) throw new SetupError(faultOf(parsed.error.issues[0]?.path[0]));
  const made = await inOrganisationSession(more, async (ctx) => {
    const { checkProvider } = await import('../identity/provider/check-provider.ts');
    const { providerId } = await addProvider(ctx, parsed.data);
    return { providerId, check: await checkProvider(ctx, { providerId }) };
  });
  const state = made.check.isGood ? 'It answers.' : `It was kept, but: ${made.check.problem}.`;
  process.stdout.write(more.json ? `${JSON.stringify(made)}\n` : `${made.providerId}\n${state}\n`);
}

function faultOf(field: PropertyKey | undefined): string {
  if (field === 'issuer')
    return '--issuer takes the https address of one organisation’s provider; not Microsoft’s “common” or “organizations”.';
  return `--${String(field)} is missing or too long.`;
}

async function list(where: Where): Promise<void> {
  const providers = await inOrganisationSession(where, async (ctx) => {
    const { listProviders } = await import('../identity/provider/provider-row.ts');
    const rows = await listProviders(ctx);
    return rows.map(({ id, name, issuer, clientId, roleClaim, roles }) => ({
      id,
      name,
      issuer,
      clientId,
      roleClaim,
      roles,
    }));
  });
  const table = textTable([['Id', 'Name', 'Issuer'], ...providers.map(({ id, name, issuer }) => [id, name, issuer])]);
  process.stdout.write(where.json ? `${JSON.stringify(providers)}\n` : table);
}

async function end({ id, ...where }: Where & { id: string }): Promise<void> {
  const isEnded = await inOrganisationSession(where, async (ctx) => {
    const { endProvider } = await import('../identity/provider/end-provider.ts');
    return endProvider(ctx, { providerId: id });
  });
  if (!isEnded) throw new SetupError(`There is no provider ${id}. redress staff provider list shows them.`);
  process.stdout.write(where.json ? '{"ended":true}\n' : 'It vouches for nobody any more.\n');
}
