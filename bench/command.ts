import { applyEvent } from '../src/cases/apply-event.ts';
import type { Bench } from './bench.ts';
import { foundCouncil, lodge, type Council } from './council.ts';
import { inFlight } from './in-flight.ts';
import { steps } from './lives.ts';
import type { Result } from './result.ts';
import { rounds, type Measured } from './rounds.ts';

interface Plan {
  id: string;
  /** Commands in flight. */
  width: number;
  goal: number;
  later?: number;
}

const plans: readonly Plan[] = [
  { id: 'B1', width: 8, goal: 0.6, later: 0.85 },
  { id: 'B1-32', width: 32, goal: 1.2 },
];

/** B1: the command below HTTP, through the verb: load, decide, plan, seal, write, commit, with row-level security. */
export async function command(bench: Bench): Promise<Result[]> {
  const database = await bench.database();
  const council = await foundCouncil(database.ports, 'command');
  const warm = await work(council, await lodge(database, council, 300), 8);
  const cases = Math.ceil((bench.seconds * warm.perSecond) / steps.length);
  const results: Result[] = [];
  for (const plan of plans) results.push(await figure(bench, council, cases, plan));
  return results;
}

/** `cases` of each round; each goes through every step. */
async function figure(bench: Bench, council: Council, cases: number, plan: Plan): Promise<Result> {
  const { id, width, ...goals } = plan;
  bench.tell(`  lodging ${cases * bench.rounds} complaints`);
  const stock = await lodge(await bench.database(), council, cases * bench.rounds);
  const { by, ...measured } = await rounds(bench, id, () => work(council, stock.splice(0, cases), width));
  const what = `commands below HTTP, ${width} in flight`;
  const unit = `commands a second ÷ transactions a second of the bare database by ${by}`;
  return { id, ...measured, what, unit, ...goals, better: 'higher' };
}

/** One step over all the cases, then the next, so that two commands of one case are never in flight together. */
async function work({ ctx }: Council, references: readonly string[], width: number): Promise<Measured> {
  const commands = steps.flatMap(({ event }) => references.map((reference) => ({ event, reference })));
  const seconds = await inFlight(commands, width, async ({ event, reference }) => {
    const result = await applyEvent(ctx, { reference, event });
    if (!result.ok) throw new Error(`${event.type} failed: ${JSON.stringify(result.failure)}`);
  });
  return { perSecond: commands.length / seconds, n: commands.length };
}
