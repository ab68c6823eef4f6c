import { isIsoDate, type IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import type { Context } from '../ports.ts';
import { filterFor, type CaseFilter, type CaseSort } from './case-filter.ts';
import { BadCursor, readCursor, writeCursor } from './cursor.ts';
import { isUuid } from './is-uuid.ts';
import { listedCaseOf, type ListedCase, type ListedRow } from './listed-case.ts';
import type { Page } from './view.ts';

export { BadCursor } from './cursor.ts';

/** Which page of which list; a page holds at most 100 cases. */
export interface ListQuestion {
  cursor?: string | undefined;
  limit: number;
  filter?: CaseFilter | undefined;
  /** What is due first, where nothing is said. */
  sort?: CaseSort | undefined;
}

/** The cases that the actor may see, a page at a time; none for residents and the public. Throws BadCursor. */
export async function listCases(ctx: Context, input: ListQuestion): Promise<Page<ListedCase>> {
  const { filter = {}, cursor, sort = 'due' } = input;
  const asked = filterFor(ctx.actor, filter);
  if (asked === null) return { items: [], nextCursor: null };
  const limit = Math.min(Math.max(1, input.limit), 100);
  const today = londonDate(ctx.clock.now());
  const list = { ...filter, sort };
  const after = cursor === undefined ? null : placeAfter(cursor, list);
  const rows = await ctx.db.sql`
    select to_jsonb(c) as row from list_cases(${ctx.actor.organisationId}, ${today}, ${asked}::text::jsonb, ${sort},
      ${after?.on ?? null}, ${after?.id ?? null}, ${limit + 1}) c`.then(rowsOf);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const items = rows.slice(0, limit).map((row) => listedCaseOf(row, ctx.actor, today));
  return { items, nextCursor: last === undefined ? null : writeCursor([keyOf(last, sort), last.id], list) };
}

interface Place {
  on: IsoDate | 'infinity';
  id: string;
}

function placeAfter(cursor: string, list: unknown): Place {
  const [on = '', id = ''] = readCursor(cursor, list);
  if ((on !== 'infinity' && !isIsoDate(on)) || !isUuid(id)) throw new BadCursor();
  return { on, id };
}

function keyOf({ next_due_on: due, received_on: received }: ListedRow, sort: CaseSort): string {
  return sort === 'due' ? (due ?? 'infinity') : received;
}

/** Holds because each row is one of the SQL function listed_cases, as JSON. */
function rowsOf(rows: readonly unknown[]): ListedRow[] {
  return (rows as { row: ListedRow }[]).map(({ row }) => row);
}
