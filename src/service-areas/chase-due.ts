import { and, asc, eq, lte } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { cases } from '../db/tables/cases.ts';
import { serviceRequests } from '../db/tables/service-requests.ts';
import type { Context } from '../ports.ts';
import { mostChases, nextMorning } from './chase-times.ts';
import { isRequest } from './is-request.ts';
import { ownCalendar } from './own-calendar.ts';
import { queueQuestion } from './queue-question.ts';

type Row = typeof serviceRequests.$inferSelect;

const batch = 100;

/** Has every service whose time has come written to again, and after the last time tells the owner of the case; returns how many. */
export async function chaseDue(ctx: Context): Promise<number> {
  const now = ctx.clock.now();
  return inOrganisation(ctx, async (tx) => {
    const due = await tx
      .select()
      .from(serviceRequests)
      .where(
        and(
          eq(serviceRequests.organisationId, ctx.actor.organisationId),
          eq(serviceRequests.state, 'asked'),
          lte(serviceRequests.nextChaseAt, now),
        ),
      )
      .orderBy(asc(serviceRequests.nextChaseAt))
      .limit(batch)
      .for('update', { skipLocked: true });
    for (const row of due) await chase(tx, ctx, row);
    return due.length;
  });
}

/** Three times the service; then the owner of the case, and nobody any more by itself. */
async function chase(tx: Transaction, ctx: Context, row: Row): Promise<void> {
  const now = ctx.clock.now();
  if (row.chases >= mostChases) {
    await tx.update(serviceRequests).set({ nextChaseAt: null }).where(isRequest(ctx, row));
    const ownerId = await ownerOf(tx, ctx, row.caseId);
    if (ownerId !== null) await queueQuestion(tx, ctx, row, ownerId);
    return;
  }
  const chases = row.chases + 1;
  const nextChaseAt = nextMorning(await ownCalendar(tx, ctx.actor.organisationId), now);
  await tx.update(serviceRequests).set({ chases, chasedAt: now, nextChaseAt }).where(isRequest(ctx, row));
  await queueQuestion(tx, ctx, { ...row, chases }, null);
}

async function ownerOf(tx: Transaction, { actor }: Context, caseId: string): Promise<string | null> {
  const [row] = await tx
    .select({ ownerId: cases.ownerId })
    .from(cases)
    .where(and(eq(cases.organisationId, actor.organisationId), eq(cases.id, caseId)));
  return row?.ownerId ?? null;
}
