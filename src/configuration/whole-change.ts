import { inOrganisation } from '../db/in-organisation.ts';
import type { Context } from '../ports.ts';
import { changeOf } from './decide-change.ts';
import { getChange, type ChangeDetail } from './get-change.ts';

/** A change with what was in force and what is to be, whole. */
export interface WholeChange extends ChangeDetail {
  before: unknown;
  after: unknown;
}

/** A change that the actor may see, with both bodies; null for any other. */
export async function wholeChange(ctx: Context, changeId: string): Promise<WholeChange | null> {
  const detail = await getChange(ctx, changeId);
  if (detail === null) return null;
  const row = await inOrganisation(ctx, (tx) => changeOf(tx, ctx, changeId));
  return row && { ...detail, before: row.before, after: row.after };
}
