import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../../db/clients.ts';
import { inOrganisation } from '../../db/in-organisation.ts';
import { signIns } from '../../db/tables/sign-ins.ts';
import { staff } from '../../db/tables/staff.ts';
import type { Context } from '../../ports.ts';
import { insertSession, type StartedSession } from '../sessions.ts';
import type { StaffRow } from './local-account.ts';
import { thisStaff } from './local-account.ts';
import { findPending } from './pending-sign-in.ts';
import { openSecondFactor, stepOfCode } from './second-factor.ts';
import { useStep } from './use-step.ts';

/** The second half of a sign-in with a password: the code of the authenticator app, new or known. Null for a wrong one, or one used before. */
export async function finishSignIn(
  ctx: Context,
  input: { code: string; browser: string },
): Promise<(StartedSession & { returnTo: string | null }) | null> {
  return inOrganisation(ctx, async (tx) => {
    const pending = await findPending(tx, ctx, input.browser);
    if (!pending || !(await isRightCode(tx, ctx, pending, input.code))) return null;
    if (!(await useUp(tx, ctx, pending.signIn.id))) return null;
    const now = ctx.clock.now();
    const staffId = pending.account.id;
    await tx.update(staff).set({ lastSignInAt: now }).where(thisStaff(ctx, staffId));
    const session = await insertSession(tx, ctx, { staffId, method: 'password', confirmedAt: now });
    return { ...session, returnTo: pending.signIn.returnTo };
  });
}

async function isRightCode(
  tx: Transaction,
  ctx: Context,
  { account, signIn }: { account: StaffRow; signIn: typeof signIns.$inferSelect },
  code: string,
): Promise<boolean> {
  if (account.totpSecret) return useStep(tx, ctx, account, code);
  const secret = signIn.sealed && openSecondFactor(ctx.vault, account.id, signIn.sealed);
  const step = secret ? stepOfCode(secret, code, { now: ctx.clock.now(), last: null }) : null;
  if (!signIn.sealed || step === null) return false;
  // Of two set up at the same moment the first counts.
  const kept = await tx
    .update(staff)
    .set({ totpSecret: signIn.sealed, totpStep: step })
    .where(and(thisStaff(ctx, account.id), isNull(staff.totpSecret)))
    .returning({ id: staff.id });
  return kept.length === 1;
}

async function useUp(tx: Transaction, ctx: Context, id: string): Promise<boolean> {
  const used = await tx
    .update(signIns)
    .set({ usedAt: ctx.clock.now(), sealed: null })
    .where(and(eq(signIns.organisationId, ctx.actor.organisationId), eq(signIns.id, id), isNull(signIns.usedAt)))
    .returning({ id: signIns.id });
  return used.length === 1;
}
