import { and, eq, isNull } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { tokens } from '../db/tables/tokens.ts';
import type { Context } from '../ports.ts';
import { cacheKey, tokenCache } from './token-cache.ts';

/** Ends an API token of the actor's organisation: at once in this process, within ten seconds in others. */
export async function revokeToken(ctx: Context, input: { tokenId: string }): Promise<boolean> {
  const ended = await inOrganisation(ctx, (tx) =>
    tx
      .update(tokens)
      .set({ revokedAt: ctx.clock.now() })
      .where(
        and(
          eq(tokens.organisationId, ctx.actor.organisationId),
          eq(tokens.id, input.tokenId),
          isNull(tokens.revokedAt),
        ),
      )
      .returning({ hash: tokens.hash }),
  );
  for (const { hash } of ended) tokenCache(ctx.db).delete(cacheKey(hash));
  return ended.length > 0;
}
