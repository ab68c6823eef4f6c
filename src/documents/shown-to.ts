import { and, eq, inArray, isNull, notExists, or, type SQL } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/pg-core';
import { caseEvents } from '../db/tables/case-events.ts';
import { documents } from '../db/tables/documents.ts';
import type { Actor } from '../ports.ts';

/** Files that came with these are the office's own. */
const ofServices = ['case.serviceAsked', 'case.serviceAnswered'];

/** So are those of a note, but for those of which somebody said what they are, and that they are not only for staff. */
const ofNotes = 'case.noteAdded';

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
        or(inArray(caseEvents.kind, ofServices), and(eq(caseEvents.kind, ofNotes), isNull(documents.kind))),
      ),
    );
  return and(eq(documents.isInternal, false), notExists(broughtByTheOffice));
}
