import type { CaseView } from '../../cases/view.ts';
import { isOverLimit, needsApproval } from '../../letters/approval-setting.ts';
import { isLetterEvent, kindOfLetter } from '../../letters/letter-kind.ts';
import { readApprovalSetting } from '../../letters/read-approval-setting.ts';
import type { CaseEvent } from '../../machines/events.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Context } from '../../ports.ts';

/** Whether somebody else must agree to the letter of this event before it goes, so that it cannot simply be recorded. */
export async function mustBeApproved(ctx: Context, view: Pick<CaseView, 'stage'>, event: CaseEvent): Promise<boolean> {
  if (!isLetterEvent(event.type)) return false;
  const kind = kindOfLetter(event.type, view.stage?.contents ?? []);
  return needsApproval(await readApprovalSetting(ctx), { kind, promised: promisedIn(event) });
}

/** Whether this promises a payment, outside any letter, that only somebody who may approve letters may promise (features.md W9). */
export async function isPaymentBeyond(ctx: Context, event: CaseEvent): Promise<boolean> {
  if (event.type !== 'offerRemedy' || event.kind !== 'payment') return false;
  const mayApprove = ctx.actor.kind === 'staff' && mayDo(ctx.actor, 'letter.approve');
  return !mayApprove && isOverLimit(await readApprovalSetting(ctx), event.text ?? '');
}

/** The words of a payment that the answer offers; null where it offers none. */
function promisedIn(event: CaseEvent): string | null {
  if (event.type !== 'respond') return null;
  const payments = (event.remedies ?? []).filter(({ kind }) => kind === 'payment');
  return payments.length === 0 ? null : payments.map(({ text }) => text ?? '').join('\n');
}
