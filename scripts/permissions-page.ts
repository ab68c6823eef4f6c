import { routes } from '../src/api/routes/index.ts';
import { fieldPermissions, namingFields } from '../src/cases/sensitive-fields.ts';
import { permissionTexts } from '../src/language/en/pages-permissions.ts';
import { roleTexts } from '../src/language/en/staff-roles.ts';
import { staffRoles } from '../src/permissions/staff-role.ts';
import { pages } from '../src/web/pages/index.ts';
import { heldBy, openedBy, type Opened } from '../src/web/permissions/opened-by.ts';
import { sections, table } from './procedure-docs/markdown.ts';

/** docs/permissions.md: who may do what, what each permission opens, and what is kept back of a case. */
export function permissionsPage(): string {
  const opened = openedBy(
    pages.map(({ path, access }) => ({ name: path, access })),
    routes.map(({ method, path, access }) => ({ name: `${method.toUpperCase()} /api/v1${path}`, access })),
  );
  return sections(
    '<!-- Written by `npm run docs` from src/permissions and what pages and routes declare. Do not change it by hand. -->',
    '# Permissions',
    'Every page, every route and every event asks the one table in `src/permissions/permission.ts`. A person may hold several roles; a colleague’s roles may be lent to them for some days, but never Administrator. A token can be limited to some of what its role may do. The same table is shown to administrators, with the address of everything it opens.',
    '## Who may do what',
    table(['May', ...staffRoles.map((role) => roleTexts[role].name)], opened.map(rowOf)),
    '## What each permission opens',
    ...opened.map(openedPart),
    '## What is kept back of a case',
    'Who may see a case does not see all of it. How to talk to somebody (formats, the rules of safe contact) is always there. Somebody with a conflict of interest in a case sees of it what a Reader does, whatever their roles, and can do nothing to it but say so.',
    table(
      ['Part of the case', 'Shown with'],
      Object.entries(fieldPermissions).map(([path, permission]) => [`\`${path}\``, `\`${permission}\``]),
    ),
    `Where a name is to be withheld, these too need \`case.sensitive\`: ${namingFields.map((path) => `\`${path}\``).join(', ')}.`,
  );
}

function rowOf(one: Opened): string[] {
  return [
    `${permissionTexts[one.permission]} (\`${one.permission}\`)`,
    ...heldBy(one).map(({ holds }) => (holds ? 'yes' : '–')),
  ];
}

function openedPart({ permission, pages: opens, routes: answers, events }: Opened): string {
  const list = (name: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`- ${name}: ${items.map((item) => `\`${item}\``).join(', ')}`];
  const lines = [...list('pages', opens), ...list('routes', answers), ...list('events', events)];
  const heading = `### \`${permission}\`: ${permissionTexts[permission]}`;
  return [heading, '', ...(lines.length === 0 ? ['Nothing of its own.'] : lines)].join('\n');
}
