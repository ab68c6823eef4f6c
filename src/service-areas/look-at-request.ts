import { and, eq } from 'drizzle-orm';
import type { IsoDate } from '../calendar/iso-date.ts';
import { formatReference } from '../cases/reference.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { caseTexts } from '../db/tables/case-texts.ts';
import { cases } from '../db/tables/cases.ts';
import { serviceRequests } from '../db/tables/service-requests.ts';
import { hashSecret } from '../identity/secrets.ts';
import type { Context } from '../ports.ts';
import { linkDays } from './link-days.ts';
import { storedDay } from './stored-day.ts';

/** What whoever holds the link may know: nothing of who complained. */
export interface AskedOfService {
  /** `expired` also stands for a link that never was, so that nobody learns the difference. */
  state: 'asked' | 'answered' | 'withdrawn' | 'expired';
  /** As shown; empty where the link opens nothing. */
  reference: string;
  question: string;
  dueOn: IsoDate | null;
}

export interface FoundRequest extends AskedOfService {
  caseId: string;
  id: string;
}

/** What a link asks, and whether it can still be answered. Changes nothing: a mail scanner may look as often as it likes. */
export async function lookAtRequest(ctx: Context, { token }: { token: string }): Promise<AskedOfService> {
  const found = await findRequest(ctx, token);
  if (found === null) return { state: 'expired', reference: '', question: '', dueOn: null };
  const { state, reference, question, dueOn } = found;
  return { state, reference, question: state === 'asked' ? question : '', dueOn };
}

/** The request that a link is for, with the ids of its row; null where there is none. */
export async function findRequest(ctx: Context, token: string): Promise<FoundRequest | null> {
  const { organisationId } = ctx.actor;
  const [row] = await inOrganisation(ctx, (tx) =>
    tx
      .select({ request: serviceRequests, reference: cases.reference, question: caseTexts.value })
      .from(serviceRequests)
      .innerJoin(cases, and(eq(cases.organisationId, organisationId), eq(cases.id, serviceRequests.caseId)))
      .leftJoin(
        caseTexts,
        and(
          eq(caseTexts.organisationId, organisationId),
          eq(caseTexts.caseId, serviceRequests.caseId),
          eq(caseTexts.seq, serviceRequests.seq),
          eq(caseTexts.path, 'question'),
        ),
      )
      .where(and(eq(serviceRequests.organisationId, organisationId), eq(serviceRequests.tokenHash, hashSecret(token)))),
  );
  if (row === undefined) return null;
  const { caseId, id, dueOn, askedAt } = row.request;
  const isOld = ctx.clock.now().getTime() - askedAt.getTime() > linkDays * 86_400_000;
  return {
    caseId,
    id,
    state: row.request.state === 'asked' && isOld ? 'expired' : row.request.state,
    reference: formatReference(row.reference),
    question: row.question ?? '',
    dueOn: storedDay(dueOn),
  };
}
