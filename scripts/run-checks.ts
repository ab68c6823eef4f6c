import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Check } from './checks.ts';
import { addTallies, nothing } from './tally.ts';
import type { Tally } from './tally.ts';

/** Runs the checks a few at a time; a failing one prints all it said. */
export async function runChecks(checks: readonly Check[], atOnce: number): Promise<Tally> {
  const waiting = [...checks];
  const lanes = Array.from({ length: atOnce }, () => runLane(waiting));
  return addTallies(...(await Promise.all(lanes)));
}

async function runLane(waiting: Check[]): Promise<Tally> {
  const check = waiting.shift();
  return check === undefined ? nothing : addTallies(await runCheck(check), await runLane(waiting));
}

async function runCheck(check: Check): Promise<Tally> {
  const began = performance.now();
  const child = spawn(process.execPath, check.command, { stdio: ['ignore', 'pipe', 'pipe'] });
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr), closed(child)]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const ok = child.exitCode === 0;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${check.name} (${seconds} s)`);
  if (!ok) console.log(`${said}${complained}`.trimEnd());
  return { ...nothing, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** The streams may have ended before anybody listens: an exit code is as good as the event. */
async function closed(child: ReturnType<typeof spawn>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
