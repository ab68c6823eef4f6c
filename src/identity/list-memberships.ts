import { eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { organisations } from '../db/tables/organisations.ts';
import type { Context } from '../ports.ts';
import { hashSecret } from './secrets.ts';

/** An organisation in which somebody works. */
export interface Membership {
  organisationId: string;
  staffId: string;
  name: string;
}

interface FoundMembership {
  organisation_id: string;
  staff_id: string;
}

/** Where whoever holds this session works, as their identity provider knows them (ADR 0017); for a local account only here. */
export async function listMemberships(ctx: Context, { secret }: { secret: string }): Promise<Membership[]> {
  const found = await ctx.db.sql<FoundMembership[]>`select * from redress.find_memberships(${hashSecret(secret)})`;
  const named = await Promise.all(
    found.map(async ({ organisation_id: organisationId, staff_id: staffId }) => ({
      organisationId,
      staffId,
      name: await nameOf(ctx, organisationId),
    })),
  );
  return named.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

async function nameOf({ db }: Context, organisationId: string): Promise<string> {
  const [row] = await inOrganisation({ db, actor: { organisationId } }, (tx) =>
    tx.select({ name: organisations.name }).from(organisations).where(eq(organisations.id, organisationId)),
  );
  return row?.name ?? '';
}
