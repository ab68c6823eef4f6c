import { and, eq, sql, type SQL } from 'drizzle-orm';
import { documents } from '../db/tables/documents.ts';
import type { Actor } from '../ports.ts';

/** Files that came with these are the office's own: what services sent, and what belongs to a note. */
const ofTheOffice = ['case.noteAdded', 'case.serviceAsked', 'case.serviceAnswered'];

/** Which files of a case that they may see somebody is shown: the person not those that the office keeps for itself. */
export function shownTo({ kind }: Actor): SQL | undefined {
  if (kind !== 'resident') return undefined;
  return and(
    eq(documents.isInternal, false),
    sql`not exists (select from case_events e where e.organisation_id = ${documents.organisationId}
      and e.case_id = ${documents.caseId} and e.seq = ${documents.seq} and e.kind in ${ofTheOffice})`,
  );
}
