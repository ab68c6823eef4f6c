import { calendarsInUse, type CalendarInUse, type CalendarsInUse } from '../../../calendars/calendars-in-use.ts';
import { fetchFeed, govUkFeed } from '../../../calendars/fetch-feed.ts';
import { importAlarms } from '../../../calendars/import-alarms.ts';
import { importFeed } from '../../../calendars/import-feed.ts';
import { listProposals } from '../../../calendars/list-proposals.ts';
import type { ProposalView } from '../../../calendars/proposal.ts';
import type { Page } from '../../../cases/view.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { dateInWords, dayAndDate, timeInWords } from '../../../language/en/dates.ts';
import { calendarsTexts as texts } from '../../../language/en/pages-calendars.ts';
import { momentInWords } from '../../case/case-in-words.ts';
import { proposalTag } from '../../case/proposal-tag.ts';
import { dataTable } from '../../data-table.tsx';
import { button, notificationBanner, pagination, summaryList, warningText } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { linkTo } from '../../link.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readPage } from '../../read-cursor.ts';

interface Props {
  inUse: CalendarsInUse;
  proposals: Page<ProposalView>;
  alarms: number;
  outcome: keyof typeof texts.outcomes | null;
  mayPropose: boolean;
}

const perPage = 20;

/** What every time limit is counted by, what is proposed, and what could not be read. */
export const calendarsPage = definePage<Props>({
  path: patterns.calendars,
  access: ['officer', 'manager', 'auditor'],
  async load({ ctx, query }) {
    const cursor = query.get('cursor') ?? undefined;
    const outcome = query.get('outcome');
    return {
      inUse: await calendarsInUse(ctx),
      proposals: await readPage(listProposals(ctx, { limit: perPage, cursor })),
      alarms: await importAlarms(ctx, [ctx.actor.organisationId]),
      outcome: outcome === 'unchanged' || outcome === 'failed' ? outcome : null,
      mayPropose: isManager(ctx),
    };
  },
  view: (props, request) => ({ title: texts.title, wide: true, body: <Calendars {...props} request={request} /> }),
  async submit({ ctx }) {
    if (!isManager(ctx)) throw new HttpFailure('forbidden');
    const imported = await importFeed(ctx, { feed: await fetchFeed(govUkFeed) });
    if (!imported.ok) throw new HttpFailure('forbidden');
    const { value } = imported;
    if (value.kind === 'proposed' || value.kind === 'alreadyProposed') {
      return { redirect: pathTo('calendarProposal', { id: value.id }) };
    }
    return { redirect: pathTo('calendars', {}, { outcome: value.kind }) };
  },
});

function isManager({ actor }: PageRequest['ctx']): boolean {
  return actor.kind === 'staff' && actor.role === 'manager';
}

function Calendars({ inUse, proposals, alarms, outcome, mayPropose, request }: Props & { request: PageRequest }) {
  return (
    <>
      {outcome === null ? '' : notificationBanner({ text: texts.outcomes[outcome] })}
      {alarms === 0 ? '' : warningText({ text: texts.alarm(alarms), iconFallbackText: texts.warning })}
      <p class="govuk-body">{texts.intro}</p>
      {inUse.calendars.map((calendar) => (
        <InUse {...calendar} />
      ))}
      <OwnDays {...inUse} />
      <h2 class="govuk-heading-m">{texts.proposals}</h2>
      {mayPropose ? <Fetch request={request} /> : ''}
      <Proposals {...proposals} />
    </>
  );
}

function InUse({ nation, revision, adoptedAt, from, to, waiting, next }: CalendarInUse) {
  const name = texts.nations[nation];
  const rows: [string, string][] = [
    [texts.revision, revision],
    [texts.adopted, adoptedAt === null ? texts.published : momentInWords(adoptedAt.toISOString())],
    [texts.covers, texts.span(dateInWords(from), dateInWords(to))],
    [texts.waiting, waiting === 0 ? texts.nobodyWaits : String(waiting)],
  ];
  return (
    <>
      <h2 class="govuk-heading-m">{name}</h2>
      {summaryList({ rows: rows.map(([key, text]) => ({ key: { text: key }, value: { text } })) })}
      {dataTable({
        name: texts.next(name),
        caption: { text: texts.next(name), size: 's' },
        head: [texts.holidayHead.date, texts.holidayHead.title],
        rows: next.map(({ date, title }) => [{ text: dayAndDate(date) }, { text: title }]),
      })}
    </>
  );
}

function OwnDays({ closures, closuresStopClock, openingHours = {} }: CalendarsInUse) {
  const hours = Object.entries(openingHours).map(([day, spans]) => hoursOn(day, spans));
  const rows: [string, string][] = [
    [texts.closures, closures.length === 0 ? texts.noClosures : closures.map((date) => dateInWords(date)).join(', ')],
    [texts.closuresCount, closuresStopClock ? texts.closuresDo : texts.closuresDoNot],
    [texts.hours, hours.length === 0 ? texts.noHours : `${hours.join(', ')}. ${texts.hoursNote}`],
  ];
  return (
    <>
      <h2 class="govuk-heading-m">{texts.own}</h2>
      {summaryList({ rows: rows.map(([key, text]) => ({ key: { text: key }, value: { text } })) })}
    </>
  );
}

function hoursOn(day: string, spans: readonly { from: string; to: string }[]): string {
  const weekday = new Map(Object.entries(texts.weekdays)).get(day) ?? day;
  return texts.hoursOf(
    weekday,
    spans.map(({ from, to }) => texts.spanOfHours(timeInWords(from), timeInWords(to))),
  );
}

function Fetch({ request }: { request: PageRequest }) {
  return (
    <Form request={request}>
      <p class="govuk-body">{texts.fetchHelp}</p>
      {button({ text: texts.fetch, classes: 'govuk-button--secondary', preventDoubleClick: true })}
    </Form>
  );
}

function Proposals({ items, nextCursor }: Page<ProposalView>) {
  if (items.length === 0) return <p class="govuk-body">{texts.none}</p>;
  return (
    <>
      {dataTable({ name: texts.proposals, head: Object.values(texts.head), rows: items.map(rowOf) })}
      {nextCursor === null
        ? ''
        : pagination({
            landmarkLabel: texts.pages,
            next: { href: pathTo('calendars', {}, { cursor: nextCursor }) },
          })}
    </>
  );
}

function rowOf(proposal: ProposalView) {
  const { id, proposedAt, nation, source } = proposal;
  return [
    { html: linkTo(pathTo('calendarProposal', { id }), momentInWords(proposedAt.toISOString())) },
    { text: texts.nations[nation] },
    { text: source },
    { html: proposalTag(proposal) },
  ];
}
