import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Tally } from './tally.ts';

const report = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});
type Report = z.infer<typeof report>;

/** Runs vitest and counts what its own report says, file that would not load included. */
export async function runVitest(args: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-tests-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args], {
    stdio: 'inherit',
  });
  await once(child, 'exit');
  const tally = existsSync(file) ? tallyReport(report.parse(JSON.parse(readFileSync(file, 'utf8')))) : noReport();
  rmSync(folder, { recursive: true });
  return child.exitCode === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** Vitest wrote nothing: it never got as far as a test, and that is a failure. */
function noReport(): Tally {
  return { passed: 0, failed: 1, skipped: 0, skips: [] };
}

/** A file that failed without a failed test (it did not load) counts as one failure. */
export function tallyReport({ testResults }: Report): Tally {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const failed = tests.filter(({ status }) => status === 'failed').length;
  const notLoaded = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const skips = tests
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: failed + notLoaded.length,
    skipped: skips.length,
    skips,
  };
}
