import type { IsoDate } from '../calendar/iso-date.ts';
import { isWork } from '../machines/clock-rules.ts';
import type { Period, Standing } from './clock-standing.ts';
import { isChanged, type ClockRun, type ComparedCase, type ComparedRun, type RefusedEvent } from './compare-rules.ts';

/** How often one kind of clock stands in each way. */
export type Tally = Record<Standing | 'n' | 'missedTarget', number>;

/** One kind of clock under the rules that the cases were judged by, and under the draft. */
export interface WhatIfRow {
  clock: string;
  before: Tally;
  after: Tally;
}

/** What would have been otherwise in one case. */
export interface WhatIfCase {
  /** As shown: C-XXXX-XXX-K. */
  reference: string;
  changed: ComparedRun[];
  refused: RefusedEvent[];
}

/** What a draft would have changed, as things stand now. */
export interface WhatIfReport extends Period {
  asAt: IsoDate;
  cases: number;
  /** Cases with at least one clock that comes out otherwise, or one event that could not have happened. */
  changed: number;
  refusedEvents: number;
  /** Left out: the engine of today does not bring out what was sealed. */
  notReplayed: number;
  clocks: WhatIfRow[];
}

/** Adds a case to the report; gives it back where something would have been otherwise. */
export function countCase(report: WhatIfReport, reference: string, compared: ComparedCase | null): WhatIfCase | null {
  report.cases += 1;
  if (compared === null) {
    report.notReplayed += 1;
    return null;
  }
  for (const { clock, before, after } of compared.runs) {
    const row = rowOf(report, isWork(clock) ? (clock.split('.')[0] ?? clock) : clock);
    add(row.before, before);
    add(row.after, after);
  }
  const changed = compared.runs.filter(isChanged);
  const { refused } = compared;
  report.refusedEvents += refused.length;
  if (changed.length + refused.length === 0) return null;
  report.changed += 1;
  return { reference, changed, refused };
}

function rowOf({ clocks }: WhatIfReport, clock: string): WhatIfRow {
  const known = clocks.find((row) => row.clock === clock);
  if (known !== undefined) return known;
  const row = { clock, before: emptyTally(), after: emptyTally() };
  clocks.push(row);
  return row;
}

function emptyTally(): Tally {
  return { n: 0, missedTarget: 0, met: 0, metExtended: 0, late: 0, overdue: 0, running: 0, void: 0 };
}

function add(tally: Tally, run: ClockRun | null): void {
  if (run === null) return;
  tally.n += 1;
  tally[run.standing] += 1;
  if (run.missedTarget) tally.missedTarget += 1;
}

/** The clocks of the stages first. */
export function inOrder(a: WhatIfRow, b: WhatIfRow): number {
  return rank(a.clock) - rank(b.clock) || a.clock.localeCompare(b.clock);
}

function rank(clock: string): number {
  return /^(stage|single)/.test(clock) ? 0 : 1;
}
