import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, lodge } from '../support/complaints.ts';
import type { Mailer } from '../../src/ports.ts';
import { describeIf, needs } from '../support/needs.ts';
import { seededChance } from '../support/seeded-chance.ts';
import { prepareWorker, type Worker } from '../support/worker.ts';

const rounds = 10;
const casesEachDay = 20;
const chance = seededChance(7);

describe('200 deadlines pending while the queue on Postgres is emptied at ten random moments', () =>
  survives('postgres'));
describeIf(needs.redis, '200 deadlines pending while the queue on Redis is emptied at ten random moments', () =>
  survives('redis'),
);

function survives(backend: 'postgres' | 'redis'): void {
  let worker: Worker;
  const messageIds: string[] = [];
  const mailer: Mailer = {
    send({ messageId }) {
      messageIds.push(messageId);
      return Promise.resolve({ kind: 'sent' });
    },
  };

  beforeAll(async () => {
    worker = await prepareWorker(morning(0), { backend, mailer });
    for (let day = 0; day < rounds; day += 1) {
      worker.setClock(morning(day));
      for (let count = 0; count < casesEachDay; count += 1) {
        const { reference } = await lodge(worker.council.public);
        await act(worker.council.officer, reference, { type: 'assign', handler: staffIdOf(worker) });
      }
    }
  }, 120_000);

  afterAll(() => worker.stop());

  test('each reminder is written once and mailed once', async () => {
    await worker.startJobs();
    for (let day = 0; day < rounds; day += 1) {
      // Six working days on, the acknowledgements of that day's complaints are overdue: three rungs are reached.
      worker.setClock(morning(day + 8));
      await wait(chance() * 1_500);
      await worker.wipeQueue();
    }
    await expect.poll(() => unsettled(worker), { timeout: 120_000, interval: 500 }).toBe(0);
    const effects = await remindersOf(worker);
    expect(effects.cases).toBe(rounds * casesEachDay);
    expect(effects.doubled).toBe(0);
    expect(new Set(messageIds).size).toBe(messageIds.length);
    expect(messageIds.length).toBe(effects.sent);
  }, 180_000);
}

/** Nine in the morning, so many days after Monday 2 March 2026. */
function morning(day: number): Date {
  return new Date(Date.UTC(2026, 2, 2 + day, 9, 30));
}

function staffIdOf({ council }: Worker): string {
  const { actor } = council.officer;
  if (actor.kind !== 'staff') throw new Error('The officer is staff');
  return actor.staffId;
}

/** Rungs reached and not climbed, and mails not yet settled. */
async function unsettled({ database, ports }: Worker): Promise<number> {
  const [row] = await database.ownerSql<{ n: number }[]>`
    select (select count(*) from redress.deadlines where next_action_at <= ${ports.clock.now()})::int
         + (select count(*) from redress.outbox where state in ('pending', 'claimed'))::int as n`;
  return row?.n ?? -1;
}

async function remindersOf({ database }: Worker): Promise<{ cases: number; doubled: number; sent: number }> {
  const [row] = await database.ownerSql<{ cases: number; doubled: number; sent: number }[]>`
    select (select count(distinct case_id)::int from redress.outbox where rung is not null) as cases,
           (select count(*)::int from (
              select from redress.outbox where rung is not null
              group by case_id, clock, run, due_on, rung, occurrence, staff_id having count(*) > 1) x) as doubled,
           (select count(*)::int from redress.outbox where state = 'sent') as sent`;
  return row ?? { cases: 0, doubled: -1, sent: 0 };
}
