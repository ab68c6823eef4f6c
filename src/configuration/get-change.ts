import { and, asc, eq } from 'drizzle-orm';
import { isUuid } from '../cases/is-uuid.ts';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { configurationEvents } from '../db/tables/configuration-events.ts';
import { staff } from '../db/tables/staff.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';
import { areaNamed } from './areas/index.ts';
import { changeOf } from './decide-change.ts';
import { changedSince } from './changed-since.ts';
import { differences, type Difference } from './differences.ts';
import { fingerprint } from './fingerprint.ts';
import type { ChangeListed } from './list-changes.ts';

/** One step of a change, by name. */
export interface ChangeStepShown {
  kind: ChangeListed['state'];
  at: Date;
  by: string;
  reason: string | null;
}

/** A change with all that is known of it. */
export interface ChangeDetail {
  changeId: string;
  area: string;
  subject: string | null;
  state: ChangeListed['state'];
  inForceFrom: Date | null;
  differences: Difference[];
  steps: ChangeStepShown[];
  /** Of one that waits: what else has changed in the meantime; null where nothing has. */
  overtaken: Difference[] | null;
  isOwn: boolean;
  /** Whether the actor holds the area's permission. */
  mayDecide: boolean;
}

/** A change that the actor may see; null for any other. */
export async function getChange(ctx: Context, changeId: string): Promise<ChangeDetail | null> {
  if (!isUuid(changeId) || ctx.actor.kind !== 'staff') return null;
  return inOrganisation(ctx, async (tx) => {
    const row = await changeOf(tx, ctx, changeId);
    const area = row === null ? null : areaNamed(row.area);
    if (row === null || area === null) return null;
    const mayDecide = mayDo(ctx.actor, area.permission);
    if (!mayDecide && !mayDo(ctx.actor, 'configuration.read')) return null;
    const { subject, state, before, after, inForceFrom } = row;
    const now = state === 'proposed' ? await area.read(tx, ctx, subject) : before;
    const isOvertaken =
      fingerprint(now) !== fingerprint(before) || (state === 'proposed' && (await changedSince(tx, ctx, row)));
    return {
      changeId,
      area: area.name,
      subject,
      state,
      inForceFrom,
      mayDecide,
      differences: differences(before, after),
      steps: await stepsOf(tx, ctx, changeId),
      overtaken: isOvertaken ? differences(before, now) : null,
      isOwn: ctx.actor.kind === 'staff' && row.proposedBy === ctx.actor.staffId,
    };
  });
}

async function stepsOf(tx: Transaction, { actor: { organisationId } }: Context, changeId: string) {
  const rows = await tx
    .select({ event: configurationEvents, name: staff.name })
    .from(configurationEvents)
    .innerJoin(staff, and(eq(staff.organisationId, organisationId), eq(staff.id, configurationEvents.staffId)))
    .where(and(eq(configurationEvents.organisationId, organisationId), eq(configurationEvents.changeId, changeId)))
    .orderBy(asc(configurationEvents.seq));
  return rows.map(({ event: { kind, at, body }, name }) => ({ kind, at, by: name, reason: reasonIn(body) }));
}

function reasonIn(body: string): string | null {
  const sealed: unknown = JSON.parse(body);
  const isObject = typeof sealed === 'object' && sealed !== null && 'reason' in sealed;
  return isObject && typeof sealed.reason === 'string' ? sealed.reason : null;
}
