import type { Explanation } from '../../../calendar/explain.ts';
import type { IsoDate } from '../../../calendar/iso-date.ts';
import type { Texts } from '../../../language/language.ts';
import { dayStrip } from '../../charts/day-strip.ts';
import { ownClockFacts, type OwnClockFacts } from './own-clock-facts.ts';

interface Props {
  explanation: Explanation;
  today: IsoDate;
  texts: Texts;
}

/** The days until the next date as a picture, and beside it what the picture says. */
export function OwnClock({ explanation, today, texts }: Props) {
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-one-half">
        {dayStrip(explanation, texts, today).svg}
        <p class="govuk-body-s">{texts.clockPages.whyTexts.pictureToday}</p>
      </div>
      <div class="govuk-grid-column-one-half">
        <ul class="govuk-list govuk-list--bullet">
          {inWords(ownClockFacts(explanation, today), today, texts).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function inWords(facts: OwnClockFacts, today: IsoDate, { resident, dates }: Texts): string[] {
  const { ownCaseTexts: words } = resident;
  const { start, due, todayIs, left } = facts;
  const skipped = skippedIn(facts, { resident, dates });
  return [
    words.counted(dates.dayAndDate(start)),
    ...(todayIs === undefined ? [] : [words.today(dates.dayAndDate(today), todayIs)]),
    ...(todayIs === undefined ? [] : [words.left(left)]),
    ...(skipped.length > 0 ? [words.notCounted(skipped.join(', '))] : []),
    words.deadline(dates.dayAndDate(due)),
  ];
}

function skippedIn({ weekends, closures, holidays }: OwnClockFacts, texts: Pick<Texts, 'resident' | 'dates'>) {
  const { ownCaseTexts: words } = texts.resident;
  const dayOf = texts.dates.dateInWords;
  return [
    ...(weekends > 0 ? [words.weekends(weekends)] : []),
    ...holidays.map(({ date, title }) => (title === null ? dayOf(date) : words.holiday(title, dayOf(date)))),
    ...(closures > 0 ? [words.closed(closures)] : []),
  ];
}
