import { isIsoDate, type IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import type { Context } from '../ports.ts';
import { BadCursor, readCursor, writeCursor } from './cursor.ts';
import { isUuid } from './is-uuid.ts';
import { formatReference } from './reference.ts';
import type { Page, RestrictionListed } from './view.ts';

/** Which restrictions; without a state all of them. */
export interface RestrictionFilter {
  state?: 'inForce' | 'lifted' | undefined;
}

/** Which page of the register; a page holds at most 100 restrictions. */
export interface RestrictionQuestion {
  cursor?: string | undefined;
  limit: number;
  filter?: RestrictionFilter | undefined;
}

/** The register of contact restrictions for staff, the next review first; empty for anybody else. Throws BadCursor. */
export async function listRestrictions(ctx: Context, input: RestrictionQuestion): Promise<Page<RestrictionListed>> {
  if (ctx.actor.kind !== 'staff') return { items: [], nextCursor: null };
  const { filter = {}, cursor } = input;
  const limit = Math.min(Math.max(1, input.limit), 100);
  const after = cursor === undefined ? null : placeAfter(cursor, filter);
  const rows = await queryRows(ctx, filter, after, limit + 1);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const today = londonDate(ctx.clock.now());
  return {
    items: rows.slice(0, limit).map((row) => listedOf(row, today)),
    nextCursor: last === undefined ? null : writeCursor([last.review_on, last.case_id, String(last.number)], filter),
  };
}

interface Place {
  reviewOn: IsoDate;
  caseId: string;
  number: number;
}

function placeAfter(cursor: string, filter: RestrictionFilter): Place {
  const [reviewOn = '', caseId = '', number = ''] = readCursor(cursor, filter);
  if (!isIsoDate(reviewOn) || !isUuid(caseId) || !/^[1-9]\d{0,5}$/.test(number)) throw new BadCursor();
  return { reviewOn, caseId, number: Number(number) };
}

interface ListedRow {
  case_id: string;
  reference: string;
  number: number;
  person_name: string | null;
  imposed_on: IsoDate;
  review_on: IsoDate;
  reviewed_on: IsoDate | null;
  lifted_on: IsoDate | null;
  state: 'inForce' | 'lifted';
  /** Null of one that was lifted. */
  owed_from: IsoDate | null;
}

function queryRows(ctx: Context, filter: RestrictionFilter, after: Place | null, limit: number): Promise<ListedRow[]> {
  return ctx.db.sql<ListedRow[]>`
    select case_id, reference, number, person_name, imposed_on, review_on, reviewed_on, lifted_on, state, owed_from
    from list_restrictions(${ctx.actor.organisationId}, ${filter.state ?? null}, ${after?.reviewOn ?? null},
      ${after?.caseId ?? null}, ${after?.number ?? null}, ${limit})`;
}

function listedOf(row: ListedRow, today: IsoDate): RestrictionListed {
  return {
    caseId: row.case_id,
    reference: formatReference(row.reference),
    number: row.number,
    name: row.person_name,
    imposedOn: row.imposed_on,
    reviewOn: row.review_on,
    reviewedOn: row.reviewed_on,
    liftedOn: row.lifted_on,
    state: row.state,
    isOwed: row.owed_from !== null && today >= row.owed_from,
  };
}
