import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { permissionsPage } from '../../scripts/permissions-page.ts';
import { permissions } from '../../src/permissions/permission.ts';
import { staffRoles } from '../../src/permissions/staff-role.ts';
import { heldBy, openedBy } from '../../src/web/permissions/opened-by.ts';
import { PermissionMatrix } from '../../src/web/permissions/permission-matrix.tsx';
import { root } from '../architecture/rules/source.ts';

describe('docs/permissions.md', () => {
  it('says what the tables and declarations say today', () => {
    const isFresh = readFileSync(join(root, 'docs/permissions.md'), 'utf8') === permissionsPage();
    expect(isFresh, 'docs/permissions.md is stale. Run `npm run docs` and commit what it writes.').toBe(true);
  });
});

describe('the matrix of permissions', () => {
  const page = { name: '/somewhere', access: ['figures.read', 'resident'] as const };
  const opened = openedBy([page, { name: '/open', access: 'public' }], [{ name: 'GET /x', access: ['case.read'] }]);
  const of = (permission: string) => opened.find((one) => one.permission === permission);

  it('has a line for each permission, with every role', () => {
    expect(opened.map(({ permission }) => permission)).toEqual(Object.keys(permissions));
    for (const one of opened) {
      const held = heldBy(one).filter(({ holds }) => holds);
      expect(held.map(({ role }) => role).toSorted()).toEqual([...permissions[one.permission]].toSorted());
    }
  });

  it('names what each permission opens, and what nobody needs one for under none', () => {
    expect(of('figures.read')?.pages).toEqual(['/somewhere']);
    expect(of('case.read')?.routes).toEqual(['GET /x']);
    expect(of('case.note')?.events).toContain('addNote');
    expect(of('case.sensitive')?.fields).toContain('lodged.risk');
    expect(opened.some(({ pages }) => pages.includes('/open'))).toBe(false);
  });

  it('says yes and no in words, under a caption', () => {
    const html = String(PermissionMatrix({ opened }));
    expect(html).toContain('Permissions by role');
    const rows = html.slice(html.indexOf('<tbody'), html.indexOf('</tbody>'));
    expect(rows.match(/>\s*(Yes|No)\s*</g)).toHaveLength(opened.length * staffRoles.length);
  });
});
