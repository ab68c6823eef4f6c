import { eq, and } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { integrationChecks } from '../db/tables/integration-checks.ts';
import { staff } from '../db/tables/staff.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';

interface Attempt {
  name: string;
  /** Null when it is well, else a class of failure. */
  attempt(mail: { to: string; subject: string; text: string }): Promise<string | null>;
  /** What a mail to oneself says. */
  mail: { subject: string; text: string };
}

/** Really tries a system beside ours, and keeps when and what came of it; null: whoever asks may not. */
export async function tryIntegration(
  ctx: Context,
  { name, attempt, mail }: Attempt,
): Promise<{ isWell: boolean } | null> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !mayDo(actor, 'integration.manage')) return null;
  const { organisationId, staffId } = actor;
  const [own] = await inOrganisation(ctx, (tx) =>
    tx
      .select({ email: staff.email })
      .from(staff)
      .where(and(eq(staff.organisationId, organisationId), eq(staff.id, staffId))),
  );
  if (!own) return null;
  const reason = await attempt({ ...mail, to: own.email }).catch(() => 'broke');
  const isWell = reason === null;
  const row = { organisationId, id: ctx.ids.uuid(), name, at: ctx.clock.now(), staffId, isWell, reason };
  await inOrganisation(ctx, (tx) => tx.insert(integrationChecks).values(row));
  ctx.log.info('integration.tried', { organisationId, ...(reason === null ? {} : { reason }) });
  return { isWell };
}
