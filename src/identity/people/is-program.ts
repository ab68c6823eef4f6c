import { and, eq, like } from 'drizzle-orm';
import type { Transaction } from '../../db/clients.ts';
import { staff } from '../../db/tables/staff.ts';
import { TOKEN_ADDRESS } from '../../db/token-address.ts';
import type { Actor } from '../../ports.ts';

/** Whether this is the account of a token and no person: whoever made the token could act as a second person with it. */
export async function isProgram(tx: Transaction, actor: Actor): Promise<boolean> {
  if (actor.kind !== 'staff') return false;
  const found = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(
      and(
        eq(staff.organisationId, actor.organisationId),
        eq(staff.id, actor.staffId),
        like(staff.email, `%${TOKEN_ADDRESS}`),
      ),
    );
  return found.length > 0;
}
