import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../scripts/run-checks.ts';
import { tallyReport } from '../../scripts/run-vitest.ts';
import { addTallies, nothing, tallyLine } from '../../scripts/tally.ts';
import { rememberVerified, verifiedBefore } from '../../scripts/verified.ts';
import { openTempFolder } from '../support/temp-folder.ts';

describe('the last line counts everything', () => {
  test('passed, failed and skipped tests are counted, and skips keep their names', () => {
    const assertionResults = [
      { fullName: 'a case is lodged', status: 'passed' },
      { fullName: 'a case is answered', status: 'failed' },
      { fullName: 'the queue on Redis (skipped: redis-server is not installed)', status: 'skipped' },
    ];
    const tally = tallyReport({ testResults: [{ status: 'failed', assertionResults }] });
    expect(tallyLine(tally)).toBe('1 passed, 1 failed, 1 skipped');
    expect(tally.skips).toEqual(['the queue on Redis (skipped: redis-server is not installed)']);
  });

  test('a test file that does not even load is a failure', () => {
    expect(tallyReport({ testResults: [{ status: 'failed', assertionResults: [] }] }).failed).toBe(1);
  });

  test('a check that fails, passes or dies is counted as such', async () => {
    const script = (code: string) => ({ name: 'planted on purpose', command: ['-e', code] });
    const tally = await runChecks(
      [script('process.exit(0)'), script('process.exit(3)'), script('process.kill(process.pid, 9)')],
      2,
    );
    expect(tallyLine(addTallies(nothing, tally))).toBe('1 passed, 2 failed, 0 skipped');
  });

  test('what was verified counts again only in the same run, over the same files, and when all of it passed', () => {
    const at = join(openTempFolder('verified'), 'verified.json');
    const now = { run: 'one', files: 'these', at };
    const passed = { ...nothing, passed: 3 };
    expect(verifiedBefore(now)).toBeNull();
    rememberVerified(now, passed);
    expect(verifiedBefore(now)).toEqual(passed);
    expect(verifiedBefore({ ...now, run: 'another' })).toBeNull();
    expect(verifiedBefore({ ...now, files: 'others' })).toBeNull();
    rememberVerified(now, { ...passed, failed: 1 });
    expect(verifiedBefore(now)).toBeNull();
  });
});
