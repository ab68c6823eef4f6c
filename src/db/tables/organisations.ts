import { sql } from 'drizzle-orm';
import { jsonb, text, uuid } from 'drizzle-orm/pg-core';
import type { Nation } from '../../calendar/nation.ts';
import { at, redress } from './columns.ts';

/** Local times HH:MM for each weekday, Monday is 1; a day left out is closed. */
export type OpeningHours = Partial<Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', { from: string; to: string }>>;

/** Who takes over where councils are reorganised, and from which day. */
export interface Successor {
  name: string;
  url: string;
  from: string;
}

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
  contactAddress: text('contact_address'),
  /** Where a fault is reported for the first time. */
  reportUrl: text('report_url'),
  /** The organisation's own privacy notice, beside what Redress says of itself. */
  privacyUrl: text('privacy_url'),
  successor: jsonb('successor').$type<Successor>(),
  /** Colour and logo of the pages (web/theme). */
  theme: jsonb('theme'),
  /** When calls are answered; by which call-backs are offered. */
  openingHours: jsonb('opening_hours').$type<OpeningHours>(),
  createdAt: at('created_at').notNull(),
});
