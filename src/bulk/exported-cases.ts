import { and, asc, eq } from 'drizzle-orm';
import { formatReference } from '../cases/reference.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { bulkItems } from '../db/tables/bulk-items.ts';
import { cases } from '../db/tables/cases.ts';
import { services } from '../db/tables/services.ts';
import { staff } from '../db/tables/staff.ts';
import { teams } from '../db/tables/teams.ts';
import type { Context } from '../ports.ts';

/** A case as it goes out of the house in a file: nothing of the person, nothing of their words. */
export interface ExportedCase {
  reference: string;
  receivedOn: string;
  channel: string;
  procedure: string;
  states: string[];
  nextDueOn: string | null;
  nextDueClock: string | null;
  owner: string | null;
  team: string | null;
  service: string | null;
  ward: string | null;
  labels: string[];
}

/** The cases of an export as they stand now. */
export async function exportedCases(ctx: Context, { runId }: { runId: string }): Promise<ExportedCase[]> {
  const { organisationId } = ctx.actor;
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({
        reference: cases.reference,
        receivedOn: cases.receivedOn,
        channel: cases.channel,
        procedure: cases.procedureId,
        states: cases.states,
        nextDueOn: cases.nextDueOn,
        nextDueClock: cases.nextDueClock,
        owner: staff.name,
        team: teams.name,
        service: services.name,
        ward: cases.ward,
        labels: cases.labels,
      })
      .from(bulkItems)
      .innerJoin(cases, and(eq(cases.organisationId, organisationId), eq(cases.id, bulkItems.caseId)))
      .leftJoin(staff, and(eq(staff.organisationId, organisationId), eq(staff.id, cases.ownerId)))
      .leftJoin(teams, and(eq(teams.organisationId, organisationId), eq(teams.id, cases.teamId)))
      .leftJoin(services, and(eq(services.organisationId, organisationId), eq(services.id, cases.serviceId)))
      .where(and(eq(bulkItems.organisationId, organisationId), eq(bulkItems.runId, runId)))
      .orderBy(asc(bulkItems.position)),
  );
  return rows.map((row) => ({ ...row, reference: formatReference(row.reference) }));
}
