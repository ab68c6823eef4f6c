import { and, eq } from 'drizzle-orm';
import type { IsoDate } from '../calendar/iso-date.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { staff } from '../db/tables/staff.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';

/** When somebody is away, both days included; null: they are not. */
export interface Absence {
  staffId: string;
  days: { from: IsoDate; until: IsoDate } | null;
}

/** Notes when somebody is away: oneself, or anybody for whoever looks after a team. False for whom it is none of. */
export async function setAbsence(ctx: Context, { staffId, days }: Absence): Promise<boolean> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return false;
  if (actor.staffId !== staffId && !mayDo(actor, 'team.manage')) return false;
  const isThem = and(eq(staff.organisationId, actor.organisationId), eq(staff.id, staffId), eq(staff.isActive, true));
  const set = await inOrganisation(ctx, (tx) =>
    tx
      .update(staff)
      .set({ awayFrom: days?.from ?? null, awayUntil: days?.until ?? null })
      .where(isThem)
      .returning({ id: staff.id }),
  );
  return set.length > 0;
}
