import { and, isNull, lt, or } from 'drizzle-orm';
import type { Transaction } from '../../db/clients.ts';
import { staff } from '../../db/tables/staff.ts';
import type { Context } from '../../ports.ts';
import { thisStaff, type StaffRow } from './local-account.ts';
import { openSecondFactor, stepOfCode } from './second-factor.ts';

/** Whether a code is right; it then counts as used, and of two at the same moment one is refused. */
export async function useStep(tx: Transaction, ctx: Context, account: StaffRow, code: string): Promise<boolean> {
  const secret = account.totpSecret && openSecondFactor(ctx.vault, account.id, account.totpSecret);
  const step = secret ? stepOfCode(secret, code, { now: ctx.clock.now(), last: account.totpStep }) : null;
  if (step === null) return false;
  const used = await tx
    .update(staff)
    .set({ totpStep: step })
    .where(and(thisStaff(ctx, account.id), or(isNull(staff.totpStep), lt(staff.totpStep, step))))
    .returning({ id: staff.id });
  return used.length === 1;
}
