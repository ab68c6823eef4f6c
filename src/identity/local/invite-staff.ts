import { inOrganisation } from '../../db/in-organisation.ts';
import type { Context } from '../../ports.ts';
import { activeStaff } from './local-account.ts';
import { makeStaffLink, queueStaffLink } from './queue-staff-link.ts';

/** Sends somebody who works here the link with which they set their first password; null where there is nobody with this id who works here. */
export async function inviteStaff(
  ctx: Context,
  input: {
    staffId: string;
    /** False: the caller hands the link over, made with `issueStaffLink`. */
    isSent?: boolean;
  },
): Promise<{ staffLinkId: string } | null> {
  return inOrganisation(ctx, async (tx) => {
    if (!(await activeStaff(tx, ctx, input.staffId))) return null;
    const { staffLinkId } = await makeStaffLink(tx, ctx, { staffId: input.staffId, kind: 'invitation' });
    if (input.isSent ?? true) await queueStaffLink(tx, ctx, { staffLinkId, kind: 'invitation' });
    return { staffLinkId };
  });
}
