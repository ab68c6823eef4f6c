import { and, desc, eq, sql } from 'drizzle-orm';
import type { IsoDate } from '../calendar/iso-date.ts';
import { formatReference } from '../cases/reference.ts';
import { inOrganisation } from '../db/in-organisation.ts';
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
/** Of one caller nobody has more; what is asked for is never so common. */
const mostFound = 500;

/**
 * The open cases of somebody with this telephone number, this e-mail address, or this name and postcode, the newest
 * first. Whoever must not know a name is not told by its owner's number that they complained.
 */
export async function findOpenCases(ctx: Context, caller: Caller): Promise<OpenCase[]> {
  const query = queryOf(searchMarks(caller));
  const { organisationId } = ctx.actor;
  if (query === '' || !mayDo(ctx.actor, 'case.read')) return [];
  const found = sql`${cases.id} = any (redress.find_words(${organisationId}, ${query}::tsquery, ${mostFound}))`;
  const mayKnow = mayDo(ctx.actor, 'case.sensitive') ? undefined : sql`'nameWithheld' <> all (${cases.marks})`;
  const isWords = and(
    eq(caseTexts.organisationId, cases.organisationId),
    eq(caseTexts.caseId, cases.id),
    eq(caseTexts.seq, 1),
    eq(caseTexts.path, 'description'),
  );
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ reference: cases.reference, receivedOn: cases.receivedOn, words: caseTexts.value })
      .from(cases)
      .leftJoin(caseTexts, isWords)
      .where(and(eq(cases.organisationId, organisationId), found, eq(cases.isOpen, true), mayKnow))
      .orderBy(desc(cases.receivedOn), desc(cases.id))
      .limit(most),
  );
  return rows.map((row) => ({ ...row, reference: formatReference(row.reference), words: row.words ?? '' }));
}

/** Marks are lexemes of their own: quoted, none is taken for an operator. */
function queryOf(marks: readonly (readonly string[])[]): string {
  const quoted = (mark: string) => `'${mark.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
  return marks.map((all) => `(${all.map(quoted).join(' & ')})`).join(' | ');
}
