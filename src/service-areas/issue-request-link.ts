import { and, eq, isNull } from 'drizzle-orm';
import type { IsoDate } from '../calendar/iso-date.ts';
import { formatReference } from '../cases/reference.ts';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { cases } from '../db/tables/cases.ts';
import { organisations } from '../db/tables/organisations.ts';
import { serviceRequests } from '../db/tables/service-requests.ts';
import { hashSecret } from '../identity/secrets.ts';
import type { Context } from '../ports.ts';
import { firstChase } from './chase-times.ts';
import { isRequest, type RequestOfCase } from './is-request.ts';
import { ownCalendar } from './own-calendar.ts';
import { requestToken } from './request-token.ts';
import { storedDay } from './stored-day.ts';

export interface IssuedRequest {
  /** For the message alone: only its hash is stored. */
  token: string;
  /** As shown. */
  reference: string;
  dueOn: IsoDate;
  organisation: { name: string; contact: { phone?: string; email?: string } };
}

/** Makes the link by which a service answers at the moment it leaves; null for what is asked no more. */
export async function issueRequestLink(ctx: Context, request: RequestOfCase): Promise<IssuedRequest | null> {
  const token = requestToken(ctx, request.caseId, request.id);
  return inOrganisation(ctx, async (tx) => {
    const [row] = await tx
      .update(serviceRequests)
      .set({ tokenHash: hashSecret(token) })
      .where(and(isRequest(ctx, request), eq(serviceRequests.state, 'asked')))
      .returning({ dueOn: serviceRequests.dueOn });
    if (row === undefined) return null;
    const dueOn = storedDay(row.dueOn);
    await beginChasing(tx, ctx, request, dueOn);
    return { token, dueOn, ...(await aboutCase(tx, ctx, request.caseId)) };
  });
}

/** From the first message on; one that was asked again already has its next time, or none any more. */
async function beginChasing(tx: Transaction, ctx: Context, request: RequestOfCase, dueOn: IsoDate): Promise<void> {
  const nextChaseAt = firstChase(await ownCalendar(tx, ctx.actor.organisationId), dueOn, ctx.clock.now());
  await tx
    .update(serviceRequests)
    .set({ nextChaseAt })
    .where(and(isRequest(ctx, request), isNull(serviceRequests.nextChaseAt), eq(serviceRequests.chases, 0)));
}

async function aboutCase(tx: Transaction, ctx: Context, caseId: string) {
  const { organisationId } = ctx.actor;
  const [row] = await tx
    .select({
      reference: cases.reference,
      name: organisations.name,
      phone: organisations.contactPhone,
      email: organisations.contactEmail,
    })
    .from(cases)
    .innerJoin(organisations, eq(organisations.id, cases.organisationId))
    .where(and(eq(cases.organisationId, organisationId), eq(cases.id, caseId)));
  const contact = { ...(row?.phone && { phone: row.phone }), ...(row?.email && { email: row.email }) };
  return { reference: formatReference(row?.reference ?? ''), organisation: { name: row?.name ?? '', contact } };
}
