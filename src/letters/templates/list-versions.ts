import { aliasedTable, and, desc, eq } from 'drizzle-orm';
import { inOrganisation } from '../../db/in-organisation.ts';
import { letterTemplates } from '../../db/tables/letter-templates.ts';
import { staff } from '../../db/tables/staff.ts';
import type { Context } from '../../ports.ts';
import { ofName, readBody, type TemplateInForce } from './template-in-force.ts';
import type { TemplateName } from './template-body.ts';

/** One version of a template, who wrote it and who agreed. */
export interface TemplateVersion extends TemplateInForce {
  inForceFrom: Date;
  writtenBy: string | null;
  approvedBy: string | null;
}

/** Every version of a template that was ever put in force, the newest first. */
export async function listVersions(ctx: Context, name: TemplateName): Promise<TemplateVersion[]> {
  const approver = aliasedTable(staff, 'approver');
  const { organisationId } = ctx.actor;
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ row: letterTemplates, writtenBy: staff.name, approvedBy: approver.name })
      .from(letterTemplates)
      .leftJoin(staff, and(eq(staff.organisationId, organisationId), eq(staff.id, letterTemplates.createdBy)))
      .leftJoin(approver, and(eq(approver.organisationId, organisationId), eq(approver.id, letterTemplates.approvedBy)))
      .where(ofName(ctx, name))
      .orderBy(desc(letterTemplates.version)),
  );
  return rows.map(({ row, writtenBy, approvedBy }) => ({
    version: row.version,
    inForceFrom: row.inForceFrom,
    writtenBy,
    approvedBy,
    ...readBody(row.body),
  }));
}
