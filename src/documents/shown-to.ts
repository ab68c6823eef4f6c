import { and, eq, inArray, notExists, type SQL } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/pg-core';
import { caseEvents } from '../db/tables/case-events.ts';
import { documents } from '../db/tables/documents.ts';
import type { Actor } from '../ports.ts';

/** Files that came with these are the office's own: what services sent, and what belongs to a note. */
const ofTheOffice = ['case.noteAdded', 'case.serviceAsked', 'case.serviceAnswered'];

/** Which files of a case that they may see somebody is shown: the person not those that the office keeps for itself. */
export function shownTo({ kind }: Actor): SQL | undefined {
  if (kind !== 'resident') return undefined;
  const broughtByTheOffice = new QueryBuilder()
    .select({ seq: caseEvents.seq })
    .from(caseEvents)
    .where(
      and(
        eq(caseEvents.organisationId, documents.organisationId),
        eq(caseEvents.caseId, documents.caseId),
        eq(caseEvents.seq, documents.seq),
        inArray(caseEvents.kind, ofTheOffice),
      ),
    );
  return and(eq(documents.isInternal, false), notExists(broughtByTheOffice));
}
