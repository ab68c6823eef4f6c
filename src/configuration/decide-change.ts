import { and, eq } from 'drizzle-orm';
import { isUuid } from '../cases/is-uuid.ts';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { configurationChanges } from '../db/tables/configuration-changes.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';
import { lockConfiguration } from './append-step.ts';
import type { Area } from './area.ts';
import { areaNamed } from './areas/index.ts';
import { changedSince } from './changed-since.ts';
import { fingerprint } from './fingerprint.ts';
import { learnProcedures } from './learn-procedures.ts';
import { notChanged, type Changed, type NotChanged } from './outcome.ts';
import { settleChange } from './settle-change.ts';

export interface Decision {
  changeId: string;
  decision: 'apply' | 'reject';
  /** Why; needed to reject. */
  reason?: string | undefined;
}

/** The second person's word on a proposal: whoever holds the area's permission, but never who proposed it. */
export async function decideChange(ctx: Context, decision: Decision): Promise<Changed<null>> {
  if (!isUuid(decision.changeId)) return notChanged({ kind: 'not-found' });
  const done = await inOrganisation(ctx, (tx) => decideIn(tx, ctx, decision));
  // What was decided may be a procedure: whoever goes on to use it here finds it known.
  if (done.ok && decision.decision === 'apply') await learnProcedures(ctx);
  if (done.ok) ctx.log.info(`configuration.${decision.decision}`, { organisationId: ctx.actor.organisationId });
  return done;
}

async function decideIn(
  tx: Transaction,
  ctx: Context,
  { changeId, decision, reason }: Decision,
): Promise<Changed<null>> {
  await lockConfiguration(tx, ctx.actor.organisationId);
  const row = await changeOf(tx, ctx, changeId);
  const area = row === null ? null : areaNamed(row.area);
  if (row === null || area === null) return notChanged({ kind: 'not-found' });
  const why = obstacle(ctx, row, area) ?? (decision === 'apply' ? await against(tx, ctx, row, area) : null);
  if (why !== null) return notChanged(why);
  if (decision === 'reject' && !reason) return notChanged({ kind: 'reason-missing' });
  await settleChange(tx, ctx, {
    changeId,
    state: decision === 'apply' ? 'applied' : 'rejected',
    reason: reason ?? null,
  });
  if (decision === 'apply') {
    const { subject, after, inForceFrom } = row;
    await area.apply(tx, ctx, { subject, after, inForceFrom, changeId });
  }
  return { ok: true, value: null };
}

type Row = typeof configurationChanges.$inferSelect;

/** A change of the actor's organisation. */
export async function changeOf(tx: Transaction, ctx: Context, changeId: string): Promise<Row | null> {
  const [row] = await tx
    .select()
    .from(configurationChanges)
    .where(
      and(eq(configurationChanges.organisationId, ctx.actor.organisationId), eq(configurationChanges.id, changeId)),
    );
  return row ?? null;
}

function obstacle({ actor }: Context, row: Row, area: Area): NotChanged | null {
  if (actor.kind !== 'staff' || !mayDo(actor, area.permission)) return { kind: 'forbidden' };
  if (row.state !== 'proposed') return { kind: 'already-decided' };
  return row.proposedBy === actor.staffId ? { kind: 'own-proposal' } : null;
}

/** What has come in between since it was proposed. */
async function against(tx: Transaction, ctx: Context, row: Row, area: Area): Promise<NotChanged | null> {
  const { subject, before, inForceFrom, id: changeId } = row;
  const now = await area.read(tx, ctx, subject);
  const isOvertaken = fingerprint(now) !== fingerprint(before) || (await changedSince(tx, ctx, row));
  if (isOvertaken) return { kind: 'overtaken', seen: before, now };
  const parsed = area.parse(row.after);
  if (!parsed.ok) return { kind: 'invalid', faults: parsed.faults };
  const faults = await area.check(tx, ctx, { subject, before, after: parsed.body, inForceFrom, changeId });
  return faults.length > 0 ? { kind: 'invalid', faults } : null;
}
