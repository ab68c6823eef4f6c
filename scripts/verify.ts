/** `npm run verify`: every check and the database-free tests. `npm test` (--everything) adds all other tests. */
import { checks } from './checks.ts';
import { runChecks } from './run-checks.ts';
import { runVitest } from './run-vitest.ts';
import { addTallies, tallyLine, type Tally } from './tally.ts';
import { presentRun, rememberVerified, verifiedBefore } from './verified.ts';

const everything = process.argv.includes('--everything');
const all = await (everything ? runEverything() : verify());
for (const name of all.skips) console.log(`skipped: ${name}`);
console.log(tallyLine(all));
process.exitCode = all.failed === 0 ? 0 : 1;

async function runEverything(): Promise<Tally> {
  const run = presentRun();
  const before = run && verifiedBefore(run);
  if (before === null) return addTallies(await runChecks(checks, 2), await runVitest([]));
  console.log(`These very files were verified earlier in this run: ${tallyLine(before)}. The other tests follow.`);
  return addTallies(before, await runVitest(['--project', 'database']));
}

async function verify(): Promise<Tally> {
  const verified = addTallies(await runChecks(checks, 2), await runVitest(['--project', 'pure']));
  const run = presentRun();
  if (run !== null) rememberVerified(run, verified);
  return verified;
}
