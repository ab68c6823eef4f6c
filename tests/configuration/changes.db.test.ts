import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyConfiguration } from '../../src/audit/verify-configuration.ts';
import { decideChange } from '../../src/configuration/decide-change.ts';
import { getChange } from '../../src/configuration/get-change.ts';
import { inForce } from '../../src/configuration/in-force.ts';
import { listChanges } from '../../src/configuration/list-changes.ts';
import { proposeChange } from '../../src/configuration/propose-change.ts';
import { withdrawChange } from '../../src/configuration/withdraw-change.ts';
import { createStaff } from '../../src/identity/create-staff.ts';
import type { Context } from '../../src/ports.ts';
import { startWorld, type World } from '../support/world.ts';

const longer = { months: 84, kinds: {} };
const shorter = { months: 24, kinds: {} };

describe('changing how the organisation works', () => {
  let world: World;
  let admin: Context;
  let second: Context;

  beforeAll(async () => {
    world = await startWorld();
    admin = await adminNamed('Amira Khan');
    second = await adminNamed('Ben Lowe');
  });
  afterAll(() => world.close());

  async function adminNamed(name: string): Promise<Context> {
    const { organisationId } = world;
    const email = `${name.split(' ')[0]?.toLowerCase()}@example.org`;
    const { staffId } = await createStaff(world.sweep, { name, email, role: 'admin' });
    return world.as({ kind: 'staff', organisationId, staffId, role: 'admin' });
  }

  async function proposed(after: unknown, ctx = admin): Promise<string> {
    const done = await proposeChange(ctx, { area: 'retention', after });
    if (!done.ok) throw new Error(JSON.stringify(done.why));
    return done.value.changeId;
  }

  const months = async () => (await inForce(admin, 'retention'))?.body;
  const faults = async () => (await verifyConfiguration(world.ports, [world.organisationId])).faults;

  it('a harmless change holds at once, and its history says who made it', async () => {
    const done = await proposeChange(admin, { area: 'retention', after: longer, reason: 'Our schedule says seven' });
    expect(done).toMatchObject({ ok: true, value: { state: 'applied' } });
    expect(await months()).toEqual(longer);
    const change = done.ok ? await getChange(second, done.value.changeId) : null;
    expect(change?.steps.map(({ kind, by }) => [kind, by])).toEqual([
      ['proposed', 'Amira Khan'],
      ['applied', 'Amira Khan'],
    ]);
    expect(change?.differences).toEqual([{ path: ['months'], before: 72, after: 84 }]);
    expect(change?.steps[0]?.reason).toBe('Our schedule says seven');
  });

  it('a change that needs a second person waits for one, who is not the proposer and may decide', async () => {
    const changeId = await proposed(shorter);
    expect(await months()).toEqual(longer);
    expect((await listChanges(second, { state: 'waiting', limit: 10 })).items).toMatchObject([{ changeId }]);
    expect(await decideChange(admin, { changeId, decision: 'apply' })).toMatchObject({ why: { kind: 'own-proposal' } });
    expect(await decideChange(world.manager, { changeId, decision: 'apply' })).toMatchObject({
      why: { kind: 'forbidden' },
    });
    expect(await decideChange(second, { changeId, decision: 'apply' })).toMatchObject({ ok: true });
    expect(await months()).toEqual(shorter);
    expect(await decideChange(second, { changeId, decision: 'reject', reason: 'Late' })).toMatchObject({
      why: { kind: 'already-decided' },
    });
  });

  it('a rejection needs its reason, and only the proposer takes a proposal back', async () => {
    const rejected = await proposed({ months: 12, kinds: {} });
    expect(await decideChange(second, { changeId: rejected, decision: 'reject' })).toMatchObject({
      why: { kind: 'reason-missing' },
    });
    expect(await decideChange(second, { changeId: rejected, decision: 'reject', reason: 'Too short' })).toMatchObject({
      ok: true,
    });
    const withdrawn = await proposed({ months: 12, kinds: {} });
    expect(await withdrawChange(second, { changeId: withdrawn })).toMatchObject({ why: { kind: 'not-own' } });
    expect(await withdrawChange(admin, { changeId: withdrawn })).toMatchObject({ ok: true });
    expect(await months()).toEqual(shorter);
    expect((await getChange(admin, rejected))?.steps.at(-1)).toMatchObject({ kind: 'rejected', reason: 'Too short' });
  });

  it('a proposal made of what has changed since is refused with both shown', async () => {
    const changeId = await proposed({ months: 6, kinds: {} });
    await proposeChange(second, { area: 'retention', after: longer });
    expect((await getChange(second, changeId))?.overtaken).toEqual([{ path: ['months'], before: 24, after: 84 }]);
    expect(await decideChange(second, { changeId, decision: 'apply' })).toMatchObject({
      why: { kind: 'overtaken', seen: shorter, now: longer },
    });
    expect(await months()).toEqual(longer);
    await withdrawChange(admin, { changeId });
  });

  it('nor is one put in force where something came and went again meanwhile: a secret may differ still', async () => {
    const changeId = await proposed({ months: 6, kinds: {} });
    await proposeChange(second, { area: 'retention', after: { months: 90, kinds: {} } });
    const back = await proposed(longer);
    expect(await decideChange(second, { changeId: back, decision: 'apply' })).toMatchObject({ ok: true });
    expect((await getChange(second, changeId))?.overtaken).toEqual([]);
    expect(await decideChange(second, { changeId, decision: 'apply' })).toMatchObject({ why: { kind: 'overtaken' } });
    expect(await months()).toEqual(longer);
    await withdrawChange(admin, { changeId });
  });

  it('a form that shows what no longer holds overwrites nothing', async () => {
    const seen = (await inForce(admin, 'retention'))?.seen;
    await proposeChange(second, { area: 'retention', after: { months: 90, kinds: {} } });
    expect(await proposeChange(admin, { area: 'retention', after: { months: 96, kinds: {} }, seen })).toMatchObject({
      why: { kind: 'overtaken', now: { months: 90 } },
    });
  });

  it('two changes at once both stand in one unbroken history', async () => {
    const look = (brandColour: string) => ({ theme: { brandColour } });
    await Promise.all([
      proposeChange(admin, { area: 'look', after: look('#00594c') }),
      proposeChange(second, { area: 'retention', after: { months: 100, kinds: {} } }),
    ]);
    expect(await faults()).toEqual([]);
  });

  it('refuses whoever may not, what the schema does not hold, and what changes nothing', async () => {
    expect(await proposeChange(world.officer, { area: 'retention', after: longer })).toMatchObject({
      why: { kind: 'forbidden' },
    });
    expect(await proposeChange(admin, { area: 'retention', after: { months: 0, kinds: {} } })).toMatchObject({
      why: { kind: 'invalid', faults: [{ pointer: '/months' }] },
    });
    expect(await proposeChange(admin, { area: 'retention', after: { months: 100, kinds: {} } })).toMatchObject({
      why: { kind: 'unchanged' },
    });
    const pale = { theme: { brandColour: '#ffffee' } };
    expect(await proposeChange(admin, { area: 'look', after: pale })).toMatchObject({ why: { kind: 'invalid' } });
  });

  const damages: [string, string, RegExp][] = [
    [
      'a step reworded',
      `update configuration_events set body = replace(body, '24', '25') where seq = 3`,
      /changed after/,
    ],
    [
      'a step put down to somebody else',
      `update configuration_events set staff_id = (select id from staff where name = 'Ruth Kowalczyk') where seq = 2`,
      /author differs/,
    ],
    ['a step taken out', `delete from configuration_events where seq = 4`, /a step is missing/],
    [
      'an end that was cut off',
      `delete from configuration_events where seq = (select max(seq) from configuration_events)`,
      /but its history says/,
    ],
    [
      'a change with another content',
      `update configuration_changes set after = '{"months":1,"kinds":{}}' where state = 'rejected'`,
      /what it changes differs/,
    ],
  ];
  it.each(damages)('finds %s', async (_name, damage, what) => {
    expect(await faults()).toEqual([]);
    const { superuserSql } = world.database;
    await superuserSql`set search_path = redress`;
    await superuserSql`create table kept_events as table configuration_events`;
    await superuserSql`create table kept_changes as table configuration_changes`;
    await superuserSql`set session_replication_role = replica`;
    await superuserSql.unsafe(damage);
    expect((await faults()).map((fault) => fault.what).join('\n')).toMatch(what);
    await superuserSql.unsafe(`delete from configuration_events; delete from configuration_changes;
      insert into configuration_changes table kept_changes; insert into configuration_events table kept_events;
      drop table kept_events; drop table kept_changes; set session_replication_role = origin`);
  });
});
