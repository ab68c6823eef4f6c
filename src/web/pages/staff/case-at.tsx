import { londonDate } from '../../../calendar/london.ts';
import type { CaseView } from '../../../cases/view.ts';
import { caseAt, type AsAt, type CaseAt, type NotYet } from '../../../cases/case-at.ts';
import { getCase } from '../../../cases/get-case.ts';
import { caseWords } from '../../../language/en/case-words.ts';
import { caseAtTexts as texts } from '../../../language/en/pages-case-at.ts';
import { staffCaseTexts } from '../../../language/en/pages-staff.ts';
import { CaseFacts, CasePoints, CaseRemedies } from '../../case/case-facts.tsx';
import { momentInWords, procedureName } from '../../case/case-in-words.ts';
import { CaseFrame } from '../../case/case-frame.tsx';
import { CaseMessages } from '../../case/case-messages.tsx';
import { PastClocks } from '../../case/past-clocks.tsx';
import { loadPresence, type Presence } from '../../case/presence.ts';
import { drawDate } from '../../event-forms/draw-field.tsx';
import { errorAt, type FormFault, type FormValues } from '../../form.ts';
import { dataTable } from '../../data-table.tsx';
import { found } from '../../found.ts';
import { button, input, summaryList } from '../../govuk.ts';
import { definePage, param } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readPastMoment } from './read-past-moment.ts';

interface Props {
  /** As it is now, for what stands around the page. */
  now: CaseView;
  presence: Presence;
  values: FormValues;
  faults: FormFault[];
  /** Null while no moment was chosen. */
  then: CaseAt | null;
}

/** One case as it was recorded at a moment that has passed. */
export const staffCaseAtPage = definePage<Props>({
  path: patterns.staffCaseAt,
  access: ['case.file'],
  async load(request) {
    const { ctx, query } = request;
    const { at, values, faults } = readPastMoment(query, ctx.clock.now());
    const reference = param(request, 'reference');
    const now = found(await getCase(ctx, { reference }));
    const presence = await loadPresence(ctx, now);
    const then = at === null ? null : found(await caseAt(ctx, { reference, at }));
    if (then !== null && 'begunAt' in then) return { now, presence, values, faults: [notYet(then)], then: null };
    return { now, presence, values, faults, then };
  },
  view: (props) => ({
    title: texts.title(props.now.reference),
    back: { href: pathTo('staffHistory', { reference: props.now.reference }), text: texts.back },
    faults: props.faults,
    wide: true,
    ownHeading: true,
    body: (
      <CaseFrame view={props.now} active="history" presence={props.presence} heading={texts.title(props.now.reference)}>
        <Past {...props} />
      </CaseFrame>
    ),
  }),
});

function notYet({ begunAt }: NotYet): FormFault {
  return { field: 'when-day', message: texts.notYet(momentInWords(begunAt)) };
}

function Past({ now: { reference }, values, faults, then }: Props) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <p class="govuk-body">{texts.reading}</p>
      <form method="get" action={pathTo('staffCaseAt', { reference })} novalidate>
        {drawDate('when', texts.when, { values, faults })}
        {input({
          id: 'time',
          name: 'time',
          label: { text: texts.time.label },
          hint: { text: texts.time.hint },
          classes: 'govuk-input--width-5',
          value: values['time'] ?? '',
          ...errorAt(faults, 'time'),
        })}
        {button({ text: texts.show, classes: 'govuk-button--secondary' })}
      </form>
      {then === null ? '' : <Then {...then} />}
    </>
  );
}

function Then({ view, asAt }: CaseAt) {
  return (
    <>
      <h2 class="govuk-heading-l">{texts.asAt(momentInWords(asAt.at))}</h2>
      <PastClocks clocks={view.look.clocks} on={londonDate(new Date(asAt.at))} />
      <Listed heading={staffCaseTexts.owed} items={view.look.duties.map((duty) => caseWords.duties[duty])} />
      <Listed heading={staffCaseTexts.noted} items={view.look.flags.map((flag) => caseWords.flags[flag])} />
      <Judged view={view} asAt={asAt} />
      <Happened {...asAt} />
      <CaseMessages messages={view.messages} />
      <CaseFacts view={view} />
      <CasePoints issues={view.issues} />
      <CaseRemedies remedies={view.remedies} />
    </>
  );
}

function Listed({ heading, items }: { heading: string; items: string[] }) {
  if (items.length === 0) return <></>;
  return (
    <>
      <h3 class="govuk-heading-s">{heading}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </>
  );
}

function Judged({ view, asAt }: CaseAt) {
  const { rows } = texts;
  const judged: [string, string][] = [
    [rows.procedure, rows.version(procedureName(view.procedure), asAt.procedureVersion)],
    [rows.policy, rows.policyVersion(asAt.policyVersion)],
    [rows.calendar, asAt.calendarRevision],
    [rows.seal, asAt.isAsSealed ? texts.sealed : texts.notSealed],
  ];
  return (
    <>
      <h3 class="govuk-heading-m">{texts.rules}</h3>
      {summaryList({ rows: judged.map(([key, text]) => ({ key: { text: key }, value: { text } })) })}
    </>
  );
}

function Happened({ latest, events }: AsAt) {
  const { events: heads } = texts;
  return (
    <>
      <h3 class="govuk-heading-m">{texts.happened}</h3>
      {latest.length < events ? <p class="govuk-body">{texts.some(latest.length, events)}</p> : ''}
      {dataTable({
        name: texts.happened,
        head: [heads.what, heads.happened, heads.recorded],
        rows: latest.map(({ type, happenedAt, recordedAt }) => [
          { text: caseWords.events[type] },
          { text: momentInWords(happenedAt) },
          { text: momentInWords(recordedAt) },
        ]),
      })}
    </>
  );
}
