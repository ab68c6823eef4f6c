import { and, eq, sql } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { callBacks } from '../db/tables/call-backs.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';

/** What came of a call; with `noAnswer` it stays open, and the time of the try is kept. */
export interface CallBackOutcome {
  callBackId: string;
  outcome: 'done' | 'noAnswer';
  note?: string | undefined;
}

/** Records what came of a call. Officers and managers only; false for a call that is not open, or not there. */
export async function settleCallBack(ctx: Context, { callBackId, outcome, note }: CallBackOutcome): Promise<boolean> {
  const { actor, clock } = ctx;
  if (actor.kind !== 'staff' || !mayDo(actor, 'call.settle')) return false;
  const now = clock.now();
  const line = [`${now.toISOString()} ${outcome}`, ...(note ? [note] : [])].join(' ');
  const kept = { note: sql`concat_ws(chr(10), ${callBacks.note}, ${line}::text)` };
  const isDone = outcome === 'done' ? { state: 'done' as const, settledAt: now, settledBy: actor.staffId } : {};
  const settled = await inOrganisation(ctx, (tx) =>
    tx
      .update(callBacks)
      .set({ ...kept, ...isDone })
      .where(
        and(
          eq(callBacks.organisationId, actor.organisationId),
          eq(callBacks.id, callBackId),
          eq(callBacks.state, 'open'),
        ),
      )
      .returning({ id: callBacks.id }),
  );
  return settled.length > 0;
}
