import { eq } from 'drizzle-orm';
import type { Calendar } from '../calendar/calendar.ts';
import { nationCalendar } from '../calendar/nations.ts';
import { adoptedCalendar } from '../cases/adopted-calendar.ts';
import type { Transaction } from '../db/clients.ts';
import { organisations } from '../db/tables/organisations.ts';

/** The working days of the organisation, as it counts them now. */
export async function ownCalendar(tx: Transaction, organisationId: string): Promise<Calendar> {
  const [row] = await tx
    .select({ nation: organisations.nation })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  const nation = row?.nation ?? 'england-and-wales';
  const adopted = await adoptedCalendar(tx, organisationId, nation);
  return nationCalendar(nation, adopted === null ? {} : { add: adopted.added, without: adopted.removed });
}
