import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { feedback } from '../db/tables/feedback.ts';
import { services } from '../db/tables/services.ts';
import type { Context } from '../ports.ts';
import { idOfKey } from '../requests/id-of-key.ts';

export interface NewFeedback {
  kind: 'compliment' | 'comment';
  words: string;
  /** Id of a service; one that is not there is left out. */
  serviceId?: string | undefined;
  name?: string | undefined;
  email?: string | undefined;
  mayQuote: boolean;
  /** Sent twice it is one. */
  idempotencyKey: string | null;
}

/** Keeps thanks or a comment; a record of its own and no complaint. */
export async function recordFeedback(ctx: Context, input: NewFeedback): Promise<{ id: string }> {
  const { organisationId } = ctx.actor;
  const id = idOfKey(ctx, input.idempotencyKey);
  const { kind, words, mayQuote, name, email } = input;
  await inOrganisation(ctx, async (tx) => {
    const mine = and(eq(services.organisationId, organisationId), eq(services.id, input.serviceId ?? id));
    const [service] = await tx.select({ id: services.id }).from(services).where(mine);
    const row = { organisationId, id, kind, words, mayQuote, channel: 'web', at: ctx.clock.now() };
    const who = { serviceId: service?.id ?? null, name: name ?? null, email: email ?? null };
    await tx
      .insert(feedback)
      .values({ ...row, ...who })
      .onConflictDoNothing();
  });
  return { id };
}
