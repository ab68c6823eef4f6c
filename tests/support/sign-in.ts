import { startStaffSession } from '../../src/identity/sessions.ts';
import type { Visitor } from './browser.ts';
import type { StaffMember } from './server.ts';

/** Signs a member of staff in without the pages for it, which have tests of their own, and opens the first page of their work. */
export async function signInAs(visitor: Visitor, member: Pick<StaffMember, 'ctx' | 'staffId'>): Promise<void> {
  await plantSession(visitor, member);
  await visitor.open('/staff');
}

/** The same without opening anything. */
export async function plantSession(visitor: Visitor, member: Pick<StaffMember, 'ctx' | 'staffId'>): Promise<void> {
  const session = await startStaffSession(member.ctx, { staffId: member.staffId });
  if (!session) throw new Error('Nobody works here under this id');
  const url = visitor.baseUrl;
  await visitor.page.context().addCookies([{ name: 'redress', value: session.secret, url }]);
}
