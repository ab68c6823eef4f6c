import { londonDate } from '../../../calendar/london.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { complianceTexts as texts } from '../../../language/en/pages-audit.ts';
import { standings, type Standing } from '../../../reports/clock-standing.ts';
import { mayDo } from '../../../permissions/may-do.ts';
import { compliance, type ComplianceReport, type ComplianceRow } from '../../../reports/compliance.ts';
import { clockName, momentInWords, procedureName } from '../../case/case-in-words.ts';
import { stackedBars } from '../../charts/stacked-bars.ts';
import type { Chart } from '../../charts/svg.ts';
import { drawDate } from '../../event-forms/draw-field.tsx';
import type { FormFault, FormValues } from '../../form.ts';
import { dataTable } from '../../data-table.tsx';
import { button, details } from '../../govuk.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { finished, inTime, numberOf, shareOf, type Followed } from './count-link.ts';
import { OwnTargets } from './own-targets.tsx';
import { readPeriod } from './read-period.ts';

interface Props {
  report: ComplianceReport;
  asAt: Date;
  values: FormValues;
  faults: FormFault[];
  /** Whether the reader may see the cases behind a number. */
  mayFollow: boolean;
}

/** How the time limits were kept; every number leads to exactly its cases. */
export const compliancePage = definePage<Props>({
  path: patterns.compliance,
  access: ['figures.read'],
  async load({ ctx, query }) {
    const asAt = ctx.clock.now();
    const { period, values, faults } = readPeriod(query, londonDate(asAt));
    const mayFollow = mayDo(ctx.actor, 'figures.cases');
    return { report: await compliance(ctx, period), asAt, values, faults, mayFollow };
  },
  view: (props) => ({ title: texts.title, faults: props.faults, wide: true, body: <Compliance {...props} /> }),
});

function Compliance({ report, asAt, values, faults, mayFollow }: Props) {
  return (
    <>
      <p class="govuk-body">{mayFollow ? texts.intro : texts.introFiguresOnly}</p>
      <form method="get" action={pathTo('compliance')} class="redress-filter" novalidate>
        {drawDate('from', { label: texts.from, hint: texts.dateHint }, { values, faults })}
        {drawDate('to', { label: texts.to, hint: texts.dateHint }, { values, faults })}
        {button({ text: texts.show, classes: 'govuk-button--secondary' })}
      </form>
      <h2 class="govuk-heading-m">{texts.period(dateInWords(report.from), dateInWords(report.to))}</h2>
      <p class="govuk-body">{asAtInWords(asAt)}</p>
      {report.clocks.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        <Figures report={report} mayFollow={mayFollow} />
      )}
      {details({ summaryText: texts.definitionsTitle, html: String(<Definitions />) })}
    </>
  );
}

function asAtInWords(asAt: Date): string {
  const [day = '', time = ''] = momentInWords(asAt.toISOString()).split(', ');
  return texts.asAt(day, time);
}

function Figures({ report, mayFollow }: Pick<Props, 'report' | 'mayFollow'>) {
  const { from, to } = report;
  const procedures = [...new Set(report.clocks.map(({ procedure }) => procedure))];
  return (
    <>
      {procedures.map((procedure) => (
        <FiguresOf
          name={procedureName(procedure)}
          rows={report.clocks.filter((row) => row.procedure === procedure)}
          period={{ from, to, mayFollow }}
        />
      ))}
    </>
  );
}

function FiguresOf({ name, rows, period }: { name: string; rows: ComplianceRow[]; period: Followed }) {
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

const colours: Record<Standing, string> = {
  met: 'redress-svg-counted',
  metExtended: 'redress-svg-extended',
  late: 'redress-svg-late',
  overdue: 'redress-svg-overdue',
  running: 'redress-svg-working',
  void: 'redress-svg-skipped',
};

function rowOf(row: ComplianceRow, period: Followed) {
  return [
    { text: clockName(row.clock) },
    ...standings.map((state) => ({
      html: numberOf(row, { state, n: row[state], name: texts.states[state] }, period),
      format: 'numeric' as const,
    })),
    { text: String(row.n), format: 'numeric' as const },
    {
      html: shareOf(row, { state: 'finished', kept: inTime(row), of: finished(row) }, period),
      format: 'numeric' as const,
    },
  ];
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
