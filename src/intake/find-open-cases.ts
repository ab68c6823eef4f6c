import { and, desc, eq, or, sql, type SQL } from 'drizzle-orm';
import type { IsoDate } from '../calendar/iso-date.ts';
import { formatReference } from '../cases/reference.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { caseSearch } from '../db/tables/case-search.ts';
import { caseTexts } from '../db/tables/case-texts.ts';
import { cases } from '../db/tables/cases.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';
import { searchMarks, type Caller } from './search-marks.ts';

/** A case of the same person that is not at its end. */
export interface OpenCase {
  /** As shown. */
  reference: string;
  receivedOn: IsoDate;
  /** What happened, in the person's words; empty once erased. */
  words: string;
}

const most = 5;

/** The open cases of somebody with this telephone number, this e-mail address, or this name and postcode, the newest first. */
export async function findOpenCases(ctx: Context, caller: Caller): Promise<OpenCase[]> {
  const marks = searchMarks(caller);
  if (marks.length === 0 || !mayDo(ctx.actor, 'case.read')) return [];
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ reference: cases.reference, receivedOn: cases.receivedOn, words: caseTexts.value })
      .from(caseSearch)
      .innerJoin(cases, and(eq(cases.organisationId, caseSearch.organisationId), eq(cases.id, caseSearch.caseId)))
      .leftJoin(
        caseTexts,
        and(
          eq(caseTexts.organisationId, cases.organisationId),
          eq(caseTexts.caseId, cases.id),
          eq(caseTexts.seq, 1),
          eq(caseTexts.path, 'description'),
        ),
      )
      .where(and(eq(caseSearch.organisationId, ctx.actor.organisationId), or(...marks.map(allOf)), isOpen))
      .orderBy(desc(cases.receivedOn), desc(cases.id))
      .limit(most),
  );
  return rows.map(({ reference, receivedOn, words }) => ({
    reference: formatReference(reference),
    receivedOn,
    words: words ?? '',
  }));
}

/** Marks are lexemes of their own: quoted, none is taken for an operator. */
function allOf(marks: readonly string[]): SQL {
  const query = marks.map((mark) => `'${mark.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`).join(' & ');
  return sql`${caseSearch.words} @@ ${query}::tsquery`;
}

const isOpen = sql`not ${cases.states} && array['refused', 'withdrawn', 'closed', 'duplicate', 'notRegulated', 'serviceRequestDone']`;
