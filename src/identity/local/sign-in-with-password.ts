import { inOrganisation } from '../../db/in-organisation.ts';
import { signIns } from '../../db/tables/sign-ins.ts';
import type { Context } from '../../ports.ts';
import { signInLimits } from '../limits-of-sessions.ts';
import { hashSecret } from '../secrets.ts';
import { isPassword } from './hash-password.ts';
import { localAccount } from './local-account.ts';
import { newSecondFactor, sealSecondFactor } from './second-factor.ts';

export interface TypedPassword {
  email: string;
  password: string;
  /** The secret of the browser, in which alone the sign-in goes on. */
  browser: string;
  /** A path of ours. */
  returnTo: string | null;
}

/** The first half of a sign-in. Says what comes next; null, after the same work, where account and password do not fit. */
export async function signInWithPassword(
  ctx: Context,
  input: TypedPassword,
): Promise<'code' | 'newSecondFactor' | null> {
  const account = await inOrganisation(ctx, (tx) => localAccount(tx, ctx, input.email));
  const fits = await isPassword(input.password, account?.passwordHash ?? null);
  if (!account || !fits) return null;
  const now = ctx.clock.now();
  const isNew = account.totpSecret === null;
  await inOrganisation(ctx, (tx) =>
    tx.insert(signIns).values({
      organisationId: ctx.actor.organisationId,
      id: ctx.ids.uuid(),
      kind: 'secondFactor',
      browserHash: hashSecret(input.browser),
      staffId: account.id,
      sealed: isNew ? sealSecondFactor(ctx.vault, account.id, newSecondFactor(ctx.entropy)) : null,
      returnTo: input.returnTo,
      createdAt: now,
      expiresAt: new Date(now.getTime() + signInLimits.underWay),
    }),
  );
  return isNew ? 'newSecondFactor' : 'code';
}
