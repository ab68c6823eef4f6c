import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../../db/clients.ts';
import { inOrganisation } from '../../db/in-organisation.ts';
import { organisations } from '../../db/tables/organisations.ts';
import { staffLinks } from '../../db/tables/staff-links.ts';
import type { Context } from '../../ports.ts';
import { hashSecret } from '../secrets.ts';
import { activeStaff, type StaffRow } from './local-account.ts';
import type { PasswordOwner } from './password-fault.ts';

export type StaffLink = typeof staffLinks.$inferSelect;

/** Whose password a link would set; null for one that is used, has run out, was followed by another, or never was. Changes nothing. */
export async function ownerOfStaffLink(ctx: Context, { token }: { token: string }): Promise<PasswordOwner | null> {
  return inOrganisation(ctx, async (tx) => {
    const found = await findStaffLink(tx, ctx, token);
    return found && ownerOf(tx, ctx, found.account);
  });
}

/** A link that still works, with the member of staff it is for. */
export async function findStaffLink(
  tx: Transaction,
  ctx: Context,
  token: string,
): Promise<{ link: StaffLink; account: StaffRow } | null> {
  const { organisationId } = ctx.actor;
  const [link] = await tx
    .select()
    .from(staffLinks)
    .where(and(eq(staffLinks.organisationId, organisationId), eq(staffLinks.tokenHash, hashSecret(token))));
  if (!link || link.usedAt !== null || link.expiresAt <= ctx.clock.now()) return null;
  const account = await activeStaff(tx, ctx, link.staffId);
  return account?.subject === null ? { link, account } : null;
}

/** What a password of theirs must not be made of. */
export async function ownerOf(tx: Transaction, ctx: Context, { name, email }: StaffRow): Promise<PasswordOwner> {
  const [row] = await tx
    .select({ organisation: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, ctx.actor.organisationId));
  return { name, email, organisation: row?.organisation ?? '' };
}
