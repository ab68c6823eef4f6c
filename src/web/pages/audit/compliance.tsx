import { londonDate } from '../../../calendar/london.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { complianceTexts as texts } from '../../../language/en/pages-audit.ts';
import {
  standings,
  targetStandings,
  type Period,
  type Standing,
  type TargetStanding,
} from '../../../reports/clock-standing.ts';
import {
  compliance,
  type ComplianceReport,
  type ComplianceRow,
  type OwnTargetCounts,
} from '../../../reports/compliance.ts';
import { clockName, momentInWords, procedureName } from '../../case/case-in-words.ts';
import { stackedBars } from '../../charts/stacked-bars.ts';
import type { Chart } from '../../charts/svg.ts';
import { drawDate } from '../../event-forms/draw-field.tsx';
import type { FormFault, FormValues } from '../../form.ts';
import { dataTable } from '../../data-table.tsx';
import { button, details } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readPeriod } from './read-period.ts';

interface Props {
  report: ComplianceReport;
  asAt: Date;
  values: FormValues;
  faults: FormFault[];
}

/** How the time limits were kept; every number leads to exactly its cases. */
export const compliancePage = definePage<Props>({
  path: patterns.compliance,
  access: ['auditor', 'manager'],
  async load({ ctx, query }) {
    const asAt = ctx.clock.now();
    const { period, values, faults } = readPeriod(query, londonDate(asAt));
    return { report: await compliance(ctx, period), asAt, values, faults };
  },
  view: (props) => ({ title: texts.title, faults: props.faults, wide: true, body: <Compliance {...props} /> }),
});

function Compliance({ report, asAt, values, faults }: Props) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <form method="get" action={pathTo('compliance')} class="redress-filter" novalidate>
        {drawDate('from', { label: texts.from, hint: texts.dateHint }, { values, faults })}
        {drawDate('to', { label: texts.to, hint: texts.dateHint }, { values, faults })}
        {button({ text: texts.show, classes: 'govuk-button--secondary' })}
      </form>
      <h2 class="govuk-heading-m">{texts.period(dateInWords(report.from), dateInWords(report.to))}</h2>
      <p class="govuk-body">{asAtInWords(asAt)}</p>
      {report.clocks.length === 0 ? <p class="govuk-body">{texts.none}</p> : <Figures report={report} />}
      {details({ summaryText: texts.definitionsTitle, html: String(<Definitions />) })}
    </>
  );
}

function asAtInWords(asAt: Date): string {
  const [day = '', time = ''] = momentInWords(asAt.toISOString()).split(', ');
  return texts.asAt(day, time);
}

function Figures({ report }: { report: ComplianceReport }) {
  const procedures = [...new Set(report.clocks.map(({ procedure }) => procedure))];
  return (
    <>
      {procedures.map((procedure) => (
        <FiguresOf
          name={procedureName(procedure)}
          rows={report.clocks.filter((row) => row.procedure === procedure)}
          period={report}
        />
      ))}
    </>
  );
}

function FiguresOf({ name, rows, period }: { name: string; rows: ComplianceRow[]; period: Period }) {
  const chart = chartOf(rows);
  return (
    <>
      <h3 class="govuk-heading-m">{name}</h3>
      <p class="govuk-body">{chart.summary}</p>
      {chart.svg}
      {dataTable({
        name,
        head: [
          texts.clock,
          ...standings.map((state) => ({ text: texts.states[state], format: 'numeric' as const })),
          { text: texts.total, format: 'numeric' },
          { text: texts.share, format: 'numeric' },
        ],
        rows: rows.map((row) => rowOf(row, period)),
      })}
      <OwnTargets name={name} rows={rows} period={period} />
    </>
  );
}

