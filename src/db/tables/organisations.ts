import { sql } from 'drizzle-orm';
import { text, uuid } from 'drizzle-orm/pg-core';
import type { Nation } from '../../calendar/nation.ts';
import { at, redress } from './columns.ts';

/** A council or landlord. */
export const organisations = redress.table('organisations', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  slug: text('slug').notNull().unique(),
  /** Host names that lead here. */
  hosts: text('hosts')
    .array()
    .notNull()
    .default(sql`'{}'`),
  nation: text('nation').$type<Nation>().notNull(),
  /** Ids of procedures; the first is what a complaint falls under unless another is chosen. */
  procedures: text('procedures').array().notNull(),
  contactPhone: text('contact_phone'),
  contactEmail: text('contact_email'),
  contactHours: text('contact_hours'),
  createdAt: at('created_at').notNull(),
});
