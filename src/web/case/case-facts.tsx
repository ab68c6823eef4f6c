import type { CaseView, IssueView, RemedyView } from '../../cases/view.ts';
import { caseWords } from '../../language/en/case-words.ts';
import { dateInWords, workingDays } from '../../language/en/dates.ts';
import { caseFactsTexts } from '../../language/en/pages-case-facts.ts';
import { staffCaseTexts as texts } from '../../language/en/pages-staff.ts';
import { filingWords } from '../../language/en/pages-staff-filings.ts';
import type { LatenessCause } from '../../machines/words.ts';
import { dataTable } from '../data-table.tsx';
import { summaryList } from '../govuk.ts';
import { channelName, procedureName, statesInWords } from './case-in-words.ts';
import { doThis } from './do-this.ts';
import type { Said } from './facts/said.ts';
import { lodgedFacts } from './lodged-facts.ts';

/** Who, what, when and how: the top of a case for staff. */
export function CaseFacts({ view, lateBecause = null }: { view: CaseView; lateBecause?: LatenessCause | null }) {
  const late: Said[] =
    lateBecause === null ? [] : [[caseFactsTexts.rows.lateBecause, filingWords.latenessCauses[lateBecause]]];
  return (
    <>
      <h2 class="govuk-heading-m">{texts.summary}</h2>
      {summaryList({
        rows: [...factsOf(view), ...late].map(([key, text]) => ({ key: { text: key }, value: { text } })),
      })}
      <h2 class="govuk-heading-m">{texts.description}</h2>
      <p class="govuk-body redress-words">{view.description}</p>
    </>
  );
}

function factsOf(view: CaseView): [string, string][] {
  const { rows } = texts;
  const { person } = view;
  const optional: [string, string | null][] = [
    [rows.email, person?.email ?? null],
    [rows.phone, person?.phone ?? null],
    [rows.address, person?.address ?? null],
    [rows.contact, person?.preferredContact ? texts.contactWays[person.preferredContact] : null],
    [rows.adjustments, person?.adjustments ?? null],
    [rows.onBehalfOf, view.onBehalfOf],
    [rows.triage, triageOf(view)],
    [rows.updates, view.updateEvery === null ? null : texts.every(workingDays(view.updateEvery))],
  ];
  return [
    [rows.stage, statesInWords(view.look.states, view.procedure)],
    [rows.owner, view.owner?.name ?? texts.nobody],
    [rows.person, person?.name ?? texts.anonymous],
    ...optional.flatMap(([key, value]): [string, string][] => (value === null ? [] : [[key, value]])),
    ...lodgedFacts(view),
    [rows.received, dateInWords(view.receivedOn)],
    [rows.channel, channelName(view.channel)],
    [rows.procedure, procedureName(view.procedure)],
  ];
}

function triageOf({ forStaff }: CaseView): string | null {
  const { triage: words } = texts;
  if (!forStaff?.triage) return null;
  const { complexity, vulnerability, risk, reason } = forStaff.triage;
  const parts = [
    words.complexities[complexity],
    words.vulnerability[vulnerability ? 'yes' : 'no'],
    words.risk[risk ? 'yes' : 'no'],
  ];
  return words.all(parts, reason);
}

/** The numbered points with their findings. */
export function CasePoints({ issues }: { issues: IssueView[] }) {
  const { point } = texts;
  if (issues.length === 0) {
    return (
      <>
        <h2 class="govuk-heading-m">{texts.points}</h2>
        <p class="govuk-body">{texts.noPoints}</p>
      </>
    );
  }
  return dataTable({
    name: texts.points,
    caption: { text: texts.points, size: 'm' },
    head: [point.number, point.words, point.finding],
    rows: issues.map(({ number, text, state, finding }) => [
      { text: String(number) },
      { text },
      { text: finding === null ? caseWords.issueStates[state] : caseWords.findings[finding] },
    ]),
  });
}

/** A short list under its heading; nothing where it is empty. */
export function CaseList({ heading, items }: { heading: string; items: readonly string[] }) {
  if (items.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </>
  );
}

/** What was promised, and by when. */
export function CaseRemedies({ remedies, view }: { remedies: RemedyView[]; view?: CaseView }) {
  const { remedy } = texts;
  if (remedies.length === 0) return <></>;
  return dataTable({
    name: texts.remedies,
    caption: { text: texts.remedies, size: 'm' },
    head: [remedy.kind, remedy.words, remedy.due, remedy.state],
    rows: remedies.map(({ id, kind, text, dueOn, state }) => [
      { text: caseWords.remedyKinds[kind] },
      { text: text ?? '' },
      { text: dateInWords(dueOn) },
      { html: `${caseWords.remedyStates[state]} ${isOpen(state) ? doneOf(view, id, text) : ''}` },
    ]),
  });
}

function isOpen(state: RemedyView['state']): boolean {
  return state === 'offered';
}

/** The way to say that one is done; in the past nothing can be. */
function doneOf(view: CaseView | undefined, id: string, text: string | null): string {
  if (view === undefined) return '';
  return `<br>${String(doThis(view, { event: 'completeRemedy', chosen: { id }, what: text ?? id }))}`;
}
