import { getCase } from '../cases/get-case.ts';
import type { CaseView } from '../cases/view.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';

/** The case for whoever may do something about it: its person, officers and managers; null for everybody else. */
export async function reachableCase(ctx: Context, caseId: string): Promise<CaseView | null> {
  const { actor } = ctx;
  return actor.kind === 'resident' || mayDo(actor, 'call.settle') ? getCase(ctx, { caseId }) : null;
}
