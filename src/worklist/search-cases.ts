import { londonDate } from '../calendar/london.ts';
import { listedCaseOf, type ListedCase, type ListedRow } from '../cases/listed-case.ts';
import { casesSeenBy } from '../permissions/cases-seen.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';
import type { Search } from './read-search.ts';

/** What was found; `hasMore`: there is more than is shown. */
export interface SearchResult {
  cases: ListedCase[];
  hasMore: boolean;
}

const most = 50;

/** Cases by reference, name, telephone, e-mail, postcode and words, as far as the actor may see them: open ones first. */
export async function searchCases(ctx: Context, { reference, terms }: Search): Promise<SearchResult> {
  const { actor, clock, db } = ctx;
  const seen = actor.kind === 'staff' ? casesSeenBy(actor) : 'none';
  if (actor.kind !== 'staff' || seen === 'none') return { cases: [], hasMore: false };
  const enteredBy = seen === 'all' ? null : actor.staffId;
  const rows = await db.sql<{ row: ListedRow; has_more: boolean }[]>`
    select to_jsonb(c) as row, c.has_more from search_cases(${actor.organisationId}, ${reference},
      ${JSON.stringify(terms)}::text::jsonb, ${enteredBy}, ${mayDo(actor, 'case.sensitive')}, ${most}) c`;
  const today = londonDate(clock.now());
  return {
    cases: rows.map(({ row }) => listedCaseOf(row, actor, today)),
    hasMore: rows.some(({ has_more }) => has_more),
  };
}
