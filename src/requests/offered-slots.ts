import { eq } from 'drizzle-orm';
import { nationCalendar } from '../calendar/nations.ts';
import { adoptedCalendar } from '../cases/adopted-calendar.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { organisations } from '../db/tables/organisations.ts';
import type { Context } from '../ports.ts';
import { callBackSlots, type CallBackSlot } from './call-back-slots.ts';

/** When the organisation of whoever asks can call somebody back, from now on. */
export async function offeredSlots(ctx: Context): Promise<CallBackSlot[]> {
  const { organisationId } = ctx.actor;
  return inOrganisation(ctx, async (tx) => {
    const [row] = await tx
      .select({ nation: organisations.nation, hours: organisations.openingHours })
      .from(organisations)
      .where(eq(organisations.id, organisationId));
    if (row === undefined) return [];
    const adopted = await adoptedCalendar(tx, organisationId, row.nation);
    const differs = adopted === null ? {} : { add: adopted.added, without: adopted.removed };
    return callBackSlots(nationCalendar(row.nation, differs), row.hours, ctx.clock.now());
  });
}
