import { and, desc, eq, isNotNull, lt, or, type SQL } from 'drizzle-orm';
import type { IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import { BadCursor, readCursor, writeCursor } from '../cases/cursor.ts';
import { isUuid } from '../cases/is-uuid.ts';
import { formatReference } from '../cases/reference.ts';
import type { Page } from '../cases/view.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { cases } from '../db/tables/cases.ts';
import { surveyAnswers } from '../db/tables/survey-answers.ts';
import type { Context } from '../ports.ts';
import { inPeriod, type SurveyPeriod } from './survey-figures.ts';

/** What somebody wrote in a survey; of which case only where they may be asked about it. */
export interface SurveyWords {
  on: IsoDate;
  kind: 'closure' | 'place';
  place: string | null;
  words: string;
  /** As shown; null unless they may be contacted. */
  reference: string | null;
}

interface Question extends SurveyPeriod {
  cursor?: string | undefined;
  limit: number;
}

/** What people wrote in a period, the latest first, for staff. Throws BadCursor. */
export async function listSurveyWords(ctx: Context, input: Question): Promise<Page<SurveyWords>> {
  if (ctx.actor.kind !== 'staff') return { items: [], nextCursor: null };
  const filter = { from: input.from, to: input.to };
  const limit = Math.min(Math.max(1, input.limit), 100);
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ answer: surveyAnswers, reference: cases.reference })
      .from(surveyAnswers)
      .leftJoin(cases, and(eq(cases.organisationId, ctx.actor.organisationId), eq(cases.id, surveyAnswers.caseId)))
      .where(
        and(
          inPeriod(ctx, input),
          isNotNull(surveyAnswers.words),
          input.cursor === undefined ? undefined : before(input.cursor, filter),
        ),
      )
      .orderBy(desc(surveyAnswers.at), desc(surveyAnswers.id))
      .limit(limit + 1),
  );
  const last = rows.length > limit ? rows[limit - 1]?.answer : undefined;
  return {
    items: rows.slice(0, limit).map(({ answer, reference }) => wordsOf(answer, reference)),
    nextCursor: last ? writeCursor([last.at.toISOString(), last.id], filter) : null,
  };
}

function wordsOf(answer: typeof surveyAnswers.$inferSelect, reference: string | null): SurveyWords {
  const { at, kind, place, words, mayContact } = answer;
  const named = mayContact && reference !== null ? formatReference(reference) : null;
  return { on: londonDate(at), kind, place, words: words ?? '', reference: named };
}

function before(cursor: string, filter: SurveyPeriod): SQL | undefined {
  const [text = '', id = ''] = readCursor(cursor, filter);
  const at = new Date(text);
  if (Number.isNaN(at.getTime()) || !isUuid(id)) throw new BadCursor();
  return or(lt(surveyAnswers.at, at), and(eq(surveyAnswers.at, at), lt(surveyAnswers.id, id)));
}