function chartOf(rows: ComplianceRow[]): Chart {
  const sum = (count: (row: ComplianceRow) => number) => rows.reduce((total, row) => total + count(row), 0);
  return stackedBars(
    rows.map((row) => ({
      name: clockName(row.clock),
      parts: standings.map((state) => ({ name: texts.states[state], n: row[state], className: colours[state] })),
    })),
    texts.chartSummary(
      rows.length,
      sum(({ n }) => n),
      sum(inTime),
      sum(finished),
    ),
  );
}

/** The share by the rule and by the own date beside each other: keeping the one is not keeping the other. */
function OwnTargets({ name, rows, period }: { name: string; rows: ComplianceRow[]; period: Period }) {
  const held = rows.flatMap((row) => (row.ownTarget === null ? [] : [{ row, own: row.ownTarget }]));
  if (held.length === 0) return <></>;
  const chart = stackedBars(
    held.map(({ row, own }) => ({
      name: clockName(row.clock),
      parts: targetStandings.map((state) => ({
        name: texts.ownStates[state],
        n: own[state],
        className: targetColours[state],
      })),
    })),
    texts.ownCaption(name),
  );
  return (
    <>
      <h4 class="govuk-heading-s">{texts.ownTitle}</h4>
      <p class="govuk-body">{texts.ownIntro}</p>
      {chart.svg}
      {dataTable({
        name: texts.ownCaption(name),
        head: [
          texts.clock,
          ...targetStandings.map((state) => ({ text: texts.ownStates[state], format: 'numeric' as const })),
          { text: texts.total, format: 'numeric' },
          { text: texts.ownRule, format: 'numeric' },
          { text: texts.ownShare, format: 'numeric' },
        ],
        rows: held.map(({ row, own }) => ownRowOf(row, own, period)),
      })}
    </>
  );
}

function ownRowOf(row: ComplianceRow, own: OwnTargetCounts, period: Period) {
  const { targetMet: met, targetMissed: missed } = own;
  return [
    { text: clockName(row.clock) },
    ...targetStandings.map((state) => ({
      html: numberOf(row, { state, n: own[state], name: texts.ownStates[state] }, period),
      format: 'numeric' as const,
    })),
    { text: String(own.n), format: 'numeric' as const },
    { text: texts.shareOf(inTime(row), finished(row)), format: 'numeric' as const },
    { text: texts.shareOf(met, met + missed), format: 'numeric' as const },
  ];
}

const targetColours: Record<TargetStanding, string> = {
  targetMet: 'redress-svg-counted',
  targetMissed: 'redress-svg-late',
  targetRunning: 'redress-svg-working',
};

const colours: Record<Standing, string> = {
  met: 'redress-svg-counted',
  metExtended: 'redress-svg-extended',
  late: 'redress-svg-late',
  overdue: 'redress-svg-overdue',
  running: 'redress-svg-working',
  void: 'redress-svg-skipped',
};

function rowOf(row: ComplianceRow, period: Period) {
  return [
    { text: clockName(row.clock) },
    ...standings.map((state) => ({
      html: numberOf(row, { state, n: row[state], name: texts.states[state] }, period),
      format: 'numeric' as const,
    })),
    { text: String(row.n), format: 'numeric' as const },
    { text: texts.shareOf(inTime(row), finished(row)), format: 'numeric' as const },
  ];
}

interface Counted {
  state: Standing | TargetStanding;
  n: number;
  name: string;
}

function numberOf({ procedure, clock }: ComplianceRow, { state, n, name }: Counted, { from, to }: Period) {
  if (n === 0) return '0';
  const href = pathTo('complianceCases', {}, { from, to, procedure, clock, state });
  return linkTo(href, String(n), texts.hidden(clockName(clock), name));
}

function inTime({ met, metExtended }: ComplianceRow): number {
  return met + metExtended;
}

function finished(row: ComplianceRow): number {
  return inTime(row) + row.late;
}

function Definitions() {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {texts.definitions.map((definition) => (
        <li>{definition}</li>
      ))}
    </ul>
  );
}
