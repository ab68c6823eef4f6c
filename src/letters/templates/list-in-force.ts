import { eq } from 'drizzle-orm';
import { inOrganisation } from '../../db/in-organisation.ts';
import { letterTemplates } from '../../db/tables/letter-templates.ts';
import type { Context } from '../../ports.ts';

/** Which versions of which templates an organisation has put in force, by `kind/language/format`. */
export async function listOwnTemplates(ctx: Context): Promise<Map<string, { version: number; inForceFrom: Date }>> {
  const rows = await inOrganisation(ctx, (tx) =>
    tx.select().from(letterTemplates).where(eq(letterTemplates.organisationId, ctx.actor.organisationId)),
  );
  const now = ctx.clock.now();
  const current = rows
    .filter(({ inForceFrom }) => inForceFrom <= now)
    .toSorted((a, b) => a.inForceFrom.getTime() - b.inForceFrom.getTime() || a.version - b.version);
  return new Map(
    current.map(({ occasion, language, format, version, inForceFrom }) => [
      `${occasion}/${language}/${format}`,
      { version, inForceFrom },
    ]),
  );
}
