import type { IsoDate } from '../../../../calendar/iso-date.ts';
import type { Texts } from '../../../../language/language.ts';
import { dayStrip } from '../../../charts/day-strip.ts';
import type { Reasons } from '../why-view.tsx';
import { EasyPart } from './easy-part.tsx';

interface Props {
  reasons: Reasons;
  today: IsoDate;
  texts: Texts;
}

/** Why a date is on its day, in easy read: the same count, one idea a line. */
export function EasyWhy({ reasons, today, texts }: Props) {
  const { why, headings } = texts.easyRead;
  return (
    <EasyPart icon="calendar" heading={headings.next} lines={linesOf(reasons, texts)}>
      {reasons.explanation === null ? '' : dayStrip(reasons.explanation, texts, today).svg}
      {reasons.explanation === null ? '' : <p class="govuk-body">{why.picture}</p>}
    </EasyPart>
  );
}

function linesOf(
  { explanation, dateIs, countedFrom, due, limit, extensions, agrees }: Reasons,
  texts: Texts,
): string[] {
  const { easyRead, dates } = texts;
  const { why } = easyRead;
  if (explanation === null) return [dateIs === 'none' ? why.none : why.given];
  const kinds = (kind: string) => explanation.days.filter((day) => day.kind === kind);
  const holidays = kinds('bankHoliday').map(({ date, title }) => title ?? dates.dateInWords(date));
  const more = extensions.filter(({ valid, undone }) => valid && !undone);
  return [
    why.start(countedFrom),
    ...(limit === null ? [] : [why.limit(dates.limitInWords(limit))]),
    ...(kinds('weekend').length > 0 ? [why.weekends] : []),
    ...(holidays.length > 0 ? [why.holidays(holidays.join(', '))] : []),
    ...more.map(({ workingDays }) => why.moreTime(dates.workingDays(workingDays))),
    ...(due === null ? [] : [why.due(due)]),
    ...(agrees ? [] : [why.checking]),
  ];
}
