import { and, asc, eq } from 'drizzle-orm';
import { inOrganisation } from '../../db/in-organisation.ts';
import { configurationChanges } from '../../db/tables/configuration-changes.ts';
import { staff } from '../../db/tables/staff.ts';
import type { Context } from '../../ports.ts';
import { templateBody, type TemplateBody, type TemplateName } from './template-body.ts';

/** A version of a template that waits for a second person. */
export interface TemplateProposal {
  changeId: string;
  body: TemplateBody;
  inForceFrom: Date | null;
  proposedBy: string;
  proposedAt: Date;
}

/** The versions of one template, or of all, that wait for a second person, the oldest first. */
export async function listProposals(ctx: Context, name?: TemplateName): Promise<TemplateProposal[]> {
  const { organisationId } = ctx.actor;
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ change: configurationChanges, by: staff.name })
      .from(configurationChanges)
      .innerJoin(staff, and(eq(staff.organisationId, organisationId), eq(staff.id, configurationChanges.proposedBy)))
      .where(
        and(
          eq(configurationChanges.organisationId, organisationId),
          eq(configurationChanges.area, 'letterTemplates'),
          eq(configurationChanges.state, 'proposed'),
        ),
      )
      .orderBy(asc(configurationChanges.proposedAt)),
  );
  const found = rows.flatMap(({ change: { id: changeId, after, inForceFrom, proposedAt }, by: proposedBy }) => {
    const body = templateBody.safeParse(after);
    return body.success ? [{ changeId, body: body.data, inForceFrom, proposedBy, proposedAt }] : [];
  });
  return name === undefined ? found : found.filter(({ body }) => isOf(body, name));
}

function isOf(body: TemplateBody, { kind, language, format }: TemplateName): boolean {
  return body.kind === kind && body.language === language && body.format === format;
}
