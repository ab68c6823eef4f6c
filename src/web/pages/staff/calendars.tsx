import type { IsoDate } from '../../../calendar/iso-date.ts';
import { londonDate } from '../../../calendar/london.ts';
import { calendarsInUse, type CalendarsInUse } from '../../../calendars/calendars-in-use.ts';
import { fetchFeed, govUkFeed } from '../../../calendars/fetch-feed.ts';
import { importAlarms } from '../../../calendars/import-alarms.ts';
import { importFeed, type FeedSource } from '../../../calendars/import-feed.ts';
import { listProposals } from '../../../calendars/list-proposals.ts';
import type { ProposalView } from '../../../calendars/proposal.ts';
import type { Page } from '../../../cases/view.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { calendarsTexts as texts } from '../../../language/en/pages-calendars.ts';
import { momentInWords } from '../../case/case-in-words.ts';
import { proposalTag } from '../../case/proposal-tag.ts';
import { dataTable } from '../../data-table.tsx';
import { button, notificationBanner, pagination, textarea, warningText } from '../../govuk.ts';
import { errorAt, formValues, type FormFault } from '../../form.ts';
import { Form } from '../../layout.tsx';
import { linkTo } from '../../link.ts';
import { mayDo } from '../../../permissions/may-do.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readPage } from '../../read-cursor.ts';
import { CalendarsShown } from './calendars-shown.tsx';

interface Props {
  inUse: CalendarsInUse;
  today: IsoDate;
  proposals: Page<ProposalView>;
  alarms: number;
  outcome: keyof typeof texts.outcomes | null;
  mayPropose: boolean;
  faults: FormFault[];
}

const perPage = 20;

/** What every time limit is counted by, what is proposed, and what could not be read. */
export const calendarsPage = definePage<Props>({
  path: patterns.calendars,
  access: ['calendar.read'],
  load: (request) => shown(request),
  view: (props, request) => ({
    title: texts.title,
    wide: true,
    faults: props.faults,
    body: <Calendars {...props} request={request} />,
  }),
  async submit(request, form) {
    const { ctx } = request;
    if (!isManager(ctx)) throw new HttpFailure('forbidden');
    const pasted = formValues(form)['feed'];
    if (form.has('feed') && !pasted) return { again: { ...(await shown(request)), faults: [nothingPasted] } };
    const imported = await importFeed(ctx, { feed: pasted ? fileOf(pasted) : await fetchFeed(govUkFeed) });
    if (!imported.ok) throw new HttpFailure('forbidden');
    const { value } = imported;
    if (value.kind === 'proposed' || value.kind === 'alreadyProposed') {
      return { redirect: pathTo('calendarProposal', { id: value.id }) };
    }
    return { redirect: pathTo('calendars', {}, { outcome: value.kind }) };
  },
});

const nothingPasted = { field: 'feed', message: texts.paste.missing };

async function shown({ ctx, query }: PageRequest): Promise<Props> {
  const cursor = query.get('cursor') ?? undefined;
  const outcome = query.get('outcome');
  return {
    inUse: await calendarsInUse(ctx),
    today: londonDate(ctx.clock.now()),
    proposals: await readPage(listProposals(ctx, { limit: perPage, cursor })),
    alarms: await importAlarms(ctx, [ctx.actor.organisationId]),
    outcome: outcome === 'unchanged' || outcome === 'failed' ? outcome : null,
    mayPropose: isManager(ctx),
    faults: [],
  };
}

function isManager({ actor }: PageRequest['ctx']): boolean {
  return mayDo(actor, 'calendar.decide');
}

function Calendars({
  inUse,
  today,
  proposals,
  alarms,
  outcome,
  mayPropose,
  faults,
  request,
}: Props & { request: PageRequest }) {
  return (
    <>
      {outcome === null ? '' : notificationBanner({ text: texts.outcomes[outcome] })}
      {alarms === 0 ? '' : warningText({ text: texts.alarm(alarms), iconFallbackText: texts.warning })}
      <p class="govuk-body">{texts.intro}</p>
      <h2 class="govuk-heading-m">{texts.proposals}</h2>
      {mayPropose ? <Fetch faults={faults} request={request} /> : ''}
      <Proposals {...proposals} />
      <CalendarsShown inUse={inUse} today={today} />
    </>
  );
}

/** From GOV.UK, or from the text of a file where this machine cannot reach it. */
function Fetch({ faults, request }: Pick<Props, 'faults'> & { request: PageRequest }) {
  return (
    <>
      <Form request={request}>
        <p class="govuk-body">{texts.fetchHelp}</p>
        {button({ text: texts.fetch, classes: 'govuk-button--secondary', preventDoubleClick: true })}
      </Form>
      <Form request={request}>
        {textarea({
          id: 'feed',
          name: 'feed',
          label: { text: texts.paste.label, classes: 'govuk-label--s' },
          hint: { text: texts.paste.hint },
          rows: 4,
          spellcheck: false,
          ...errorAt(faults, 'feed'),
        })}
        {button({ text: texts.paste.send, classes: 'govuk-button--secondary', preventDoubleClick: true })}
      </Form>
    </>
  );
}

function fileOf(text: string): FeedSource {
  return { source: texts.paste.source, bytes: new TextEncoder().encode(text) };
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
    {
      html: linkTo(pathTo('calendarProposal', { id }), momentInWords(proposedAt.toISOString())),
      classes: 'redress-wide-cell',
    },
    { text: texts.nations[nation] },
    { text: source },
    { html: proposalTag(proposal) },
  ];
}
