import { eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { organisations } from '../db/tables/organisations.ts';
import type { Context } from '../ports.ts';

/** What stands at the head of every letter of the organisation. */
export async function readLetterhead(ctx: Context): Promise<typeof organisations.$inferSelect> {
  const [row] = await inOrganisation(ctx, (tx) =>
    tx.select().from(organisations).where(eq(organisations.id, ctx.actor.organisationId)),
  );
  if (row === undefined) throw new Error('The organisation of the request does not exist');
  return row;
}
