import type { Texts } from '../language/language.ts';
import type { Block, DateLine } from './template.ts';

/** A notice as one text message: what it is, the date that matters, and where to read the rest. */
export function shortText(notice: { subject: string; date: DateLine; blocks: Block[] }, { dates }: Texts): string {
  const { subject, date, blocks } = notice;
  const when = 'on' in date ? dates.dayAndDate(date.on) : date.within;
  const urls = blocks.flatMap((block) => ('action' in block ? [block.action.url] : []));
  return [`${subject}.`, `${date.label}: ${when}.`, ...urls.slice(-1)].join(' ');
}
