import { customType, pgSchema, timestamp, uuid } from 'drizzle-orm/pg-core';

export const redress = pgSchema('redress');

/** Bytes; postgres.js gives a Buffer. */
export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

/** An instant, to the millisecond. */
export const at = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** Every key starts with this column. */
export const organisationId = () => uuid('organisation_id').notNull();
