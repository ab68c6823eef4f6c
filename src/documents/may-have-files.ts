import type { Transaction } from '../db/clients.ts';
import { isInConflict } from '../db/in-conflict.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Actor } from '../ports.ts';

/** Whether somebody who may see a case may have its files, too: staff with the permission and without a conflict of interest. */
export async function mayHaveFiles(tx: Transaction, actor: Actor, caseId: string): Promise<boolean> {
  if (actor.kind !== 'staff') return true;
  return mayDo(actor, 'case.file') && !(await isInConflict(tx, actor, { caseId, reference: null }));
}
