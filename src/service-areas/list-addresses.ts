import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { services } from '../db/tables/services.ts';
import type { Context } from '../ports.ts';

/** Where each service that has an address is asked about complaints, by its id. */
export async function listAddresses(ctx: Context): Promise<Record<string, string>> {
  if (ctx.actor.kind !== 'staff') return {};
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ id: services.id, email: services.email })
      .from(services)
      .where(
        and(
          eq(services.organisationId, ctx.actor.organisationId),
          isNull(services.closedOn),
          isNotNull(services.email),
        ),
      ),
  );
  return Object.fromEntries(rows.map(({ id, email }) => [id, email ?? '']));
}
