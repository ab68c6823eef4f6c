import { fireDeadlines } from '../src/cases/fire-deadlines.ts';
import type { Context } from '../src/ports.ts';
import type { Bench } from './bench.ts';
import { assignAll, foundCouncil, lodge, type Council } from './council.ts';
import { checkFiredOnce, markHistories, nextInstant, type Instant } from './due-instants.ts';
import { openNoOpJobs, type NoOpJobs } from './no-op-jobs.ts';
import type { PrivateDatabase } from './private-database.ts';
import type { Result } from './result.ts';
import { median } from './rounds.ts';

const cases = 10_000;
/** As the job sweep-deadlines takes them, and as many sweeps at once as its queue runs. */
const batch = 250;
const sweeps = 2;

interface Round {
  ratio: number;
  /** Seconds of the jobs that do nothing. */
  floor: number;
}

/** B3: 10,000 deadlines due at one instant, each a whole audited command, against as many jobs that do nothing. */
export async function dueDeadlines(bench: Bench): Promise<Result[]> {
  const database = await bench.database();
  const councils = await openCouncils(bench, database);
  const jobs = await openNoOpJobs(bench);
  await jobs.run(2_000);
  const rounds: Round[] = [];
  while (rounds.length < bench.rounds) {
    const round = await fireAt(database, councils, jobs, await untilAllAreDue(database, councils));
    rounds.push(round);
    bench.tell(`  B3, round ${rounds.length}: ${round.ratio.toFixed(2)} of the floor’s time`);
  }
  return [resultOf(rounds, jobs)];
}

function resultOf(rounds: readonly Round[], jobs: NoOpJobs): Result {
  const ratios = rounds.map(({ ratio }) => ratio);
  return {
    id: 'B3',
    ratio: median(ratios),
    rounds: ratios,
    floor: cases / median(rounds.map(({ floor }) => floor)),
    n: cases * rounds.length,
    what: 'time of 10,000 deadlines due at one instant, each fired once, none early or lost (lower is better)',
    unit: `our time ÷ the time of as many no-op jobs of BullMQ on ${jobs.on}; floor in jobs a second`,
    goal: 0.8,
    better: 'lower',
  };
}

/** As many organisations as sweeps at once: one sweep belongs to one organisation. */
async function openCouncils(bench: Bench, database: PrivateDatabase): Promise<Council[]> {
  bench.tell(`  lodging ${cases} complaints`);
  const councils: Council[] = [];
  for (let number = 1; number <= sweeps; number += 1) {
    const council = await foundCouncil(database.ports, `deadlines-${number}`);
    await assignAll(council, await lodge(database, council, cases / sweeps));
    councils.push(council);
  }
  await database.analyze();
  return councils;
}

/** Lets smaller or larger crowds of deadlines pass, unmeasured. */
async function untilAllAreDue(database: PrivateDatabase, councils: readonly Council[]): Promise<Instant> {
  for (let instant = await nextInstant(database, councils); instant; instant = await nextInstant(database, councils)) {
    if (instant.count === cases) return instant;
    database.clock.set(instant.at);
    await sweepAll(councils);
  }
  throw new Error(`There is no instant at which ${cases} deadlines are due`);
}

async function fireAt(
  database: PrivateDatabase,
  councils: readonly Council[],
  jobs: NoOpJobs,
  instant: Instant,
): Promise<Round> {
  await markHistories(database, councils);
  database.clock.set(new Date(instant.at.getTime() - 60_000));
  const early = await sweepAll(councils);
  if (early.fired > 0) throw new Error(`${early.fired} deadlines fired before their time`);
  const before = await jobs.run(cases);
  database.clock.set(instant.at);
  const { fired, seconds } = await sweepAll(councils);
  const after = await jobs.run(cases);
  if (fired !== cases) throw new Error(`${fired} deadlines fired instead of ${cases}`);
  await checkFiredOnce(database, councils, instant);
  const floor = (before + after) / 2;
  return { ratio: seconds / floor, floor };
}

async function sweepAll(councils: readonly Council[]): Promise<{ fired: number; seconds: number }> {
  const began = performance.now();
  const fired = await Promise.all(councils.map(sweep));
  return { fired: fired.reduce((sum, each) => sum + each, 0), seconds: (performance.now() - began) / 1000 };
}

async function sweep({ ctx, organisationId }: Council): Promise<number> {
  const actor = { kind: 'system', organisationId, name: 'sweep' } as const;
  const system: Context = { ...ctx, actor, requestId: ctx.ids.uuid() };
  let total = 0;
  for (;;) {
    const fired = await fireDeadlines(system, { limit: batch });
    if (fired === 0) return total;
    total += fired;
  }
}
