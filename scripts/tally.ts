/** What came of a set of checks or tests; skipped ones are named with their reason. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  skips: string[];
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0, skips: [] };

export function addTallies(...tallies: Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
      skips: [...sum.skips, ...one.skips],
    }),
    nothing,
  );
}

/** The last line of every run; CI and people read it. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
