import { and, asc, eq, gt, lt, or, type SQL } from 'drizzle-orm';
import type { IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import { BadCursor, readCursor, writeCursor } from '../cases/cursor.ts';
import { isUuid } from '../cases/is-uuid.ts';
import { formatReference } from '../cases/reference.ts';
import type { Page } from '../cases/view.ts';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { cases } from '../db/tables/cases.ts';
import { serviceRequests } from '../db/tables/service-requests.ts';
import { services } from '../db/tables/services.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';
import { storedDay } from './stored-day.ts';

/** What a service was asked and has not answered. */
export interface RequestListed {
  caseId: string;
  id: string;
  /** As shown. */
  reference: string;
  service: string | null;
  dueOn: IsoDate;
  askedAt: Date;
  isLate: boolean;
  chases: number;
}

/** Which page of which of them; a page holds at most 100. */
export interface RequestQuestion {
  isLate: boolean;
  serviceId?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** What services have still to answer, the one due first before the others. Throws BadCursor. */
export async function listRequests(ctx: Context, input: RequestQuestion): Promise<Page<RequestListed>> {
  if (!mayDo(ctx.actor, 'case.file')) return { items: [], nextCursor: null };
  const { isLate, serviceId, cursor } = input;
  const filter = { isLate, serviceId: serviceId ?? null };
  const limit = Math.min(Math.max(1, input.limit), 100);
  const today = londonDate(ctx.clock.now());
  const after = cursor === undefined ? undefined : afterPlace(cursor, filter);
  const late = isLate ? lt(serviceRequests.dueOn, today) : undefined;
  const ofService = serviceId === undefined ? undefined : eq(serviceRequests.serviceId, serviceId);
  const rows = await inOrganisation(ctx, (tx) => query(tx, ctx, and(late, ofService, after), limit + 1));
  const last = rows.length > limit ? rows[limit - 1]?.request : undefined;
  return {
    items: rows.slice(0, limit).map((row) => listedOf(row, today)),
    nextCursor: last ? writeCursor([last.dueOn, last.caseId, last.id], filter) : null,
  };
}

interface Row {
  request: typeof serviceRequests.$inferSelect;
  reference: string;
  service: string | null;
}

function query(tx: Transaction, ctx: Context, chosen: SQL | undefined, limit: number): Promise<Row[]> {
  const { organisationId } = ctx.actor;
  return tx
    .select({ request: serviceRequests, reference: cases.reference, service: services.name })
    .from(serviceRequests)
    .innerJoin(cases, and(eq(cases.organisationId, organisationId), eq(cases.id, serviceRequests.caseId)))
    .leftJoin(services, and(eq(services.organisationId, organisationId), eq(services.id, serviceRequests.serviceId)))
    .where(and(eq(serviceRequests.organisationId, organisationId), eq(serviceRequests.state, 'asked'), chosen))
    .orderBy(asc(serviceRequests.dueOn), asc(serviceRequests.caseId), asc(serviceRequests.id))
    .limit(limit);
}

function afterPlace(cursor: string, filter: unknown): SQL | undefined {
  const [dueOn = '', caseId = '', id = ''] = readCursor(cursor, filter);
  if (!isUuid(caseId)) throw new BadCursor();
  const { dueOn: due, caseId: of, id: name } = serviceRequests;
  return or(gt(due, dueOn), and(eq(due, dueOn), or(gt(of, caseId), and(eq(of, caseId), gt(name, id)))));
}

function listedOf({ request, reference, service }: Row, today: IsoDate): RequestListed {
  const { caseId, id, askedAt, chases } = request;
  const dueOn = storedDay(request.dueOn);
  return { caseId, id, reference: formatReference(reference), service, dueOn, askedAt, chases, isLate: dueOn < today };
}
