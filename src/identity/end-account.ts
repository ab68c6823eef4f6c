import { and, eq, isNull } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { staff } from '../db/tables/staff.ts';
import { tokens } from '../db/tables/tokens.ts';
import type { Context } from '../ports.ts';
import { endSessionsOf } from './end-sessions-of.ts';
import { thisStaff } from './local/local-account.ts';

/** Somebody no longer works here: signed out everywhere, their tokens revoked, their name kept in the history (T27). False where nobody with this id works here. */
export async function endAccount(ctx: Context, { staffId }: { staffId: string }): Promise<boolean> {
  const now = ctx.clock.now();
  return inOrganisation(ctx, async (tx) => {
    const left = await tx
      .update(staff)
      .set({ isActive: false, leftAt: now, passwordHash: null, totpSecret: null, totpStep: null })
      .where(and(thisStaff(ctx, staffId), eq(staff.isActive, true)))
      .returning({ id: staff.id });
    await endSessionsOf(tx, ctx, { staffId });
    await tx
      .update(tokens)
      .set({ revokedAt: now })
      .where(
        and(eq(tokens.organisationId, ctx.actor.organisationId), eq(tokens.staffId, staffId), isNull(tokens.revokedAt)),
      );
    return left.length === 1;
  });
}
