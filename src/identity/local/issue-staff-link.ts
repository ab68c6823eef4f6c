import { and, eq, gt, isNull } from 'drizzle-orm';
import { londonDate } from '../../calendar/london.ts';
import { inOrganisation } from '../../db/in-organisation.ts';
import { organisations } from '../../db/tables/organisations.ts';
import { staffLinks } from '../../db/tables/staff-links.ts';
import type { Context } from '../../ports.ts';
import { hashSecret, newSecret } from '../secrets.ts';
import { activeStaff } from './local-account.ts';
import type { StaffLinkKind } from './queue-staff-link.ts';

export interface IssuedStaffLink {
  /** For the message alone: only a hash of it is stored. */
  token: string;
  kind: StaffLinkKind;
  name: string;
  email: string;
  organisation: string;
  /** The day in London after which it no longer works. */
  expiresOn: string;
}

/** Makes the secret of a link at the moment it leaves; null for one that was used or has run out, or of somebody who has left. */
export async function issueStaffLink(ctx: Context, input: { staffLinkId: string }): Promise<IssuedStaffLink | null> {
  const { organisationId } = ctx.actor;
  const token = newSecret(ctx.entropy);
  return inOrganisation(ctx, async (tx) => {
    const [link] = await tx
      .update(staffLinks)
      .set({ tokenHash: hashSecret(token) })
      .where(
        and(
          eq(staffLinks.organisationId, organisationId),
          eq(staffLinks.id, input.staffLinkId),
          gt(staffLinks.expiresAt, ctx.clock.now()),
          isNull(staffLinks.usedAt),
        ),
      )
      .returning();
    const account = link ? await activeStaff(tx, ctx, link.staffId) : null;
    if (!link || !account) return null;
    const [row] = await tx
      .select({ name: organisations.name })
      .from(organisations)
      .where(eq(organisations.id, organisationId));
    return {
      token,
      kind: link.kind,
      name: account.name,
      email: account.email,
      organisation: row?.name ?? '',
      expiresOn: londonDate(link.expiresAt),
    };
  });
}
