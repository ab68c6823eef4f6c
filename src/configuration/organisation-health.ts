import { and, count, desc, eq, gt, inArray, isNull, min, sql } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { calendarProposals } from '../db/tables/calendar-proposals.ts';
import { integrationChecks } from '../db/tables/integration-checks.ts';
import { outbox } from '../db/tables/outbox.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';

/** How an organisation's own work runs; counts and moments only. */
export interface OrganisationHealth {
  /** Messages that wait to be sent, and since when the oldest of those whose time has come. */
  waiting: number;
  oldestDueAt: Date | null;
  /** Of the last thirty days: failed for good, and not known whether they went out. */
  failed: number;
  unknown: number;
  toPost: number;
  /** When bank holidays were last looked at, and whether that went well. */
  holidaysAt: Date | null;
  failedImports: number;
  audit: { at: Date; isWell: boolean } | null;
}

const days = 30;

/** Queues, mail, bank holidays and the last check of the histories; null for whoever may not see it. */
export async function organisationHealth(ctx: Context): Promise<OrganisationHealth | null> {
  if (!mayDo(ctx.actor, 'health.read')) return null;
  const { organisationId } = ctx.actor;
  return inOrganisation(ctx, async (tx) => ({
    ...(await mailOf(tx, ctx)),
    ...(await holidaysOf(tx, organisationId)),
    audit: await auditOf(tx, organisationId),
  }));
}

async function mailOf(tx: Transaction, { actor: { organisationId }, clock }: Context) {
  const own = eq(outbox.organisationId, organisationId);
  const since = new Date(clock.now().getTime() - days * 86_400_000);
  const states = await tx
    .select({ state: outbox.state, n: count() })
    .from(outbox)
    .where(and(own, inArray(outbox.state, ['failed', 'unknown']), gt(outbox.createdAt, since)))
    .groupBy(outbox.state);
  const open = await tx
    .select({ state: outbox.state, n: count(), due: min(outbox.nextAttemptAt) })
    .from(outbox)
    .where(and(own, inArray(outbox.state, ['pending', 'claimed', 'toPost'])))
    .groupBy(outbox.state);
  const of = (state: string) => [...states, ...open].find((row) => row.state === state)?.n ?? 0;
  const due = open.find(({ state }) => state === 'pending')?.due ?? null;
  return {
    waiting: of('pending') + of('claimed'),
    oldestDueAt: due !== null && due <= clock.now() ? due : null,
    failed: of('failed'),
    unknown: of('unknown'),
    toPost: of('toPost'),
  };
}

async function holidaysOf(tx: Transaction, organisationId: string) {
  const own = eq(calendarProposals.organisationId, organisationId);
  const alarm = sql<number>`count(*) filter (where ${and(eq(calendarProposals.state, 'failed'), isNull(calendarProposals.decidedAt))})::int`;
  const [row] = await tx.select({ alarms: alarm }).from(calendarProposals).where(own);
  const [last] = await tx
    .select({ at: calendarProposals.proposedAt })
    .from(calendarProposals)
    .where(own)
    .orderBy(desc(calendarProposals.proposedAt))
    .limit(1);
  return { holidaysAt: last?.at ?? null, failedImports: row?.alarms ?? 0 };
}

async function auditOf(tx: Transaction, organisationId: string) {
  const [last] = await tx
    .select({ at: integrationChecks.at, isWell: integrationChecks.isWell })
    .from(integrationChecks)
    .where(and(eq(integrationChecks.organisationId, organisationId), eq(integrationChecks.name, 'audit')))
    .orderBy(desc(integrationChecks.at))
    .limit(1);
  return last ?? null;
}
