import { addMonths, type IsoDate } from '../../../calendar/iso-date.ts';
import type { CalendarInUse, CalendarsInUse } from '../../../calendars/calendars-in-use.ts';
import { dateInWords, dayAndDate, timeInWords } from '../../../language/en/dates.ts';
import { calendarsTexts as texts } from '../../../language/en/pages-calendars.ts';
import { momentInWords } from '../../case/case-in-words.ts';
import { yearLine } from '../../charts/year-line.ts';
import { dataTable } from '../../data-table.tsx';
import { summaryList } from '../../govuk.ts';

/** Each calendar in use, with the twelve months ahead as a picture and a table; then the organisation's own days and hours. */
export function CalendarsShown({ inUse, today }: { inUse: CalendarsInUse; today: IsoDate }) {
  const counted = inUse.closuresStopClock ? inUse.closures : [];
  return (
    <>
      {inUse.calendars.map((calendar) => (
        <OneCalendar calendar={calendar} closures={counted} today={today} />
      ))}
      <OwnDays {...inUse} />
    </>
  );
}

interface OneProps {
  calendar: CalendarInUse;
  closures: readonly IsoDate[];
  today: IsoDate;
}

function OneCalendar({ calendar, closures, today }: OneProps) {
  const { nation, revision, adoptedAt, from, to, waiting } = calendar;
  const name = texts.nations[nation];
  const days = daysAhead(calendar, closures, today);
  const chart = yearLine(today, days, {
    summary: texts.year(calendar.next.length, days.length - calendar.next.length),
    head: [texts.holidayHead.date, texts.holidayHead.title],
    month: (number) => texts.months[number - 1] ?? '',
  });
  return (
    <>
      <h2 class="govuk-heading-m">{name}</h2>
      {summaryOf([
        [texts.revision, revision],
        [texts.adopted, adoptedAt === null ? texts.published : momentInWords(adoptedAt.toISOString())],
        [texts.covers, texts.span(dateInWords(from), dateInWords(to))],
        [texts.waiting, waiting === 0 ? texts.nobodyWaits : String(waiting)],
      ])}
      <p class="govuk-body">{chart.summary}</p>
      {chart.svg}
      {dataTable({
        name: texts.next(name),
        caption: { text: texts.next(name), size: 's' },
        head: chart.table.head,
        rows: days.map((day) => [{ text: dayAndDate(day.date) }, { text: day.name }]),
      })}
    </>
  );
}

function daysAhead({ next }: CalendarInUse, closures: readonly IsoDate[], today: IsoDate) {
  const end = addMonths(today, 12);
  const closed = closures.filter((date) => date >= today && date < end);
  return [
    ...next.map(({ date, title }) => ({ date, name: title, className: 'redress-svg-holiday' })),
    ...closed.map((date) => ({ date, name: texts.closure, className: 'redress-svg-extended' })),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function OwnDays({ closures, closuresStopClock, openingHours = {} }: CalendarsInUse) {
  const hours = Object.entries(openingHours).map(([day, spans]) => hoursOn(day, spans));
  return (
    <>
      <h2 class="govuk-heading-m">{texts.own}</h2>
      {summaryOf([
        [texts.closures, closures.length === 0 ? texts.noClosures : closures.map((day) => dateInWords(day)).join(', ')],
        [texts.closuresCount, closuresStopClock ? texts.closuresDo : texts.closuresDoNot],
        [texts.hours, hours.length === 0 ? texts.noHours : `${hours.join(', ')}. ${texts.hoursNote}`],
      ])}
    </>
  );
}

function summaryOf(rows: [string, string][]) {
  return summaryList({ rows: rows.map(([key, text]) => ({ key: { text: key }, value: { text } })) });
}

function hoursOn(day: string, spans: readonly { from: string; to: string }[]): string {
  const weekday = new Map(Object.entries(texts.weekdays)).get(day) ?? day;
  return texts.hoursOf(
    weekday,
    spans.map(({ from, to }) => texts.spanOfHours(timeInWords(from), timeInWords(to))),
  );
}
