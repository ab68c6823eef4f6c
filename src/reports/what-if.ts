import { londonDate } from '../calendar/london.ts';
import type { Context } from '../ports.ts';
import { readComparisons, type ComparedPage, type Place, type WhatIfQuestion } from './read-comparisons.ts';
import { countCase, inOrder, type WhatIfCase, type WhatIfReport } from './what-if-tally.ts';

/** Told while the report is made: every case that changes, and how many were looked at. */
export interface WhatIfListener {
  onCase?(changed: WhatIfCase): void | Promise<void>;
  onProgress?(cases: number): void;
  /** Stop once so many cases were looked at; a page of the database is always looked at whole. */
  most?: number;
}

/** Judges the cases received in a period again, by a draft procedure, a draft policy or both; page by page, whatever their number. */
export async function whatIf(
  ctx: Context,
  question: WhatIfQuestion,
  { onCase, onProgress, most = Number.POSITIVE_INFINITY }: WhatIfListener = {},
): Promise<WhatIfReport> {
  const { from, to } = question;
  const asAt = londonDate(ctx.clock.now());
  const report: WhatIfReport = { from, to, asAt, cases: 0, changed: 0, refusedEvents: 0, notReplayed: 0, clocks: [] };
  let after: Place | null = null;
  do {
    const page: ComparedPage = await readComparisons(ctx, question, asAt, after);
    for (const { reference, compared } of page.compared) {
      const changed = countCase(report, reference, compared);
      if (changed !== null) await onCase?.(changed);
    }
    after = page.last;
    onProgress?.(report.cases);
  } while (after !== null && report.cases < most);
  report.clocks.sort(inOrder);
  return report;
}
