import { and, asc, eq, isNull } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { services } from '../db/tables/services.ts';
import type { Context } from '../ports.ts';

/** What the organisation does that people complain about or thank for, by name; what was closed is not offered. */
export async function listServices(ctx: Context): Promise<{ id: string; name: string }[]> {
  return inOrganisation(ctx, (tx) =>
    tx
      .select({ id: services.id, name: services.name })
      .from(services)
      .where(and(eq(services.organisationId, ctx.actor.organisationId), isNull(services.closedOn)))
      .orderBy(asc(services.name), asc(services.id)),
  );
}
