import { isUuid } from '../cases/is-uuid.ts';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { configurationChanges } from '../db/tables/configuration-changes.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';
import { appendStep, lockConfiguration } from './append-step.ts';
import type { Area } from './area.ts';
import { areaNamed, type AreaName } from './areas/index.ts';
import { fingerprint } from './fingerprint.ts';
import { notChanged, type Changed } from './outcome.ts';
import { keepSecret } from './waiting-secret.ts';

export interface Proposal {
  area: AreaName;
  /** Which one, in an area of many; left out: a new one. */
  subject?: string | undefined;
  after: unknown;
  inForceFrom?: Date | undefined;
  reason?: string | undefined;
  /** The fingerprint of what was in force when the form was shown. */
  seen?: string | undefined;
  /** What the area must keep and no history may hold; the body says that there is one. */
  secret?: string | undefined;
}

/** Which change it became, of which subject, and whether it holds already or waits for a second person. */
export interface Proposed {
  changeId: string;
  subject: string | null;
  state: 'applied' | 'proposed';
}

/** Changes a part of the configuration: at once, or by a proposal where a second person must agree. */
export async function proposeChange(ctx: Context, proposal: Proposal): Promise<Changed<Proposed>> {
  const area = areaNamed(proposal.area);
  const { actor } = ctx;
  if (area === null) return notChanged({ kind: 'not-found' });
  if (actor.kind !== 'staff' || !mayDo(actor, area.permission)) return notChanged({ kind: 'forbidden' });
  if (proposal.subject !== undefined && !(area.isMany && isUuid(proposal.subject)))
    return notChanged({ kind: 'not-found' });
  const parsed = area.parse(proposal.after);
  if (!parsed.ok) return notChanged({ kind: 'invalid', faults: parsed.faults });
  const done = await inOrganisation(ctx, (tx) => proposeIn(tx, ctx, { ...proposal, area, after: parsed.body }));
  if (done.ok) ctx.log.info(`configuration.${done.value.state}`, { organisationId: actor.organisationId });
  return done;
}

type Parsed = Omit<Proposal, 'area'> & { area: Area };

async function proposeIn(tx: Transaction, ctx: Context, proposal: Parsed): Promise<Changed<Proposed>> {
  const { area, after, inForceFrom = null, seen } = proposal;
  await lockConfiguration(tx, ctx.actor.organisationId);
  const subject = area.isMany ? (proposal.subject ?? ctx.ids.uuid()) : null;
  const before = await area.read(tx, ctx, subject);
  if (proposal.subject !== undefined && before === null) return notChanged({ kind: 'not-found' });
  const now = fingerprint(before);
  if (seen !== undefined && seen !== now) return notChanged({ kind: 'overtaken', seen: null, now: before });
  if (now === fingerprint(after)) return notChanged({ kind: 'unchanged' });
  const changeId = ctx.ids.uuid();
  const faults = await area.check(tx, ctx, { subject, before, after, inForceFrom, changeId });
  if (faults.length > 0) return notChanged({ kind: 'invalid', faults });
  const state = area.needsSecond(before, after) ? 'proposed' : 'applied';
  await write(tx, ctx, { ...proposal, subject, before, changeId, state });
  if (proposal.secret !== undefined) await keepSecret(tx, ctx, { changeId, secret: proposal.secret });
  if (state === 'applied') await area.apply(tx, ctx, { subject, after, inForceFrom, changeId });
  return { ok: true, value: { changeId, subject, state } };
}

interface Written extends Omit<Parsed, 'subject'> {
  subject: string | null;
  before: unknown;
  changeId: string;
  state: Proposed['state'];
}

async function write(tx: Transaction, ctx: Context, written: Written): Promise<void> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') throw new Error('Only people change the configuration');
  const { organisationId, staffId } = actor;
  const { area, subject, before, after, inForceFrom = null, changeId, state, reason = null } = written;
  const at = ctx.clock.now();
  const decided = state === 'applied' ? { decidedBy: staffId, decidedAt: at } : {};
  await tx.insert(configurationChanges).values({
    organisationId,
    id: changeId,
    area: area.name,
    subject,
    before,
    after,
    inForceFrom,
    state,
    proposedBy: staffId,
    proposedAt: at,
    reason,
    ...decided,
  });
  const step = { organisationId, changeId, at, staffId, reason };
  const from = inForceFrom?.toISOString() ?? null;
  const proposal = { area: area.name, subject, before, after, inForceFrom: from };
  await appendStep(tx, { ...step, kind: 'proposed', proposal });
  if (state === 'applied') await appendStep(tx, { ...step, kind: 'applied' });
}
