import { and, asc, eq } from 'drizzle-orm';
import { londonDate } from '../calendar/london.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { staff } from '../db/tables/staff.ts';
import type { Context, StaffRole } from '../ports.ts';
import { absenceAhead, type AbsenceAhead } from './absence-ahead.ts';

export interface StaffMember {
  staffId: string;
  name: string;
  role: StaffRole;
  isSeniorLead: boolean;
  /** Left out where they are here. */
  away?: AbsenceAhead;
}

/** Who works here now, by name: for choosing somebody. */
export async function listStaff(ctx: Context): Promise<StaffMember[]> {
  const member = { staffId: staff.id, name: staff.name, role: staff.role, isSeniorLead: staff.isSeniorLead };
  const days = { awayFrom: staff.awayFrom, awayUntil: staff.awayUntil };
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ member, days })
      .from(staff)
      .where(and(eq(staff.organisationId, ctx.actor.organisationId), eq(staff.isActive, true)))
      .orderBy(asc(staff.name)),
  );
  const today = londonDate(ctx.clock.now());
  return rows.map((row) => {
    const away = absenceAhead(row.days, today);
    return away === undefined ? row.member : { ...row.member, away };
  });
}
