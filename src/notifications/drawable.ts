import type { Texts } from '../language/language.ts';
import type { Block, Contact, DateLine } from './template.ts';

/** The parts that a drawing (plain text, HTML) must know: dates and contacts have become facts in words. */
export type Drawable = Exclude<Block, { date: DateLine } | { contact: Contact }>;

/** Turns dates and contacts into words, so that each drawing says the same. */
export function drawable(block: Block, texts: Texts): Drawable[] {
  if ('date' in block) return [{ facts: [dateFact(block.date, texts)] }];
  if ('contact' in block) return contactParts(block.contact, texts);
  return [block];
}

function dateFact(date: DateLine, { dates }: Texts) {
  return { term: date.label, detail: 'on' in date ? dates.dayAndDate(date.on) : date.within };
}

function contactParts(contact: Contact, { notices: { shared } }: Texts): Drawable[] {
  const lines = [
    [shared.phone, contact.phone],
    [shared.email, contact.email],
    [shared.website, contact.website],
    [shared.hours, contact.hours && shared.hoursIn(contact.hours)],
  ] as const;
  const facts = lines.flatMap(([term, detail]) => (detail ? [{ term, detail }] : []));
  const name: Drawable = { paragraph: contact.name };
  return facts.length === 0 ? [name] : [name, { facts }];
}
