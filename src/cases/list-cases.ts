import { isIsoDate, type IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import type { ClockState } from '../machines/look.ts';
import type { Channel } from '../machines/words.ts';
import type { Context } from '../ports.ts';
import { BadCursor, readCursor, writeCursor } from './cursor.ts';
import { formatReference } from './reference.ts';
import type { CaseRow, Page } from './view.ts';

export { BadCursor } from './cursor.ts';

/** Which cases; what is left out does not narrow. */
export interface CaseFilter {
  /** A state or the name of one of its parts. */
  state?: string | undefined;
  overdue?: boolean | undefined;
  dueToday?: boolean | undefined;
  /** The id of a member of staff. */
  owner?: string | undefined;
  /** Without an owner. */
  unowned?: boolean | undefined;
  procedure?: string | undefined;
  clock?: string | undefined;
  /** Only together with `clock`. */
  clockState?: ClockState | undefined;
  receivedFrom?: IsoDate | undefined;
  receivedTo?: IsoDate | undefined;
}

/** Which page of which list; a page holds at most 100 cases. */
export interface ListQuestion {
  cursor?: string | undefined;
  limit: number;
  filter?: CaseFilter | undefined;
}

/** The organisation's cases for staff, next due first; empty for anybody else. Throws BadCursor. */
export async function listCases(ctx: Context, input: ListQuestion): Promise<Page<CaseRow>> {
  if (ctx.actor.kind !== 'staff' && ctx.actor.kind !== 'system') return { items: [], nextCursor: null };
  const { filter = {}, cursor } = input;
  const limit = Math.min(Math.max(1, input.limit), 100);
  const today = londonDate(ctx.clock.now());
  const after = cursor === undefined ? null : placeAfter(cursor, filter);
  const rows = await queryRows(ctx, filter, { today, after, limit: limit + 1 });
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const items = rows.slice(0, limit).map((row) => caseRowOf(row, today));
  return { items, nextCursor: last === undefined ? null : writeCursor([last.due_sort, last.id], filter) };
}

interface Place {
  dueSort: string;
  id: string;
}

function placeAfter(cursor: string, filter: CaseFilter): Place {
  const [dueSort = '', id = ''] = readCursor(cursor, filter);
  const isDate = dueSort === 'infinity' || isIsoDate(dueSort);
  if (!isDate || !/^[0-9a-f-]{36}$/.test(id)) throw new BadCursor();
  return { dueSort, id };
}

interface ListedRow {
  id: string;
  reference: string;
  procedure_id: string;
  states: string[];
  channel: Channel;
  received_on: IsoDate;
  next_due_on: IsoDate | null;
  next_due_clock: string | null;
  due_sort: string;
  owner_id: string | null;
  owner_name: string | null;
  version: number;
  summary: string | null;
}

function queryRows(
  ctx: Context,
  filter: CaseFilter,
  { today, after, limit }: { today: IsoDate; after: Place | null; limit: number },
): Promise<ListedRow[]> {
  return ctx.db.sql<ListedRow[]>`
    select id, reference, procedure_id, to_jsonb(states) as states, channel, received_on, next_due_on, next_due_clock,
      due_sort, owner_id, owner_name, version, summary
    from list_cases(${ctx.actor.organisationId}, ${today}, ${after?.dueSort ?? null}, ${after?.id ?? null}, ${limit},
      ${filter.state ?? null}, ${filter.overdue ?? null}, ${filter.dueToday ?? null}, ${filter.owner ?? null},
      ${filter.unowned ?? null}, ${filter.procedure ?? null}, ${filter.clock ?? null}, ${filter.clockState ?? null},
      ${filter.receivedFrom ?? null}, ${filter.receivedTo ?? null})`;
}

function caseRowOf(row: ListedRow, today: IsoDate): CaseRow {
  const { next_due_on: due, next_due_clock: clock, owner_id: staffId, owner_name: name } = row;
  return {
    caseId: row.id,
    reference: formatReference(row.reference),
    procedure: row.procedure_id,
    states: row.states,
    channel: row.channel,
    receivedOn: row.received_on,
    nextDue: due === null || clock === null ? null : { clock, due },
    isOverdue: due !== null && due < today,
    isDueToday: due === today,
    owner: staffId === null || name === null ? null : { staffId, name },
    version: row.version,
    summary: row.summary ?? '',
  };
}
