import { and, desc, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { casePeople } from '../db/tables/case-people.ts';
import { cases } from '../db/tables/cases.ts';
import { people } from '../db/tables/people.ts';
import type { Context } from '../ports.ts';

export interface Resident {
  caseId: string;
  personId: string;
  name: string | null;
  /** Bare. */
  reference: string;
  procedure: string;
  /** Where the complaint stands. */
  states: string[];
}

/** Who has complained, latest first: for choosing who to be in the demonstration. */
export async function listResidents(ctx: Context, { limit }: { limit: number }): Promise<Resident[]> {
  const { organisationId } = ctx.actor;
  return inOrganisation(ctx, (tx) =>
    tx
      .select({
        caseId: cases.id,
        personId: people.id,
        name: people.name,
        reference: cases.reference,
        procedure: cases.procedureId,
        states: cases.states,
      })
      .from(cases)
      .innerJoin(casePeople, and(eq(casePeople.organisationId, organisationId), eq(casePeople.caseId, cases.id)))
      .innerJoin(people, and(eq(people.organisationId, organisationId), eq(people.id, casePeople.personId)))
      .where(eq(cases.organisationId, organisationId))
      .orderBy(desc(cases.openedAt), desc(cases.id))
      .limit(limit),
  );
}
