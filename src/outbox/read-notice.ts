import { and, asc, eq, exists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { isOpenToResident } from '../db/is-open-to-resident.ts';
import { caseEvents } from '../db/tables/case-events.ts';
import { casePeople } from '../db/tables/case-people.ts';
import { caseTexts } from '../db/tables/case-texts.ts';
import { cases } from '../db/tables/cases.ts';
import { issues } from '../db/tables/issues.ts';
import { organisations } from '../db/tables/organisations.ts';
import { remedies } from '../db/tables/remedies.ts';
import type { Context } from '../ports.ts';

export type NoticeSource = NonNullable<Awaited<ReturnType<typeof readNotice>>>;

/** What a notice says about its case beside its own event: dates, points, remedies; null when there is no such case. */
export async function readNotice(ctx: Context, input: { caseId: string; seq: number }) {
  return inOrganisation(ctx, async (tx) => {
    const place = { organisationId: ctx.actor.organisationId, caseId: input.caseId };
    const { seq } = input;
    const [head] = await tx
      .select({
        reference: cases.reference,
        procedure: { id: cases.procedureId, version: cases.procedureVersion },
        states: cases.states,
        snapshot: cases.snapshot,
        receivedOn: cases.receivedOn,
        organisation: organisations,
        /** Not where whoever complains for somebody may no longer act for them (T07). */
        isForPerson: sql<boolean>`${isOpenToResident(place)}`,
        /** The day in London on which the event happened. */
        on: sql<string>`(${caseEvents.happenedAt} at time zone 'Europe/London')::date::text`,
      })
      .from(cases)
      .innerJoin(
        caseEvents,
        and(
          eq(caseEvents.organisationId, place.organisationId),
          eq(caseEvents.caseId, place.caseId),
          eq(caseEvents.seq, seq),
        ),
      )
      .innerJoin(organisations, eq(organisations.id, place.organisationId))
      .where(and(eq(cases.organisationId, place.organisationId), eq(cases.id, place.caseId)));
    if (head === undefined) return null;
    const { snapshot, ...rest } = head;
    return { ...rest, clocks: snapshot.context.clocks, ...(await readParts(tx, place)) };
  });
}

/** The reference of another case, bare, but only where the person who is written to is in both; else null. */
export async function referenceShared(
  ctx: Context,
  input: { otherId: string; personId: string },
): Promise<string | null> {
  const { organisationId } = ctx.actor;
  const theirs = alias(casePeople, 'theirs');
  const isTheirs = and(
    eq(theirs.organisationId, organisationId),
    eq(theirs.caseId, cases.id),
    eq(theirs.personId, input.personId),
  );
  const [other] = await inOrganisation(ctx, (tx) =>
    tx
      .select({ reference: cases.reference })
      .from(cases)
      .where(
        and(
          eq(cases.organisationId, organisationId),
          eq(cases.id, input.otherId),
          exists(tx.select().from(theirs).where(isTheirs)),
        ),
      ),
  );
  return other?.reference ?? null;
}

interface Place {
  organisationId: string;
  caseId: string;
}

async function readParts(tx: Transaction, place: Place) {
  const ofCase = <T extends typeof issues | typeof remedies>(table: T) =>
    and(eq(table.organisationId, place.organisationId), eq(table.caseId, place.caseId));
  const wordsAt = await readWords(tx, place);
  const points = await tx.select().from(issues).where(ofCase(issues)).orderBy(asc(issues.number));
  const offers = await tx.select().from(remedies).where(ofCase(remedies)).orderBy(asc(remedies.dueOn));
  return {
    issues: points
      .filter(({ state }) => state === 'open' || state === 'decided')
      .map(({ textSeq, textPath, finding }) => ({ text: wordsAt(textSeq, textPath), finding })),
    remedies: offers.map(({ id, kind, state, textSeq, textPath, dueOn }) => ({
      id,
      kind,
      state,
      text: wordsAt(textSeq, textPath),
      due: dueOn,
    })),
  };
}

async function readWords(tx: Transaction, place: Place): Promise<(seq: number | null, path: string | null) => string> {
  const rows = await tx
    .select({ seq: caseTexts.seq, path: caseTexts.path, value: caseTexts.value })
    .from(caseTexts)
    .where(and(eq(caseTexts.organisationId, place.organisationId), eq(caseTexts.caseId, place.caseId)));
  const words = new Map(rows.map(({ seq, path, value }) => [`${seq} ${path}`, value ?? '']));
  return (seq, path) => words.get(`${seq} ${path}`) ?? '';
}
