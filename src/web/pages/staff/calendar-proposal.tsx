import { decideProposal } from '../../../calendars/decide-proposal.ts';
import { getProposal } from '../../../calendars/get-proposal.ts';
import { previewProposal, type Preview } from '../../../calendars/preview-proposal.ts';
import type { ProposalDetail } from '../../../calendars/proposal.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { dayAndDate } from '../../../language/en/dates.ts';
import {
  calendarProposalTexts as texts,
  calendarsTexts,
  notDecidedTexts,
} from '../../../language/en/pages-calendars.ts';
import { momentInWords } from '../../case/case-in-words.ts';
import { proposalTag } from '../../case/proposal-tag.ts';
import { dataTable } from '../../data-table.tsx';
import type { FormFault } from '../../form.ts';
import { found } from '../../found.ts';
import { button, insetText, notificationBanner, summaryList } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { mayDo } from '../../../permissions/may-do.ts';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readPage } from '../../read-cursor.ts';
import { CalendarPreview } from './calendar-preview.tsx';

interface Props {
  proposal: ProposalDetail;
  preview: Preview;
  decides: 'both' | 'reject' | 'nothing';
  isOwn: boolean;
  done: 'approve' | 'reject' | null;
  faults: FormFault[];
}

const perPage = 50;

/** One proposed calendar: what changes, what it does to open cases, and the decision. */
export const calendarProposalPage = definePage<Props>({
  path: patterns.calendarProposal,
  access: ['calendar.read'],
  load: (request) => load(request, []),
  view: (props, request) => ({
    title: texts.title(calendarsTexts.nations[props.proposal.nation]),
    back: { href: pathTo('calendars'), text: texts.back },
    faults: props.faults,
    wide: true,
    body: <Proposal {...props} request={request} />,
  }),
  async submit(request, form) {
    const decision = form.get('decision') === 'approve' ? 'approve' : 'reject';
    const id = param(request, 'id');
    const decided = await decideProposal(request.ctx, { id, decision });
    if (decided.ok) return { redirect: pathTo('calendarProposal', { id }, { done: decision }) };
    const { why } = decided;
    if (why === 'not-found' || why === 'forbidden') throw new HttpFailure(why);
    return { again: await load(request, [{ field: 'decision', message: notDecidedTexts[why] }]) };
  },
});

async function load(request: PageRequest, faults: FormFault[]): Promise<Props> {
  const { ctx, query } = request;
  const id = param(request, 'id');
  const proposal = found(await getProposal(ctx, { id }));
  const cursor = query.get('cursor') ?? undefined;
  const preview = found(await readPage(previewProposal(ctx, { id, cursor, limit: perPage })));
  const { actor } = ctx;
  const isOwn = actor.kind === 'staff' && actor.staffId === proposal.proposedBy?.staffId;
  const mayDecide = mayDo(actor, 'calendar.decide') && (proposal.state === 'open' || proposal.isAlarm);
  const mayApprove = !isOwn && !proposal.isOvertaken && proposal.state === 'open';
  const decides = mayDecide ? (mayApprove ? 'both' : 'reject') : 'nothing';
  const done = query.get('done');
  return { proposal, preview, decides, isOwn, faults, done: done === 'approve' || done === 'reject' ? done : null };
}

function Proposal({ proposal, preview, decides, isOwn, done, request }: Props & { request: PageRequest }) {
  return (
    <>
      {done === null ? '' : notificationBanner({ type: 'success', text: texts.done[done] })}
      {summaryList({ rows: factsOf(proposal).map(([key, value]) => ({ key: { text: key }, value })) })}
      {proposal.state === 'failed' ? '' : <Differences {...proposal} />}
      {proposal.state === 'open' ? <CalendarPreview id={proposal.id} preview={preview} /> : ''}
      {decides === 'nothing' ? '' : <Decide proposal={proposal} decides={decides} isOwn={isOwn} request={request} />}
    </>
  );
}

type Value = { text: string } | { html: string };

function factsOf(proposal: ProposalDetail): [string, Value][] {
  const { source, sha256, revision, state, problem, proposedAt, proposedBy, decidedAt, decidedBy } = proposal;
  const decider = decidedBy?.name ?? texts.importedLater;
  const facts: [string, Value | null][] = [
    [texts.rows.state, { html: String(proposalTag(proposal)) }],
    [texts.rows.source, { text: source }],
    [texts.rows.hash, { text: sha256 ?? texts.noHash }],
    [texts.rows.revision, revision === null ? null : { text: revision }],
    [texts.rows.proposed, { text: signed(proposedBy?.name ?? texts.commandLine, proposedAt) }],
    [texts.rows.decided, decidedAt === null ? null : { text: signed(decider, decidedAt) }],
    [state === 'failed' ? texts.rows.problem : texts.rows.noted, problem === null ? null : { text: problem }],
  ];
  return facts.flatMap(([key, value]): [string, Value][] => (value === null ? [] : [[key, value]]));
}

function signed(name: string, at: Date): string {
  return texts.byAt(name, momentInWords(at.toISOString()));
}

function Differences({ differences: { added, removed } }: ProposalDetail) {
  const changes = [
    ...added.map((date) => ({ date, what: texts.becomes })),
    ...removed.map((date) => ({ date, what: texts.ceases })),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <>
      <h2 class="govuk-heading-m">{texts.differences}</h2>
      {changes.length === 0 ? (
        <p class="govuk-body">{texts.noDifference}</p>
      ) : (
        dataTable({
          name: texts.differences,
          head: [texts.differenceHead.date, texts.differenceHead.change],
          rows: changes.map(({ date, what }) => [{ text: dayAndDate(date) }, { text: what }]),
        })
      )}
    </>
  );
}

interface DecideProps extends Pick<Props, 'proposal' | 'isOwn'> {
  decides: 'both' | 'reject';
  request: PageRequest;
}

function Decide({ proposal, decides, isOwn, request }: DecideProps) {
  const isFailed = proposal.state === 'failed';
  return (
    <>
      <h2 class="govuk-heading-m" id="decision">
        {texts.decide}
      </h2>
      {proposal.isOvertaken ? insetText({ text: texts.overtaken }) : ''}
      {isOwn && !isFailed ? insetText({ text: texts.own }) : ''}
      {decides === 'both' ? <p class="govuk-body">{texts.effect}</p> : ''}
      <Form request={request}>
        <div class="govuk-button-group">
          {decides === 'both'
            ? button({ text: texts.approve, name: 'decision', value: 'approve', preventDoubleClick: true })
            : ''}
          {button({
            text: isFailed ? texts.seen : texts.reject,
            name: 'decision',
            value: 'reject',
            classes: 'govuk-button--secondary',
            preventDoubleClick: true,
          })}
        </div>
      </Form>
    </>
  );
}
