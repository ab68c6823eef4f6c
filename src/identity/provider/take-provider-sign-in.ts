import { and, eq, gt, isNull } from 'drizzle-orm';
import { inOrganisation } from '../../db/in-organisation.ts';
import { signIns } from '../../db/tables/sign-ins.ts';
import type { Context } from '../../ports.ts';
import { hashSecret } from '../secrets.ts';
import { sealedSignIn, signInPurpose } from './begin-provider-sign-in.ts';

/** A sign-in that has come back. */
export interface TakenSignIn {
  providerId: string;
  /** Who was signed in when it began. */
  staffId: string | null;
  returnTo: string | null;
  state: string;
  verifier: string;
  nonce: string;
  callback: string;
}

/** The sign-in of this state, begun in this browser within ten minutes; once. */
export async function takeProviderSignIn(
  ctx: Context,
  { state, browser }: { state: string; browser: string },
): Promise<TakenSignIn | null> {
  const now = ctx.clock.now();
  const [row] = await inOrganisation(ctx, (tx) =>
    tx
      .update(signIns)
      .set({ usedAt: now })
      .where(
        and(
          eq(signIns.organisationId, ctx.actor.organisationId),
          eq(signIns.kind, 'provider'),
          eq(signIns.stateHash, hashSecret(state)),
          eq(signIns.browserHash, hashSecret(browser)),
          gt(signIns.expiresAt, now),
          isNull(signIns.usedAt),
        ),
      )
      .returning(),
  );
  const plain = row?.sealed ? ctx.vault.open(signInPurpose, row.id, row.sealed) : null;
  if (!row?.providerId || !plain) return null;
  const sealed = sealedSignIn.parse(JSON.parse(Buffer.from(plain).toString('utf8')));
  return { providerId: row.providerId, staffId: row.staffId, returnTo: row.returnTo, state, ...sealed };
}
