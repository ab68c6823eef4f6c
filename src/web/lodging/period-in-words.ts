import type { IsoDate } from '../../calendar/iso-date.ts';
import type { Texts } from '../../language/language.ts';
import { many, type Answers } from './answers.ts';
import { datePart, isPartialDate, readPartialDate, type PartialDate } from './partial-date.ts';

/** When it happened as somebody said it: '27 March 2026', 'March 2026, still going on'. */
export function periodInWords({ when }: Answers, texts: Texts, today: IsoDate): string {
  const words = texts.lodging.steps.when;
  const date = readPartialDate(when, 'when', today);
  const said = many(when, 'whenMore');
  const parts = [
    isPartialDate(date) ? partialDateInWords(date, texts) : null,
    said.includes('ongoing') ? words.ongoing : null,
    said.includes('unknown') && !isPartialDate(date) ? words.unknown : null,
  ];
  return parts.filter((part) => part !== null).join('. ');
}

/** '27 March 2026' or 'March 2026'. */
export function partialDateInWords(date: PartialDate, { dates }: Texts): string {
  const part = datePart(date);
  return date.day === null ? dates.monthInWords(part) : dates.dateInWords(part);
}
