import { and, asc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { caseEvents } from '../db/tables/case-events.ts';
import { caseTexts } from '../db/tables/case-texts.ts';
import { cases } from '../db/tables/cases.ts';
import { deadlines } from '../db/tables/deadlines.ts';
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
        procedureId: cases.procedureId,
        receivedOn: cases.receivedOn,
        organisation: organisations,
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
    return head === undefined ? null : { ...head, ...(await readParts(tx, place)) };
  });
}

interface Place {
  organisationId: string;
  caseId: string;
}

async function readParts(tx: Transaction, place: Place) {
  const ofCase = <T extends typeof deadlines | typeof issues | typeof remedies>(table: T) =>
    and(eq(table.organisationId, place.organisationId), eq(table.caseId, place.caseId));
  const wordsAt = await readWords(tx, place);
  const points = await tx.select().from(issues).where(ofCase(issues)).orderBy(asc(issues.number));
  const offers = await tx.select().from(remedies).where(ofCase(remedies)).orderBy(asc(remedies.dueOn));
  // Of a clock that ran twice the later run stays.
  const clocks = await tx.select().from(deadlines).where(ofCase(deadlines)).orderBy(asc(deadlines.run));
  return {
    issues: points
      .filter(({ state }) => state === 'open' || state === 'decided')
      .map(({ textSeq, textPath, finding }) => ({ text: wordsAt(textSeq, textPath), finding })),
    remedies: offers.map(({ textSeq, textPath, dueOn }) => ({ text: wordsAt(textSeq, textPath), due: dueOn })),
    clocks: Object.fromEntries(
      clocks.map(({ clock, dueOn, originalDueOn }) => [clock, { due: dueOn, originalDue: originalDueOn }]),
    ),
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
