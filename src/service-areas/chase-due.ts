import { and, asc, eq, lte } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { cases } from '../db/tables/cases.ts';
import { outbox } from '../db/tables/outbox.ts';
import { serviceRequests } from '../db/tables/service-requests.ts';
import type { Context } from '../ports.ts';
import { mostChases, nextChase } from './chase-times.ts';
import { isRequest } from './is-request.ts';
import { ownCalendar } from './own-calendar.ts';

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

async function chase(tx: Transaction, ctx: Context, row: Row): Promise<void> {
  const now = ctx.clock.now();
  const chases = row.chases + 1;
  const calendar = await ownCalendar(tx, ctx.actor.organisationId);
  const isTooOften = row.chases === mostChases;
  await tx
    .update(serviceRequests)
    .set({ chases, chasedAt: now, nextChaseAt: nextChase(calendar, now, chases) })
    .where(isRequest(ctx, row));
  await queue(tx, ctx, row, { chases, staffId: isTooOften ? await ownerOf(tx, ctx, row.caseId) : null });
}

async function ownerOf(tx: Transaction, { actor }: Context, caseId: string): Promise<string | null> {
  const [row] = await tx
    .select({ ownerId: cases.ownerId })
    .from(cases)
    .where(and(eq(cases.organisationId, actor.organisationId), eq(cases.id, caseId)));
  return row?.ownerId ?? null;
}

async function queue(tx: Transaction, ctx: Context, row: Row, to: { chases: number; staffId: string | null }) {
  const now = ctx.clock.now();
  await tx
    .insert(outbox)
    .values({
      organisationId: ctx.actor.organisationId,
      id: ctx.ids.uuid(),
      kind: 'serviceRequest',
      occasion: to.staffId === null ? 'service-request' : 'service-silent',
      effectKey: `service:${row.caseId}:${row.id}:${to.chases}`,
      caseId: row.caseId,
      seq: row.seq,
      requestId: row.id,
      staffId: to.staffId,
      occurrence: to.chases,
      state: 'pending',
      nextAttemptAt: now,
      createdAt: now,
    })
    .onConflictDoNothing();
}
