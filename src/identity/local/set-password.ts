import { and, eq, isNull } from 'drizzle-orm';
import { inOrganisation } from '../../db/in-organisation.ts';
import { staffLinks } from '../../db/tables/staff-links.ts';
import { staff } from '../../db/tables/staff.ts';
import type { Context } from '../../ports.ts';
import { endSessionsOf } from '../end-sessions-of.ts';
import { hashPassword } from './hash-password.ts';
import { thisStaff } from './local-account.ts';
import { passwordFault, type PasswordFault } from './password-fault.ts';
import { findStaffLink, ownerOf } from './staff-link.ts';

/** Sets a password with a one-time link, and ends every session of its owner. It signs nobody in: the second factor is asked as ever. */
export async function setPassword(
  ctx: Context,
  input: { token: string; password: string },
): Promise<'set' | 'noLink' | PasswordFault> {
  const owner = await inOrganisation(ctx, async (tx) => {
    const found = await findStaffLink(tx, ctx, input.token);
    return found && ownerOf(tx, ctx, found.account);
  });
  if (!owner) return 'noLink';
  const fault = passwordFault(input.password, owner);
  if (fault) return fault;
  const passwordHash = await hashPassword(input.password, ctx.entropy.bytes(16));
  return inOrganisation(ctx, async (tx) => {
    const found = await findStaffLink(tx, ctx, input.token);
    if (!found) return 'noLink';
    const now = ctx.clock.now();
    // Of two at the same moment the second finds it used.
    const used = await tx
      .update(staffLinks)
      .set({ usedAt: now })
      .where(
        and(
          eq(staffLinks.organisationId, ctx.actor.organisationId),
          eq(staffLinks.id, found.link.id),
          isNull(staffLinks.usedAt),
        ),
      )
      .returning({ id: staffLinks.id });
    if (used.length === 0) return 'noLink';
    await tx.update(staff).set({ passwordHash, passwordAt: now }).where(thisStaff(ctx, found.account.id));
    await endSessionsOf(tx, ctx, { staffId: found.account.id });
    return 'set';
  });
}
