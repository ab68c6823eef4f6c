import type { Explanation } from '../../calendar/explain.ts';
import type { CaseView } from '../../cases/view.ts';
import { caseWords } from '../../language/en/case-words.ts';
import { en } from '../../language/en/index.ts';
import { dateInWords, workingDays } from '../../language/en/dates.ts';
import { staffCaseTexts as texts } from '../../language/en/pages-staff.ts';
import type { ClockLook } from '../../machines/look.ts';
import { dayStrip } from '../charts/day-strip.ts';
import { chartTable, dataTable } from '../data-table.tsx';
import { details } from '../govuk.ts';
import { linkTo } from '../link.ts';
import { pathTo } from '../paths.ts';
import { clockName } from './case-in-words.ts';
import { clockTag } from './state-tag.ts';

/** The clock that is due next, with each of its days. */
export interface PicturedClock {
  clock: string;
  explanation: Explanation;
}

type Shown = Pick<CaseView, 'reference' | 'remedies'> & { look: Pick<CaseView['look'], 'clocks'> };

/** Every clock of a case in a table, and the next one as a picture. */
export function CaseClocks({ view, pictured }: { view: Shown; pictured: PicturedClock | null }) {
  const { clock: heads } = texts;
  const hasTargets = Object.values(view.look.clocks).some(({ target }) => target !== null);
  return (
    <>
      <h2 class="govuk-heading-m">{texts.clocks}</h2>
      {pictured === null ? '' : <Picture {...pictured} />}
      {dataTable({
        name: texts.clocks,
        head: [
          heads.name,
          heads.started,
          heads.due,
          ...(hasTargets ? [heads.target] : []),
          heads.firstDue,
          heads.state,
          heads.used,
          heads.why,
        ],
        rows: inOrder(view.look.clocks).map(([clock, seen]) => rowOf(view, clock, seen, hasTargets)),
      })}
    </>
  );
}

function Picture({ clock, explanation }: PicturedClock) {
  const chart = dayStrip(explanation, en);
  return (
    <>
      <h3 class="govuk-heading-s">{texts.picture(clockName(clock))}</h3>
      <p class="govuk-body">{chart.summary}</p>
      {chart.svg}
      {details({ summaryText: texts.asTable, html: String(chartTable(chart.table, { name: chart.summary })) })}
    </>
  );
}

/** In the order in which they began; those not begun come last, and what spans others after what it spans. */
function inOrder(clocks: CaseView['look']['clocks']): [string, ClockLook][] {
  const key = ([clock, { started, due }]: [string, ClockLook]) => `${started ?? '~'} ${due ?? '~'} ${clock}`;
  return Object.entries(clocks).sort((a, b) => key(a).localeCompare(key(b)));
}

/** Several promises differ by what was promised. */
function nameOf({ remedies }: Shown, clock: string): string {
  const remedy = remedies.find(({ id }) => clock === `remedy.${id}`);
  const name = clockName(clock);
  return remedy === undefined ? name : texts.remedyClock(name, caseWords.remedyKinds[remedy.kind]);
}

function rowOf(view: Shown, clock: string, seen: ClockLook, hasTargets: boolean) {
  const { reference } = view;
  const name = nameOf(view, clock);
  const late = seen.lateBy === null || seen.lateBy === 0 ? '' : ` ${texts.lateBy(workingDays(seen.lateBy))}`;
  return [
    { text: name },
    { text: seen.started === null ? '' : dateInWords(seen.started) },
    { text: seen.due === null ? texts.noDate : dateInWords(seen.due) },
    ...(hasTargets ? [{ text: seen.target === null ? '' : dateInWords(seen.target) }] : []),
    { text: seen.originalDue === null ? '' : dateInWords(seen.originalDue) },
    { html: `${String(clockTag(seen.state))}${late}` },
    { text: seen.usedWorkingDays === null ? '' : String(seen.usedWorkingDays) },
    {
      html: seen.started === null ? '' : linkTo(pathTo('staffClock', { reference, clock }), texts.clock.why, name),
    },
  ];
}
