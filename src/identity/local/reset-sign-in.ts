import { inOrganisation } from '../../db/in-organisation.ts';
import { staff } from '../../db/tables/staff.ts';
import type { Context } from '../../ports.ts';
import { endSessionsOf } from '../end-sessions-of.ts';
import { activeStaff, thisStaff } from './local-account.ts';
import { makeStaffLink, queueStaffLink } from './queue-staff-link.ts';

const nothing = { passwordHash: null, passwordAt: null, totpSecret: null, totpStep: null, issuer: null, subject: null };

/**
 * Begins somebody's sign-in anew, for instance when their telephone is lost: password, second factor and provider are
 * forgotten, they are signed out everywhere, and a link to set a password is sent. Null where nobody with this id works here.
 */
export async function resetSignIn(ctx: Context, input: { staffId: string }): Promise<{ staffLinkId: string } | null> {
  const { staffId } = input;
  return inOrganisation(ctx, async (tx) => {
    if (!(await activeStaff(tx, ctx, staffId))) return null;
    await tx.update(staff).set(nothing).where(thisStaff(ctx, staffId));
    await endSessionsOf(tx, ctx, { staffId });
    const { staffLinkId } = await makeStaffLink(tx, ctx, { staffId, kind: 'reset' });
    await queueStaffLink(tx, ctx, { staffLinkId, kind: 'reset' });
    return { staffLinkId };
  });
}
