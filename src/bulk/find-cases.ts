import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import { parseReference, formatReference } from '../cases/reference.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { cases } from '../db/tables/cases.ts';
import { staff } from '../db/tables/staff.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';
import { mostInBulk } from './bulk-choice.ts';

/** A case to which something is to be done. */
export interface BulkCase {
  caseId: string;
  /** As shown. */
  reference: string;
  states: string[];
  procedure: string;
  nextDueOn: string | null;
  nextDueClock: string | null;
  owner: string | null;
  teamId: string | null;
  serviceId: string | null;
}

/** Cases by their references, or all open ones of a person, a team or a service. */
export type Which = { typed: string } | { ofStaff: string } | { ofTeam: string } | { ofService: string };

/** The cases meant, the next due first. What is not there is left out. */
export async function findCases(ctx: Context, which: Which): Promise<BulkCase[]> {
  if (!mayDo(ctx.actor, 'case.read')) return [];
  const references = 'typed' in which ? referencesIn(which.typed) : [];
  if ('typed' in which && references.length === 0) return [];
  const isMeant = 'typed' in which ? inArray(cases.reference, references) : isOpenOf(which);
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({
        caseId: cases.id,
        reference: cases.reference,
        states: cases.states,
        procedure: cases.procedureId,
        nextDueOn: cases.nextDueOn,
        nextDueClock: cases.nextDueClock,
        owner: staff.name,
        teamId: cases.teamId,
        serviceId: cases.serviceId,
      })
      .from(cases)
      .leftJoin(staff, and(eq(staff.organisationId, cases.organisationId), eq(staff.id, cases.ownerId)))
      .where(and(eq(cases.organisationId, ctx.actor.organisationId), isMeant))
      .orderBy(asc(cases.dueSort), asc(cases.id))
      .limit(mostInBulk + 1),
  );
  return rows.map((row) => ({ ...row, reference: formatReference(row.reference) }));
}

/** Whatever stands between them. */
function referencesIn(typed: string): string[] {
  const found = typed.split(/[\s,;]+/).map((text) => parseReference(text));
  return [...new Set(found.filter((reference) => reference !== null))];
}

function isOpenOf(which: Exclude<Which, { typed: string }>): SQL | undefined {
  const isOpen = eq(cases.isOpen, true);
  if ('ofStaff' in which) return and(eq(cases.ownerId, which.ofStaff), isOpen);
  return and('ofTeam' in which ? eq(cases.teamId, which.ofTeam) : eq(cases.serviceId, which.ofService), isOpen);
}
