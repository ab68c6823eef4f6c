import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { configurationSecrets } from '../db/tables/configuration-secrets.ts';
import type { Context } from '../ports.ts';

const purpose = 'configuration-secret';

/** Keeps a secret sealed beside its change until that is settled; the history learns only that there is one. */
export async function keepSecret(
  tx: Transaction,
  ctx: Context,
  { changeId, secret }: { changeId: string; secret: string },
): Promise<void> {
  const sealed = Buffer.from(ctx.vault.seal(purpose, changeId, Buffer.from(secret)));
  await tx.insert(configurationSecrets).values({ organisationId: ctx.actor.organisationId, changeId, sealed });
}

/** The secret of a change that is being put in force; it waits no more. @throws where there is none. */
export async function takeSecret(tx: Transaction, ctx: Context, changeId: string): Promise<Uint8Array> {
  const [row] = await tx.delete(configurationSecrets).where(ofChange(ctx, changeId)).returning();
  const secret = row === undefined ? null : ctx.vault.open(purpose, changeId, row.sealed);
  if (secret === null) throw new Error('The secret of a change is not there, or was sealed with another key');
  return secret;
}

/** Forgets the secret of a change that does not come into force. */
export async function forgetSecret(tx: Transaction, ctx: Context, changeId: string): Promise<void> {
  await tx.delete(configurationSecrets).where(ofChange(ctx, changeId));
}

function ofChange({ actor }: Context, changeId: string) {
  return and(
    eq(configurationSecrets.organisationId, actor.organisationId),
    eq(configurationSecrets.changeId, changeId),
  );
}
