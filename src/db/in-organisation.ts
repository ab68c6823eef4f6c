import { sql } from 'drizzle-orm';
import type { Database, Transaction } from './clients.ts';

/** Runs `work` in a transaction that sees one organisation's rows and no other's. */
export async function inOrganisation<T>(
  ctx: { db: Pick<Database, 'drizzle'>; actor: { organisationId: string } },
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return ctx.db.drizzle.transaction(
    async (tx) => {
      await tx.execute(sql`select set_config('app.organisation', ${ctx.actor.organisationId}, true)`);
      return work(tx);
    },
    { isolationLevel: 'read committed' },
  );
}
