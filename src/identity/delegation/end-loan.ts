import { and, eq, isNull } from 'drizzle-orm';
import { inOrganisation } from '../../db/in-organisation.ts';
import { delegations } from '../../db/tables/delegations.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Context } from '../../ports.ts';

/** Takes lent roles back at once; false where there is nothing that the actor may end. */
export async function endLoan(ctx: Context, { id }: { id: string }): Promise<boolean> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !/^[0-9a-f-]{36}$/i.test(id)) return false;
  const { organisationId, staffId } = actor;
  const own = mayDo(actor, 'people.manage') ? undefined : eq(delegations.fromId, staffId);
  const ended = await inOrganisation(ctx, (tx) =>
    tx
      .update(delegations)
      .set({ endedAt: ctx.clock.now(), endedBy: staffId })
      .where(
        and(eq(delegations.organisationId, organisationId), eq(delegations.id, id), isNull(delegations.endedAt), own),
      )
      .returning({ id: delegations.id }),
  );
  return ended.length > 0;
}
