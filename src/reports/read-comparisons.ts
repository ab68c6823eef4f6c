import { and, asc, between, eq, gt, inArray, or } from 'drizzle-orm';
import type { IsoDate } from '../calendar/iso-date.ts';
import { formatReference } from '../cases/reference.ts';
import { readBody, rulesOf, type Instead } from '../cases/replay-rules.ts';
import type { ReplayedBody } from '../cases/replay.ts';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { caseEvents } from '../db/tables/case-events.ts';
import { cases } from '../db/tables/cases.ts';
import type { Context } from '../ports.ts';
import type { Period } from './clock-standing.ts';
import { compareRules, type ComparedCase } from './compare-rules.ts';

/** Which cases, and what they are judged by instead; `of` narrows them to those of one procedure. */
export interface WhatIfQuestion extends Period, Instead {
  of?: string | undefined;
}

const pageSize = 200;

/** The last case of a page, by the order in which they are read. */
export interface Place {
  receivedOn: IsoDate;
  id: string;
}

/** One page of cases; those that cannot be compared are null. */
export interface ComparedPage {
  compared: { reference: string; compared: ComparedCase | null }[];
  /** Null after the last page. */
  last: Place | null;
}

/** Reads the next page of cases in the order of their receipt, and compares each under both sets of rules as things stand on a day. */
export async function readComparisons(
  ctx: Context,
  question: WhatIfQuestion,
  asAt: IsoDate,
  after: Place | null,
): Promise<ComparedPage> {
  const { organisationId } = ctx.actor;
  return inOrganisation(ctx, async (tx) => {
    const rows = await casesAfter(tx, organisationId, question, after);
    const histories = await historiesOf(
      tx,
      organisationId,
      rows.map(({ id }) => id),
    );
    const bodies = [...histories.values()].flat();
    const own = await rulesOf(tx, organisationId, bodies);
    const other = await rulesOf(tx, organisationId, bodies, question);
    const compared = rows.map(({ id, reference }) => ({
      reference: formatReference(reference),
      compared: compareRules(histories.get(id) ?? [], own, other, asAt),
    }));
    return { compared, last: rows.length === pageSize ? (rows.at(-1) ?? null) : null };
  });
}

function casesAfter(tx: Transaction, organisationId: string, { from, to, of }: WhatIfQuestion, after: Place | null) {
  const { id, reference, receivedOn } = cases;
  const isAfter =
    after === null
      ? undefined
      : or(gt(receivedOn, after.receivedOn), and(eq(receivedOn, after.receivedOn), gt(id, after.id)));
  return tx
    .select({ id, reference, receivedOn })
    .from(cases)
    .where(
      and(
        eq(cases.organisationId, organisationId),
        // From the day of the last one on: the index need not walk through all that came before.
        between(receivedOn, after?.receivedOn ?? from, to),
        of === undefined ? undefined : eq(cases.procedureId, of),
        isAfter,
      ),
    )
    .orderBy(asc(receivedOn), asc(id))
    .limit(pageSize);
}

async function historiesOf(
  tx: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<Map<string, ReplayedBody[]>> {
  const histories = new Map<string, ReplayedBody[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return histories;
  const rows = await tx
    .select({ caseId: caseEvents.caseId, body: caseEvents.body })
    .from(caseEvents)
    .where(and(eq(caseEvents.organisationId, organisationId), inArray(caseEvents.caseId, [...ids])))
    .orderBy(asc(caseEvents.caseId), asc(caseEvents.seq));
  for (const { caseId, body } of rows) histories.get(caseId)?.push(readBody(body));
  return histories;
}
