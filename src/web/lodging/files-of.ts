import { listWaiting } from '../../documents/list-waiting.ts';
import type { Context } from '../../ports.ts';
import type { AddedFile } from './step.ts';

/** The files of a complaint that is not sent yet. */
export async function filesOf(ctx: Context, draftId: string | null): Promise<AddedFile[]> {
  if (draftId === null) return [];
  const waiting = await listWaiting(ctx, { draftId });
  return waiting.map(({ id, hash, name, scan }) => ({ id, hash, name, scan }));
}
