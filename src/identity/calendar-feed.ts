import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { calendarFeeds } from '../db/tables/calendar-feeds.ts';
import type { Actor, Context } from '../ports.ts';
import { hashSecret, newSecret } from './secrets.ts';

type Resident = Extract<Actor, { kind: 'resident' }>;

/** Makes the private address of a resident's dates; the one before stops. The token is shown once, only its hash is kept. */
export async function createCalendarFeed(ctx: Context, holder: Resident): Promise<{ token: string }> {
  const token = newSecret(ctx.entropy);
  const { organisationId, caseId, personId } = holder;
  await inOrganisation(ctx, async (tx) => {
    await revoke(tx, ctx, holder);
    await tx.insert(calendarFeeds).values({
      organisationId,
      id: ctx.ids.uuid(),
      caseId,
      personId,
      tokenHash: hashSecret(token),
      createdAt: ctx.clock.now(),
    });
  });
  return { token };
}

/** Ends the private address at once, wherever it is used. */
export async function revokeCalendarFeed(ctx: Context, holder: Resident): Promise<void> {
  await inOrganisation(ctx, (tx) => revoke(tx, ctx, holder));
}

/** Since when a resident has had a private address; null without one. */
export async function calendarFeedSince(ctx: Context, holder: Resident): Promise<Date | null> {
  const [row] = await inOrganisation(ctx, (tx) =>
    tx.select({ createdAt: calendarFeeds.createdAt }).from(calendarFeeds).where(openFeedOf(holder)),
  );
  return row?.createdAt ?? null;
}

/** Whose dates an address shows; null for one that was stopped just as for one that never was. */
export async function findCalendarFeed(ctx: Context, { token }: { token: string }): Promise<Resident | null> {
  const { organisationId } = ctx.actor;
  const [row] = await inOrganisation(ctx, (tx) =>
    tx
      .select({ caseId: calendarFeeds.caseId, personId: calendarFeeds.personId })
      .from(calendarFeeds)
      .where(
        and(
          eq(calendarFeeds.organisationId, organisationId),
          eq(calendarFeeds.tokenHash, hashSecret(token)),
          isNull(calendarFeeds.revokedAt),
        ),
      ),
  );
  return row ? { kind: 'resident', organisationId, ...row } : null;
}

async function revoke(tx: Transaction, ctx: Context, holder: Resident): Promise<void> {
  await tx.update(calendarFeeds).set({ revokedAt: ctx.clock.now() }).where(openFeedOf(holder));
}

function openFeedOf({ organisationId, caseId, personId }: Resident) {
  return and(
    eq(calendarFeeds.organisationId, organisationId),
    eq(calendarFeeds.caseId, caseId),
    eq(calendarFeeds.personId, personId),
    isNull(calendarFeeds.revokedAt),
  );
}
