import { Command, Option } from 'commander';
import { staffRoles, type StaffRole } from '../permissions/staff-role.ts';
import { loadConfig } from '../config.ts';
import { SetupError } from '../errors.ts';
import type { Context } from '../ports.ts';
import { inOrganisationSession } from './organisation-session.ts';
import { providerCommand } from './staff-provider.ts';
import { textTable } from './text-table.ts';

interface Where {
  organisation?: string;
  json?: boolean;
}

interface Invited extends Where {
  name: string;
  email: string;
  role: StaffRole;
}

/** `redress staff`: who works in an organisation, and how they sign in. */
export function staffCommand(): Command {
  const command = new Command('staff').description('Look after who works in an organisation, and how they sign in');
  withWhere(command.command('invite').description('make an account and send a link to set its password'))
    .requiredOption('--name <name>', 'their name')
    .requiredOption('--email <address>', 'where the link goes; they sign in with it')
    .addOption(new Option('--role <role>', 'what they do').choices(staffRoles).makeOptionMandatory())
    .action(invite);
  withWhere(command.command('list').description('show who works there')).action(list);
  withWhere(command.command('leave').description('end an account, and sign it out everywhere'))
    .requiredOption('--email <address>', 'whose')
    .action(leave);
  command.addCommand(providerCommand());
  return command.addHelpText('after', help);
}

/** Adds what every one of these commands takes. */
function withWhere(command: Command): Command {
  return command
    .option('--organisation <slug>', 'its slug or a host name; not needed while it is the only one')
    .option('--json', 'print JSON');
}

const help = `
Examples:
  redress staff invite --name "Ruth Kowalczyk" --email ruth@northmere.gov.uk --role admin
  redress staff list
  redress staff leave --email ruth@northmere.gov.uk
  redress staff provider add --help

Without SMTP_URL no mail leaves from here: the link is printed instead. Whoever is invited again gets another link.`;

async function invite({ name, email, role, ...where }: Invited): Promise<void> {
  const { baseUrl, smtpUrl } = loadConfig();
  const link = await inOrganisationSession(where, async (ctx) => {
    const { inviteStaff } = await import('../identity/local/invite-staff.ts');
    const { issueStaffLink } = await import('../identity/local/issue-staff-link.ts');
    const staffId = await staffFor(ctx, { name, email, role });
    const made = await inviteStaff(ctx, { staffId, isSent: smtpUrl !== undefined });
    const issued = made && smtpUrl === undefined ? await issueStaffLink(ctx, made) : null;
    return { staffId, address: issued && `${baseUrl}/staff/password/${issued.token}` };
  });
  const said = link.address ?? `A link is on its way to ${email}.`;
  process.stdout.write(`${where.json ? JSON.stringify({ staffId: link.staffId, link: link.address }) : said}\n`);
}

/** Somebody who is there already is invited again, in the role they have. */
async function staffFor(ctx: Context, { name, email, role }: Invited): Promise<string> {
  const { staffByEmail } = await import('../identity/staff-by-email.ts');
  const { createStaff } = await import('../identity/create-staff.ts');
  const known = await staffByEmail(ctx, email);
  if (known && known.role !== role)
    throw new SetupError(`${email} works here already, as ${known.role}. Roles are changed on the pages, by an admin.`);
  return known?.staffId ?? (await createStaff(ctx, { name, email, role })).staffId;
}

async function list(where: Where): Promise<void> {
  const members = await inOrganisationSession(where, async (ctx) => {
    const { listStaff } = await import('../identity/list-staff.ts');
    return listStaff(ctx);
  });
  process.stdout.write(
    where.json
      ? `${JSON.stringify(members)}\n`
      : textTable([['Name', 'Role'], ...members.map(({ name, role }) => [name, role])]),
  );
}

async function leave({ email, ...where }: Where & { email: string }): Promise<void> {
  await inOrganisationSession(where, async (ctx) => {
    const { staffByEmail } = await import('../identity/staff-by-email.ts');
    const { endAccount } = await import('../identity/end-account.ts');
    const known = await staffByEmail(ctx, email);
    if (!known) throw new SetupError(`Nobody with the address ${email} works there.`);
    await endAccount(ctx, known);
  });
  process.stdout.write(where.json ? '{"left":true}\n' : 'The account has ended.\n');
}
