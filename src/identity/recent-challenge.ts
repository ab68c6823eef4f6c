import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { challenges } from '../db/tables/challenges.ts';
import type { Context } from '../ports.ts';
import { recentIds, type BrowserQuestion } from './challenge-id.ts';

/**
 * The challenge that this browser has asked for with the same words within the last minute, and not used: its code is
 * on its way and needs no second message (T21). The same whether or not there is a case.
 */
export async function recentChallenge(ctx: Context, asked: BrowserQuestion): Promise<string | null> {
  const since = new Date(ctx.clock.now().getTime() - 60_000);
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ id: challenges.id })
      .from(challenges)
      .where(
        and(
          eq(challenges.organisationId, ctx.actor.organisationId),
          inArray(challenges.id, recentIds(ctx, asked)),
          gt(challenges.createdAt, since),
          isNull(challenges.usedAt),
        ),
      )
      .limit(1),
  );
  return rows[0]?.id ?? null;
}
