import { expect, test } from 'vitest';
import { ownLinks } from '../../src/web/layout/own-links.ts';

const staff = { kind: 'staff', organisationId: 'o', staffId: 's' } as const;
const leadTo = (actor: Parameters<typeof ownLinks>[0]) => ownLinks(actor).map(({ href }) => href);

test('what staff seek for themselves is there for whoever may open it, and for nobody else', () => {
  expect(leadTo({ ...staff, role: 'officer', isVouchedFor: true })).toEqual([
    '/staff/overview',
    '/staff/lending',
    '/staff/organisations',
  ]);
  expect(leadTo({ ...staff, role: 'admin' })).toEqual(['/staff/lending']);
  expect(leadTo({ ...staff, role: 'member' })).toEqual([]);
  expect(leadTo({ kind: 'resident', organisationId: 'o', caseId: 'c', personId: 'p' })).toEqual([]);
});
