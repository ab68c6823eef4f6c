import { londonDate } from '../../../calendar/london.ts';
import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import { ownTimeline } from './own-timeline.ts';

/** What the person told us, under the headings under which they were asked. */
export function complaintText(own: CaseView, texts: Texts): string {
  const { facts } = texts.ownFile;
  const { dateInWords } = texts.dates;
  const { lodged } = own;
  const parts: [string, string | null][] = [
    [facts.reference, own.reference],
    [facts.organisation, own.organisation.name],
    [facts.receivedOn, dateInWords(own.receivedOn)],
    [facts.name, own.person?.name ?? null],
    [facts.onBehalfOf, own.represented?.name ?? own.onBehalfOf],
    [facts.description, own.description],
    [facts.period, lodged.period],
    [facts.place, lodged.place],
    [facts.effect, lodged.effect],
    [facts.outcomesSought, listOf(lodged.outcomesSought)],
    [facts.earlierReport, lodged.earlierReport],
    [facts.contractor, lodged.contractor],
    [facts.issues, listOf(own.issues.map(({ number, text }) => `${number}. ${text}`))],
    ...own.statements.map(({ at, text }): [string, string | null] => [
      facts.added(dateInWords(londonDate(new Date(at)))),
      text,
    ]),
  ];
  return parts.flatMap(([heading, words]) => (words ? [`${heading}\n\n${words}\n`] : [])).join('\n');
}

/** What happened, the first thing first. */
export function timelineText(own: CaseView, texts: Texts): string {
  return ownTimeline(own, texts)
    .toReversed()
    .map(({ on, title, delivery }) => `${texts.dates.dateInWords(on)}: ${title}${delivery ? ` (${delivery})` : ''}\n`)
    .join('');
}

function listOf(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.join('\n');
}
