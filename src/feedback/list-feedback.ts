import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { readCursor, writeCursor } from '../cases/cursor.ts';
import type { Page } from '../cases/view.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { feedback } from '../db/tables/feedback.ts';
import { services } from '../db/tables/services.ts';
import type { Context } from '../ports.ts';

export interface FeedbackItem {
  id: string;
  kind: 'compliment' | 'comment';
  words: string;
  service: string | null;
  name: string | null;
  email: string | null;
  mayQuote: boolean;
  at: Date;
  seenAt: Date | null;
}

interface Asked {
  unseenOnly: boolean;
  cursor?: string | undefined;
  limit: number;
}

/** Thanks and comments, the latest first. Staff only: nothing for anybody else. Throws BadCursor. */
export async function listFeedback(ctx: Context, { unseenOnly, cursor, limit }: Asked): Promise<Page<FeedbackItem>> {
  const { organisationId, kind } = ctx.actor;
  if (kind !== 'staff') return { items: [], nextCursor: null };
  const filter = { list: 'feedback', unseenOnly };
  const after = cursor === undefined ? null : readCursor(cursor, filter);
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ row: feedback, service: services.name })
      .from(feedback)
      .leftJoin(services, and(eq(services.organisationId, organisationId), eq(services.id, feedback.serviceId)))
      .where(
        and(
          eq(feedback.organisationId, organisationId),
          unseenOnly ? isNull(feedback.seenAt) : undefined,
          after ? sql`(${feedback.at}, ${feedback.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : undefined,
        ),
      )
      .orderBy(desc(feedback.at), desc(feedback.id))
      .limit(limit + 1),
  );
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1)?.row : undefined;
  return {
    items: shown.map(({ row, service }) => ({ ...itemOf(row), service })),
    nextCursor: last === undefined ? null : writeCursor([last.at.toISOString(), last.id], filter),
  };
}

function itemOf(row: typeof feedback.$inferSelect): Omit<FeedbackItem, 'service'> {
  const { id, kind, words, name, email, mayQuote, at, seenAt } = row;
  return { id, kind, words, name, email, mayQuote, at, seenAt };
}
