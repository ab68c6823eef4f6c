import { complianceTexts as texts } from '../../../language/en/pages-audit.ts';
import type { Period, ShareStanding, Standing, TargetStanding } from '../../../reports/clock-standing.ts';
import type { ComplianceRow } from '../../../reports/compliance.ts';
import { clockName } from '../../case/case-in-words.ts';
import { linkTo } from '../../link.ts';
import { pathTo } from '../../paths.ts';

interface Counted {
  state: Standing | TargetStanding;
  n: number;
  name: string;
}

/** The period of the report, and whether its reader may see the cases behind a number. */
export interface Followed extends Period {
  mayFollow: boolean;
}

/** A number of the report, leading to exactly its cases for those who may see them. */
export function numberOf(row: ComplianceRow, { state, n, name }: Counted, followed: Followed) {
  return n === 0 ? '0' : leadTo(row, { state, text: String(n), name }, followed);
}

/** A percentage of the report, leading to all cases that it is a share of. */
export function shareOf(
  row: ComplianceRow,
  { state, kept, of }: { state: ShareStanding; kept: number; of: number },
  followed: Followed,
) {
  const text = texts.shareOf(kept, of);
  return of === 0 ? text : leadTo(row, { state, text, name: texts.shares[state] }, followed);
}

interface Lead {
  state: Counted['state'] | ShareStanding;
  text: string;
  name: string;
}

function leadTo({ procedure, clock }: ComplianceRow, { state, text, name }: Lead, { from, to, mayFollow }: Followed) {
  if (!mayFollow) return text;
  const href = pathTo('complianceCases', {}, { from, to, procedure, clock, state });
  return linkTo(href, text, texts.hidden(clockName(clock), name));
}

/** How many were done in time, extended or not. */
export function inTime({ met, metExtended }: ComplianceRow): number {
  return met + metExtended;
}

/** How many were done at all. */
export function finished(row: ComplianceRow): number {
  return inTime(row) + row.late;
}
