import type { CaseView } from '../../cases/view.ts';
import { needsApproval } from '../../letters/approval-setting.ts';
import { isLetterEvent, kindOfLetter } from '../../letters/letter-kind.ts';
import { readApprovalSetting } from '../../letters/read-approval-setting.ts';
import type { CaseEvent } from '../../machines/events.ts';
import type { Context } from '../../ports.ts';

/** Whether somebody else must agree to the letter of this event before it goes, so that it cannot simply be recorded. */
export async function mustBeApproved(ctx: Context, view: Pick<CaseView, 'stage'>, event: CaseEvent): Promise<boolean> {
  if (!isLetterEvent(event.type)) return false;
  const kind = kindOfLetter(event.type, view.stage?.contents ?? []);
  return needsApproval(await readApprovalSetting(ctx), { kind, promised: promisedIn(event) });
}

/** The words of a payment that the answer offers; null where it offers none. */
function promisedIn(event: CaseEvent): string | null {
  if (event.type !== 'respond') return null;
  const payments = (event.remedies ?? []).filter(({ kind }) => kind === 'payment');
  return payments.length === 0 ? null : payments.map(({ text }) => text ?? '').join('\n');
}
