import { and, asc, desc, eq } from 'drizzle-orm';
import { isUuid } from '../cases/is-uuid.ts';
import { formatReference } from '../cases/reference.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { bulkItems } from '../db/tables/bulk-items.ts';
import { bulkRuns } from '../db/tables/bulk-runs.ts';
import { cases } from '../db/tables/cases.ts';
import type { Context } from '../ports.ts';
import type { BulkAction } from './bulk-choice.ts';

/** A run, for whoever started it. */
export interface BulkRun {
  runId: string;
  action: BulkAction;
  total: number;
  createdAt: Date;
  finishedAt: Date | null;
}

/** What came of it in one case; `problem`: a code. */
export interface BulkResult {
  /** As shown. */
  reference: string;
  state: 'waiting' | 'done' | 'failed';
  problem: string | null;
}

/** Somebody's own run with its cases, in the order in which they are worked; null for anybody else's. */
export async function readRun(
  ctx: Context,
  { runId }: { runId: string },
): Promise<(BulkRun & { items: BulkResult[] }) | null> {
  if (!isUuid(runId)) return null;
  const [run] = await runsOf(ctx, runId);
  if (run === undefined) return null;
  const { organisationId } = ctx.actor;
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ reference: cases.reference, state: bulkItems.state, problem: bulkItems.problem })
      .from(bulkItems)
      .innerJoin(cases, and(eq(cases.organisationId, organisationId), eq(cases.id, bulkItems.caseId)))
      .where(and(eq(bulkItems.organisationId, organisationId), eq(bulkItems.runId, runId)))
      .orderBy(asc(bulkItems.position)),
  );
  return { ...run, items: rows.map((row) => ({ ...row, reference: formatReference(row.reference) })) };
}

/** Somebody's own runs, the latest first. */
export async function listRuns(ctx: Context): Promise<BulkRun[]> {
  return runsOf(ctx, undefined);
}

async function runsOf(ctx: Context, runId: string | undefined): Promise<BulkRun[]> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return [];
  const isOwn = and(
    eq(bulkRuns.organisationId, actor.organisationId),
    eq(bulkRuns.staffId, actor.staffId),
    runId === undefined ? undefined : eq(bulkRuns.id, runId),
  );
  const rows = await inOrganisation(ctx, (tx) =>
    tx.select().from(bulkRuns).where(isOwn).orderBy(desc(bulkRuns.createdAt), desc(bulkRuns.id)).limit(50),
  );
  return rows.map(({ id, action, total, createdAt, finishedAt }) => ({
    runId: id,
    action,
    total,
    createdAt,
    finishedAt,
  }));
}
