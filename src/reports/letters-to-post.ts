import { and, asc, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { cases } from '../db/tables/cases.ts';
import { messages } from '../db/tables/messages.ts';
import { people } from '../db/tables/people.ts';
import type { Context } from '../ports.ts';

/** A letter that waits to be printed. */
export type LetterToPost = Awaited<ReturnType<typeof lettersToPost>>[number];

/** The letters that somebody must print and post, the oldest first; with what the person asked for. Staff only. */
export async function lettersToPost(ctx: Context, { limit }: { limit: number }) {
  const { organisationId, kind } = ctx.actor;
  if (kind !== 'staff') return [];
  return inOrganisation(ctx, (tx) =>
    tx
      .select({
        messageId: messages.id,
        /** Bare. */
        reference: cases.reference,
        occasion: messages.occasion,
        at: messages.at,
        name: people.name,
        language: people.language,
        formats: people.formats,
        contactRules: people.contactRules,
      })
      .from(messages)
      .innerJoin(cases, and(eq(cases.organisationId, organisationId), eq(cases.id, messages.caseId)))
      .innerJoin(people, and(eq(people.organisationId, organisationId), eq(people.id, messages.personId)))
      .where(and(eq(messages.organisationId, organisationId), eq(messages.state, 'toPost')))
      .orderBy(asc(messages.at), asc(messages.id))
      .limit(limit),
  );
}
