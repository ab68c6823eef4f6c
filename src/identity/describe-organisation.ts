import { eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { organisations, type OpeningHours, type Successor } from '../db/tables/organisations.ts';
import type { Context } from '../ports.ts';
import { theme, type Theme } from './theme/theme.ts';

/** What everybody may know of the organisation: its name and how to reach it. */
export interface OrganisationDescription {
  name: string;
  contact: { phone?: string; email?: string; hours?: string; address?: string };
  /** Where a fault is reported for the first time; null where that is by telephone alone. */
  reportUrl: string | null;
  /** Its own privacy notice. */
  privacyUrl: string | null;
  /** Who takes over from it; null where nobody does. */
  successor: Successor | null;
  openingHours: OpeningHours | null;
  /** How its pages look; null: neutral. */
  theme: Theme | null;
  /** Ids of the procedures it answers complaints under. */
  procedures: readonly string[];
}

/** The organisation of whoever acts. Throws when there is none, which only a fault of ours can bring about. */
export async function describeOrganisation(ctx: Context): Promise<OrganisationDescription> {
  const rows = await inOrganisation(ctx, (tx) =>
    tx.select().from(organisations).where(eq(organisations.id, ctx.actor.organisationId)),
  );
  const row = rows[0];
  if (!row) throw new Error('The organisation of the request does not exist');
  const { name, procedures, reportUrl, privacyUrl, successor, openingHours } = row;
  const look = row.theme === null ? null : theme.parse(row.theme);
  return { name, contact: contactOf(row), procedures, reportUrl, privacyUrl, successor, openingHours, theme: look };
}

type Reached = Record<'contactPhone' | 'contactEmail' | 'contactHours' | 'contactAddress', string | null>;

function contactOf(row: Reached) {
  return {
    ...(row.contactPhone ? { phone: row.contactPhone } : {}),
    ...(row.contactEmail ? { email: row.contactEmail } : {}),
    ...(row.contactHours ? { hours: row.contactHours } : {}),
    ...(row.contactAddress ? { address: row.contactAddress } : {}),
  };
}
