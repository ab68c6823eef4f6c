import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { organisations, type OpeningHours } from '../../db/tables/organisations.ts';
import { defineArea } from '../area.ts';
import { day as date, optionalLine } from '../body-fields.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter times as hours and minutes, like 09:00');
const day = z
  .object({ from: time, to: time })
  .refine(({ from, to }) => from < to, 'The time of closing must be after the time of opening');

const address = z.url({ protocol: /^https?$/, error: 'Enter an address that begins with https://' }).max(500);

/** What everybody reads of an organisation: its name, how to reach it, and when calls are answered. */
export const organisationBody = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, 'Enter the name of the organisation')
    .max(120, 'The name must be 120 characters or fewer'),
  phone: optionalLine,
  email: z.email('Enter an email address, like complaints@council.gov.uk').max(200).nullable(),
  hours: optionalLine,
  address: optionalLine,
  reportUrl: address.nullable(),
  privacyUrl: address.nullable(),
  successor: z
    .strictObject({
      name: z.string().trim().min(1, 'Enter who takes over').max(120, 'The name must be 120 characters or fewer'),
      url: address,
      from: date,
    })
    .nullable(),
  openingHours: z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), day).nullable(),
});

export type OrganisationBody = z.infer<typeof organisationBody>;

/** Name, contact block and opening hours. */
export const organisationArea = defineArea<OrganisationBody>({
  name: 'organisation',
  permission: 'organisation.manage',
  schema: organisationBody,
  needsSecond: () => false,
  async read(tx, { actor }) {
    const [row] = await tx.select().from(organisations).where(eq(organisations.id, actor.organisationId));
    if (!row) return null;
    const {
      name,
      contactPhone,
      contactEmail,
      contactHours,
      contactAddress,
      reportUrl,
      privacyUrl,
      successor,
      openingHours,
    } = row;
    const contact = { phone: contactPhone, email: contactEmail, hours: contactHours, address: contactAddress };
    return { name, ...contact, reportUrl, privacyUrl, successor, openingHours };
  },
  async apply(tx, { actor }, { after: { name, phone, email, hours, address: postal, openingHours, ...links } }) {
    const contact = { contactPhone: phone, contactEmail: email, contactHours: hours, contactAddress: postal };
    await tx
      .update(organisations)
      .set({ name, ...contact, ...links, openingHours: openingHours satisfies OpeningHours | null })
      .where(eq(organisations.id, actor.organisationId));
  },
});
