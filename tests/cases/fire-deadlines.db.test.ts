import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyChains } from '../../src/audit/verify.ts';
import { fireDeadlines } from '../../src/cases/fire-deadlines.ts';
import type { OpenedCase } from '../../src/cases/open-case.ts';
import { slowDown, slowness } from '../support/slow-down.ts';
import { acknowledgement, staffId, startWorld, valueOf, type World } from '../support/world.ts';

describe('the reminder ladder', () => {
  let world: World;
  beforeEach(async () => void (world = await startWorld()));
  afterEach(() => world.close());

  const notices = (of?: OpenedCase) => world.database.superuserSql<
    { occasion: string; staff_id: string; due: string }[]
  >`
    select occasion, staff_id, due_on::text as due, rung, occurrence from redress.outbox
    where staff_id is not null and (${of?.caseId ?? null}::uuid is null or case_id = ${of?.caseId ?? null}) order by created_at, occasion`;

  async function sweep(at: string): Promise<number> {
    world.setClock(at);
    let fired = 0;
    for (;;) {
      const batch = await fireDeadlines(world.sweep, { limit: 250 });
      fired += batch;
      if (batch === 0) return fired;
    }
  }

  it('climbs from a reminder to the senior lead, each rung once, to whom it concerns', async () => {
    const bins = await world.open();
    valueOf(await world.apply(bins, { type: 'assign', handler: staffId(world.officer) }));
    // Due on Monday 9 March: two working days before, the day, then one, three and five working days after.
    for (const day of ['05', '06', '09', '10', '11', '12', '13', '16']) {
      await sweep(`2026-03-${day}T08:59`);
      await sweep(`2026-03-${day}T09:00`);
      await sweep(`2026-03-${day}T18:00`);
    }
    const told = (await notices(bins)).map(({ occasion, staff_id: to }) => [occasion, to]);
    expect(told.toSorted(byRung)).toEqual(
      [
        ['reminder', staffId(world.officer)],
        ['due-today', staffId(world.officer)],
        ['overdue', staffId(world.officer)],
        ...[staffId(world.manager), staffId(world.seniorLead)].map((to) => ['escalation-manager', to]),
        ['escalation-senior-lead', staffId(world.seniorLead)],
      ].toSorted(byRung),
    );
    expect((await verifyChains({ sql: world.ports.db.sql })).faults).toEqual([]);
  });

  const rungs = ['reminder', 'due-today', 'overdue', 'escalation-manager', 'escalation-senior-lead'];
  const byRung = (a: unknown[], b: unknown[]) =>
    rungs.indexOf(String(a[0])) - rungs.indexOf(String(b[0])) || String(a[1]).localeCompare(String(b[1]));

  it('says nothing early and nothing after the clock was stopped', async () => {
    const bins = await world.open();
    expect(await sweep('2026-03-05T08:59')).toBe(0);
    valueOf(await world.apply(bins, acknowledgement));
    expect(await sweep('2026-03-12T12:00')).toBe(0);
    expect(await notices()).toEqual([]);
  });

  it('tells the managers when nobody owns the case', async () => {
    const bins = await world.open();
    await sweep('2026-03-05T09:00');
    const told = (await notices(bins)).map(({ staff_id: to }) => to);
    expect(told.toSorted()).toEqual([staffId(world.manager), staffId(world.seniorLead)].toSorted());
  });

  it('begins again at the foot of the ladder when the date is moved', async () => {
    const bins = await world.open();
    world.setClock('2026-03-04T11:00');
    valueOf(await world.apply(bins, { type: 'assign', handler: staffId(world.officer) }));
    valueOf(await world.apply(bins, acknowledgement));
    await sweep('2026-03-16T09:00');
    valueOf(await world.apply(bins, { type: 'extend', workingDays: 5, reason: 'Away', ombudsmanDetails: true }));
    await sweep('2026-03-23T09:00');
    expect((await notices(bins)).map(({ occasion, due }) => [occasion, due])).toEqual([
      ['reminder', '2026-03-18'],
      ['reminder', '2026-03-25'],
    ]);
  });

  it('does not keep an officer from recording what they did before the reminder', async () => {
    const bins = await world.open();
    await sweep('2026-03-05T09:00');
    world.setClock('2026-03-05T10:00');
    const result = await world.apply(bins, acknowledgement, { happenedAt: new Date('2026-03-04T15:00:00Z') });
    expect(result.ok).toBe(true);
  });

  it('climbs one rung of each of many cases in few batches, once each, with several sweeps at work', async () => {
    const cases = await Promise.all(Array.from({ length: 60 }, () => world.open()));
    world.setClock('2026-03-05T09:00');
    const sweeps = await Promise.all(Array.from({ length: 4 }, () => fireDeadlines(world.sweep, { limit: 25 })));
    const fired = sweeps.reduce((sum, batch) => sum + batch, 0);
    expect(fired + (await sweep('2026-03-05T09:00'))).toBe(cases.length);
    const counts = await world.database.superuserSql`
      select count(*)::int as n, count(distinct effect_key)::int as keys from redress.outbox where rung is not null`;
    expect(counts[0]).toEqual({ n: 120, keys: 120 });
    expect((await verifyChains({ sql: world.ports.db.sql })).faults).toEqual([]);
  });

  it('leaves a case that somebody is at work on for the next time', async () => {
    const bins = await world.open();
    world.setClock('2026-03-05T09:00');
    await world.database.superuserSql.begin(async (tx) => {
      await tx`select from redress.cases where id = ${bins.caseId} for update`;
      expect(await fireDeadlines(world.sweep, { limit: 250 })).toBe(0);
    });
    expect(await fireDeadlines(world.sweep, { limit: 250 })).toBe(1);
  });

  it('does not climb a rung whose time was moved after it was found due', async () => {
    const bins = await world.open();
    world.setClock('2026-03-05T09:00');
    const restore = await slowDown(world.database.superuserSql, 'case_cores', 'before');
    const sweeping = fireDeadlines(world.sweep, { limit: 250 });
    await wait(slowness / 2);
    await world.database.ownerSql`
      update redress.deadlines set next_action_at = '2026-03-20T09:00Z' where case_id = ${bins.caseId}`;
    expect(await sweeping).toBe(0);
    expect(await notices(bins)).toEqual([]);
    await restore();
  });

  it('loses nothing and doubles nothing when it is cut off before it has committed', async () => {
    const bins = await world.open();
    world.setClock('2026-03-05T09:00');
    // The write fails after the claim, as when the process or its connection dies.
    await world.database.ownerSql`alter table redress.outbox add constraint cut_off check (rung is null)`;
    await expect(fireDeadlines(world.sweep, { limit: 250 })).rejects.toThrow(/cut_off/);
    await world.database.ownerSql`alter table redress.outbox drop constraint cut_off`;
    expect(await notices(bins)).toEqual([]);
    expect(await sweep('2026-03-05T09:00')).toBe(1);
    expect(await sweep('2026-03-05T09:00')).toBe(0);
    expect(await notices(bins)).toHaveLength(2);
  });

  it('lets nobody but the system climb it', async () => {
    await expect(fireDeadlines(world.officer, { limit: 250 })).rejects.toThrow('Only the system');
  });
});
