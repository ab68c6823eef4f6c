import { complianceTexts as texts } from '../../../language/en/pages-audit.ts';
import type { Period, Standing, TargetStanding } from '../../../reports/clock-standing.ts';
import type { ComplianceRow } from '../../../reports/compliance.ts';
import { clockName } from '../../case/case-in-words.ts';
import { linkTo } from '../../link.ts';
import { pathTo } from '../../paths.ts';

interface Counted {
  state: Standing | TargetStanding;
  n: number;
  name: string;
}

/** A number of the report, leading to exactly its cases. */
export function numberOf({ procedure, clock }: ComplianceRow, { state, n, name }: Counted, { from, to }: Period) {
  if (n === 0) return '0';
  const href = pathTo('complianceCases', {}, { from, to, procedure, clock, state });
  return linkTo(href, String(n), texts.hidden(clockName(clock), name));
}

/** How many were done in time, extended or not. */
export function inTime({ met, metExtended }: ComplianceRow): number {
  return met + metExtended;
}

/** How many were done at all. */
export function finished(row: ComplianceRow): number {
  return inTime(row) + row.late;
}
