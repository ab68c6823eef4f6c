import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Transaction } from '../../db/clients.ts';
import { inOrganisation } from '../../db/in-organisation.ts';
import { signIns } from '../../db/tables/sign-ins.ts';
import type { Context } from '../../ports.ts';
import { hashSecret } from '../secrets.ts';
import { activeStaff, type StaffRow } from './local-account.ts';
import { openSecondFactor } from './second-factor.ts';

/** A sign-in that waits for its second half. */
export interface PendingSignIn {
  staffId: string;
  email: string;
  /** The secret of a second factor that is being set up; null where there is one already. */
  newSecret: string | null;
}

/** The sign-in that this browser has begun with a password in the last ten minutes; null where there is none. */
export async function pendingSignIn(ctx: Context, { browser }: { browser: string }): Promise<PendingSignIn | null> {
  const found = await inOrganisation(ctx, (tx) => findPending(tx, ctx, browser));
  if (!found) return null;
  const { account, signIn } = found;
  const newSecret = signIn.sealed && openSecondFactor(ctx.vault, account.id, signIn.sealed);
  return { staffId: account.id, email: account.email, newSecret };
}

/** The same within a transaction, with its rows. */
export async function findPending(
  tx: Transaction,
  ctx: Context,
  browser: string,
): Promise<{ signIn: typeof signIns.$inferSelect; account: StaffRow } | null> {
  const [signIn] = await tx
    .select()
    .from(signIns)
    .where(
      and(
        eq(signIns.organisationId, ctx.actor.organisationId),
        eq(signIns.kind, 'secondFactor'),
        eq(signIns.browserHash, hashSecret(browser)),
        gt(signIns.expiresAt, ctx.clock.now()),
        isNull(signIns.usedAt),
      ),
    )
    .orderBy(desc(signIns.createdAt), desc(signIns.id))
    .limit(1);
  const account = signIn?.staffId ? await activeStaff(tx, ctx, signIn.staffId) : null;
  return signIn && account && isOfThisPassword(signIn, account) ? { signIn, account } : null;
}

/** Whoever began with a password that has been changed or taken away since has shown nothing. */
function isOfThisPassword({ createdAt }: typeof signIns.$inferSelect, { passwordHash, passwordAt }: StaffRow): boolean {
  return passwordHash !== null && (passwordAt === null || passwordAt <= createdAt);
}
