/** `npm run verify`: every check and the database-free tests. `npm test` (--everything) adds all other tests. */
import { checks } from './checks.ts';
import { runChecks } from './run-checks.ts';
import { runVitest } from './run-vitest.ts';
import { addTallies, tallyLine } from './tally.ts';

const everything = process.argv.includes('--everything');
const checked = await runChecks(checks, 2);
const tested = await runVitest(everything ? [] : ['--project', 'pure']);
const all = addTallies(checked, tested);
for (const name of all.skips) console.log(`skipped: ${name}`);
console.log(tallyLine(all));
process.exitCode = all.failed === 0 ? 0 : 1;
