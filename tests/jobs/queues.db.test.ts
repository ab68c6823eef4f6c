import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Queues } from '../../src/jobs/queues.ts';
import { describeIf, needs } from '../support/needs.ts';
import { onPostgres, onRedis, type QueueBench } from '../support/queue-backends.ts';

describe('the queue on Postgres', () => behaves(onPostgres));
describeIf(needs.redis, 'the queue on Redis', () => behaves(onRedis));

function behaves(make: () => Promise<QueueBench>): void {
  let bench: QueueBench;
  let queues: Queues;
  const ran: { name: string; data: unknown }[] = [];
  let failuresLeft = 0;
  const count = (name: string): number => ran.filter((each) => each.name === name).length;

  beforeAll(async () => {
    bench = await make();
    queues = await bench.open();
    await queues.start([{ name: 'tick', queue: 'deadlines', schedule: { every: 'tick' } }], async (name, data) => {
      ran.push({ name, data });
      if (name === 'stubborn' && failuresLeft-- > 0) throw new Error('not yet');
    });
  });

  afterAll(async () => {
    await queues.close();
    await bench.stop();
  });

  test('what is rung for runs, with nothing but ids', async () => {
    const organisationId = '0190f0f0-0000-7000-8000-000000000001';
    await queues.ring([
      { job: 'sweep', queue: 'deadlines', data: { organisationId } },
      { job: 'relay', queue: 'outbox', data: { organisationId } },
    ]);
    await expect.poll(() => count('sweep') + count('relay'), { timeout: 5_000 }).toBe(2);
    expect(ran).toContainEqual({ name: 'relay', data: { organisationId } });
  });

  test('the same bell rung twice is heard twice', async () => {
    const bell = { job: 'twice', queue: 'outbox', data: {} } as const;
    await queues.ring([bell, bell]);
    await expect.poll(() => count('twice'), { timeout: 5_000 }).toBe(2);
  });

  test('a job that fails is tried again', async () => {
    failuresLeft = 1;
    await queues.ring([{ job: 'stubborn', queue: 'outbox', data: {} }]);
    await expect.poll(() => count('stubborn'), { timeout: 10_000 }).toBe(2);
  });

  test('it ticks by itself', async () => {
    const before = count('tick');
    await expect.poll(() => count('tick'), { timeout: 5_000 }).toBeGreaterThan(before + 1);
  });

  test('emptied, it ticks again without anybody doing anything', async () => {
    for (let time = 0; time < 3; time += 1) {
      await wait(Math.floor(300 * (time + 1)));
      await bench.wipe();
      const before = count('tick');
      await expect.poll(() => count('tick'), { timeout: 10_000 }).toBeGreaterThan(before);
    }
  });

  test('a second process on the same queue does not double the tick', async () => {
    const second = await bench.open();
    await second.start([{ name: 'tick', queue: 'deadlines', schedule: { every: 'tick' } }], async (name, data) => {
      ran.push({ name, data });
    });
    const before = count('tick');
    await wait(4_000);
    await second.close();
    expect(count('tick') - before).toBeLessThanOrEqual(5);
  });

  test('it says that it is up', async () => {
    expect(await queues.ping()).toBe(true);
  });
}
