import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../../db/clients.ts';
import { outbox } from '../../db/tables/outbox.ts';
import { staffLinks } from '../../db/tables/staff-links.ts';
import type { Context } from '../../ports.ts';
import { signInLimits } from '../limits-of-sessions.ts';

/** Why somebody is given a link to set their password. */
export type StaffLinkKind = 'invitation' | 'reset';

/** A link to come: its secret is made when it is sent, so that only its hash is ever stored. Those before it no longer work. */
export async function makeStaffLink(
  tx: Transaction,
  ctx: Context,
  { staffId, kind }: { staffId: string; kind: StaffLinkKind },
): Promise<{ staffLinkId: string }> {
  const staffLinkId = ctx.ids.uuid();
  const createdAt = ctx.clock.now();
  const expiresAt = new Date(createdAt.getTime() + signInLimits[kind]);
  const { organisationId } = ctx.actor;
  await tx
    .update(staffLinks)
    .set({ usedAt: createdAt })
    .where(
      and(eq(staffLinks.organisationId, organisationId), eq(staffLinks.staffId, staffId), isNull(staffLinks.usedAt)),
    );
  await tx.insert(staffLinks).values({ organisationId, id: staffLinkId, staffId, kind, createdAt, expiresAt });
  return { staffLinkId };
}

/** Sends a link; the relay drops a row without one, which is written so that nobody learns by the work who has an account. */
export async function queueStaffLink(
  tx: Transaction,
  ctx: Context,
  { staffLinkId, kind }: { staffLinkId: string | null; kind: StaffLinkKind },
): Promise<void> {
  const id = ctx.ids.uuid();
  const now = ctx.clock.now();
  await tx.insert(outbox).values({
    organisationId: ctx.actor.organisationId,
    id,
    kind: 'staffLink',
    occasion: kind === 'invitation' ? 'staff-invitation' : 'staff-reset',
    effectKey: `staffLink:${id}`,
    staffLinkId,
    state: 'pending',
    nextAttemptAt: now,
    createdAt: now,
  });
}
