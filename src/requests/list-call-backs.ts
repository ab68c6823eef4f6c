import { and, asc, desc, eq, gt, lt, ne, or, type SQL } from 'drizzle-orm';
import { BadCursor, readCursor, writeCursor } from '../cases/cursor.ts';
import { isUuid } from '../cases/is-uuid.ts';
import { formatReference } from '../cases/reference.ts';
import type { Page } from '../cases/view.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { callBacks } from '../db/tables/call-backs.ts';
import { cases } from '../db/tables/cases.ts';
import { people } from '../db/tables/people.ts';
import type { Context } from '../ports.ts';
import { callBackOf, type CallBack } from './call-back.ts';

/** A call in the list of all. */
export interface CallBackListed extends CallBack {
  /** As shown. */
  reference: string;
  name: string | null;
  noVoicemail: boolean;
  notAt: string | null;
  isOverdue: boolean;
}

/** Which page of which calls; a page holds at most 100. */
export interface CallBackQuestion {
  state: 'open' | 'settled';
  cursor?: string | undefined;
  limit: number;
}

/** Calls for staff: the open ones from the most overdue on, the settled ones the latest first. Throws BadCursor. */
export async function listCallBacks(ctx: Context, input: CallBackQuestion): Promise<Page<CallBackListed>> {
  if (ctx.actor.kind !== 'staff') return { items: [], nextCursor: null };
  const { state } = input;
  const limit = Math.min(Math.max(1, input.limit), 100);
  const after = input.cursor === undefined ? undefined : isAfter(placeAfter(input.cursor, state), state);
  const rows = await queryRows(ctx, state, after, limit + 1);
  const now = ctx.clock.now();
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map((row) => listedOf(row, now)),
    nextCursor: last ? writeCursor([last.call.dueAt.toISOString(), last.call.id], state) : null,
  };
}

interface Row {
  call: typeof callBacks.$inferSelect;
  reference: string;
  person: Pick<typeof people.$inferSelect, 'name' | 'contactRules'>;
}

function placeAfter(cursor: string, state: string): { dueAt: Date; id: string } {
  const [at = '', id = ''] = readCursor(cursor, state);
  const dueAt = new Date(at);
  if (Number.isNaN(dueAt.getTime()) || !isUuid(id)) throw new BadCursor();
  return { dueAt, id };
}

function isAfter({ dueAt, id }: { dueAt: Date; id: string }, state: CallBackQuestion['state']): SQL | undefined {
  const beyond = state === 'open' ? gt : lt;
  return or(beyond(callBacks.dueAt, dueAt), and(eq(callBacks.dueAt, dueAt), beyond(callBacks.id, id)));
}

function queryRows(
  ctx: Context,
  state: CallBackQuestion['state'],
  after: SQL | undefined,
  limit: number,
): Promise<Row[]> {
  const { organisationId } = ctx.actor;
  const order = state === 'open' ? asc : desc;
  const isOfState = state === 'open' ? eq(callBacks.state, 'open') : ne(callBacks.state, 'open');
  return inOrganisation(ctx, (tx) =>
    tx
      .select({
        call: callBacks,
        reference: cases.reference,
        person: { name: people.name, contactRules: people.contactRules },
      })
      .from(callBacks)
      .innerJoin(cases, and(eq(cases.organisationId, organisationId), eq(cases.id, callBacks.caseId)))
      .innerJoin(people, and(eq(people.organisationId, organisationId), eq(people.id, callBacks.personId)))
      .where(and(eq(callBacks.organisationId, organisationId), isOfState, after))
      .orderBy(order(callBacks.dueAt), order(callBacks.id))
      .limit(limit),
  );
}

function listedOf({ call, reference, person: { name, contactRules } }: Row, now: Date): CallBackListed {
  return {
    ...callBackOf(call),
    reference: formatReference(reference),
    name,
    noVoicemail: contactRules?.noVoicemail ?? false,
    notAt: contactRules?.notAt ?? null,
    isOverdue: call.state === 'open' && call.dueAt < now,
  };
}
