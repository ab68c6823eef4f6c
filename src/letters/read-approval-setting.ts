import { and, desc, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { settings } from '../db/tables/settings.ts';
import type { Context } from '../ports.ts';
import { approvalSetting, usualApproval, type ApprovalSetting } from './approval-setting.ts';

/** Which letters of the organisation need a second person. */
export async function readApprovalSetting(ctx: Context): Promise<ApprovalSetting> {
  const [row] = await inOrganisation(ctx, (tx) =>
    tx
      .select({ body: settings.body })
      .from(settings)
      .where(and(eq(settings.organisationId, ctx.actor.organisationId), eq(settings.area, 'approvals')))
      .orderBy(desc(settings.version))
      .limit(1),
  );
  return row === undefined ? usualApproval : approvalSetting.parse(row.body);
}
