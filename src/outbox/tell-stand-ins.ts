import { and, eq, gte, isNull, lte, sql } from 'drizzle-orm';
import { londonDate } from '../calendar/london.ts';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { delegations } from '../db/tables/delegations.ts';
import { staff } from '../db/tables/staff.ts';
import type { Context } from '../ports.ts';

/**
 * Sends what a member of staff is told to the colleagues, too, who have been lent their roles today: a row for each, once.
 * Not to who hears of it anyway or has a conflict of interest, and not on from those colleagues to theirs.
 */
export async function tellStandIns(
  ctx: Context,
  { outboxId, staffId }: { outboxId: string; staffId: string },
): Promise<void> {
  await inOrganisation(ctx, async (tx) => {
    for (const toId of await standInsOf(tx, ctx, staffId)) await copyFor(tx, ctx, outboxId, toId);
  });
}

async function standInsOf(tx: Transaction, ctx: Context, fromId: string): Promise<string[]> {
  const { organisationId } = ctx.actor;
  const today = londonDate(ctx.clock.now());
  const rows = await tx
    .selectDistinct({ toId: delegations.toId })
    .from(delegations)
    .innerJoin(staff, and(eq(staff.organisationId, organisationId), eq(staff.id, delegations.toId)))
    .where(
      and(
        eq(delegations.organisationId, organisationId),
        eq(delegations.fromId, fromId),
        eq(staff.isActive, true),
        isNull(delegations.endedAt),
        lte(delegations.startsOn, today),
        gte(delegations.endsOn, today),
      ),
    );
  return rows.map(({ toId }) => toId);
}

async function copyFor(tx: Transaction, ctx: Context, outboxId: string, toId: string): Promise<void> {
  const { organisationId } = ctx.actor;
  const now = ctx.clock.now().toISOString();
  await tx.execute(sql`
    insert into redress.outbox (organisation_id, id, kind, occasion, effect_key, case_id, seq, staff_id, clock, run, due_on,
      rung, occurrence, state, next_attempt_at, created_at)
    select o.organisation_id, ${ctx.ids.uuid()}, o.kind, o.occasion, o.effect_key || ':for:' || ${toId}::text, o.case_id,
      o.seq, ${toId}, o.clock, o.run, o.due_on, o.rung, o.occurrence, 'pending', ${now}::timestamptz, ${now}::timestamptz
    from redress.outbox o
    where o.organisation_id = ${organisationId} and o.id = ${outboxId} and o.effect_key not like '%:for:%'
      and not exists (select from redress.case_conflicts c where c.organisation_id = o.organisation_id
        and c.case_id = o.case_id and c.staff_id = ${toId} and c.ended_at is null)
      and not exists (select from redress.outbox x where x.organisation_id = o.organisation_id and x.case_id = o.case_id
        and x.seq = o.seq and x.staff_id = ${toId} and x.occasion = o.occasion and x.clock is not distinct from o.clock
        and x.run is not distinct from o.run and x.rung is not distinct from o.rung
        and x.occurrence is not distinct from o.occurrence)
    on conflict (organisation_id, effect_key) do nothing`);
}
