import { complianceTexts as texts } from '../../../language/en/pages-audit.ts';
import { targetStandings, type TargetStanding } from '../../../reports/clock-standing.ts';
import type { ComplianceRow, OwnTargetCounts } from '../../../reports/compliance.ts';
import { clockName } from '../../case/case-in-words.ts';
import { stackedBars } from '../../charts/stacked-bars.ts';
import { dataTable } from '../../data-table.tsx';
import { finished, inTime, numberOf, shareOf, type Followed } from './count-link.ts';

/** The share by the rule and by the own date beside each other: keeping the one is not keeping the other. */
export function OwnTargets({ name, rows, period }: { name: string; rows: ComplianceRow[]; period: Followed }) {
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

function ownRowOf(row: ComplianceRow, own: OwnTargetCounts, period: Followed) {
  const { targetMet: met, targetMissed: missed } = own;
  return [
    { text: clockName(row.clock) },
    ...targetStandings.map((state) => ({
      html: numberOf(row, { state, n: own[state], name: texts.ownStates[state] }, period),
      format: 'numeric' as const,
    })),
    { text: String(own.n), format: 'numeric' as const },
    {
      html: shareOf(row, { state: 'finished', kept: inTime(row), of: finished(row) }, period),
      format: 'numeric' as const,
    },
    {
      html: shareOf(row, { state: 'targetFinished', kept: met, of: met + missed }, period),
      format: 'numeric' as const,
    },
  ];
}

const targetColours: Record<TargetStanding, string> = {
  targetMet: 'redress-svg-counted',
  targetMissed: 'redress-svg-late',
  targetRunning: 'redress-svg-working',
};
