import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyChains } from '../../src/audit/verify.ts';
import { openCase, type OpenedCase } from '../../src/cases/open-case.ts';
import { openDatabase, type Database, type Sql } from '../../src/db/clients.ts';
import type { Context } from '../../src/ports.ts';
import { slowDown, slowness } from '../support/slow-down.ts';
import { acknowledgement, complaint, startWorld, valueOf, type World } from '../support/world.ts';

const note = (text: string) => ({ type: 'addInformation', text });

describe('commands that run at the same time', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld()));
  afterAll(() => world.close());

  const openMany = (count: number) => Promise.all(Array.from({ length: count }, () => world.open()));
  const versions = async (cases: readonly OpenedCase[]) =>
    (
      await world.database.superuserSql<{ version: number }[]>`
        select version from redress.cases where id = any(${cases.map(({ caseId }) => caseId)})`
    ).map(({ version }) => version);
  const faults = async () => (await verifyChains({ sql: world.ports.db.sql })).faults;

  it('share their round trips, each with its own outcome', async () => {
    const cases = await openMany(40);
    const { db, count } = counting(world.ports.db);
    const ctx = { ...world.officer, db };
    const outcomes = await Promise.all(cases.map((one) => world.apply(one, note('The bins again'), {}, ctx)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await versions(cases)).toEqual(cases.map(() => 2));
    expect(count()).toBeLessThan(cases.length);
    expect(await faults()).toEqual([]);
  });

  it('are not held up by a case that lost its race among them', async () => {
    const [bins, ...others] = await openMany(12);
    if (bins === undefined) throw new Error('No case was opened');
    const acts = [bins, ...others, bins, bins];
    for (const outcome of await Promise.all(acts.map((one) => world.apply(one, note('And again'))))) valueOf(outcome);
    expect(await versions([bins])).toEqual([4]);
    expect(await versions(others)).toEqual(others.map(() => 2));
    expect(await faults()).toEqual([]);
  });

  it('do not wait for a case that somebody else holds', async () => {
    // No more than the pool has connections: postgres.js sends what is over behind what is under way.
    const [held, ...others] = await openMany(4);
    if (held === undefined) throw new Error('No case was opened');
    let late: ReturnType<World['apply']> | undefined;
    await world.database.superuserSql.begin(async (tx) => {
      await tx`select from redress.cases where id = ${held.caseId} for update`;
      late = world.apply(held, note('Held'));
      const outcomes = await Promise.all(others.map((one) => world.apply(one, note('Free'))));
      outcomes.forEach(valueOf);
      expect(await tx`select version from redress.cases where id = ${held.caseId}`).toEqual([{ version: 1 }]);
    });
    if (late === undefined) throw new Error('Nothing was done to the held case');
    valueOf(await late);
    expect(await versions([held])).toEqual([2]);
  });

  it('answer a request that is sent again meanwhile to another process like the first, and do not refuse it', async () => {
    const bins = await world.open();
    const other = openDatabase({ url: world.database.url, max: 1 });
    const send = (ctx: Context) => world.apply(bins, acknowledgement, { idempotencyKey: 'sent-again' }, ctx);
    const restore = await slowDown(world.database.superuserSql, 'earlier_answer', 'after');
    const first = send(world.officer);
    await wait(slowness / 2);
    const second = send({ ...world.officer, db: other });
    expect([valueOf(await first).replayed, valueOf(await second).replayed]).toEqual([false, true]);
    expect(await versions([bins])).toEqual([2]);
    await restore();
    await other.close();
  });

  it('keep a request with the same key to one case among many', async () => {
    const same = { ...complaint(), idempotencyKey: 'sent-twice' };
    const others = Array.from({ length: 8 }, () => openCase(world.anybody, complaint('Another street')));
    const twice = [openCase(world.anybody, same), openCase(world.anybody, same)];
    const [first, second] = (await Promise.all(twice)).map(valueOf);
    expect(first?.reference).toBe(second?.reference);
    expect(new Set((await Promise.all(others)).map((outcome) => valueOf(outcome).reference)).size).toBe(8);
  });
});

/** The same database, with its hot queries counted. */
function counting(db: Database): { db: Database; count(): number } {
  let queries = 0;
  const sql: Sql = new Proxy(db.sql, {
    apply(target, self, args) {
      queries += 1;
      return Reflect.apply(target, self, args);
    },
  });
  return { db: { ...db, sql }, count: () => queries };
}
