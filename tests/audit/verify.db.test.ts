import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyChains } from '../../src/audit/verify.ts';
import type { OpenedCase } from '../../src/cases/open-case.ts';
import { acknowledgement, answer, complaint, staffId, startWorld, valueOf, type World } from '../support/world.ts';

describe('checking that no history was changed', () => {
  let world: World;
  let bins: OpenedCase;
  let damp: OpenedCase;
  const verify = () => verifyChains({ sql: world.ports.db.sql });

  beforeAll(async () => {
    world = await startWorld();
    bins = await lived('Our bins were missed');
    damp = await lived('There is damp in the bedroom');
  });
  afterAll(() => world.close());

  async function lived(description: string): Promise<OpenedCase> {
    world.setClock('2026-03-02T10:15');
    const opened = await world.open(complaint(description));
    world.setClock('2026-03-04T11:00');
    valueOf(await world.apply(opened, { type: 'assign', handler: staffId(world.officer) }));
    valueOf(await world.apply(opened, acknowledgement));
    world.setClock('2026-03-16T11:00');
    valueOf(await world.apply(opened, answer));
    return opened;
  }

  it('passes what was only ever written by the verbs', async () => {
    expect(await verify()).toEqual({ organisations: 1, cases: 2, events: 8, faults: [] });
  });

  it('tells how far it has come', async () => {
    const done: number[] = [];
    await verifyChains({ sql: world.ports.db.sql }, ({ cases }) => done.push(cases));
    expect(done.at(-1)).toBe(2);
  });

  const damages: [string, (id: string) => string, RegExp][] = [
    [
      'an event whose words for what happened were changed',
      (id) => `update case_events set body = replace(body, 'upheld', 'notUpheld') where case_id = '${id}' and seq = 4`,
      /changed after it was written/,
    ],
    [
      'an event changed together with its own hash',
      (id) =>
        `update case_events set body = replace(body, 'partlyUpheld', 'upheld'),
           hash = sha256(convert_to(replace(body, 'partlyUpheld', 'upheld'), 'UTF8')) where case_id = '${id}' and seq = 4`,
      /another end of its history/,
    ],
    [
      'an event in the middle rewritten with its hash',
      (id) =>
        `update case_events set body = replace(body, '"ombudsmanDetails":true', '"ombudsmanDetails":false'),
           hash = sha256(convert_to(replace(body, '"ombudsmanDetails":true', '"ombudsmanDetails":false'), 'UTF8'))
           where case_id = '${id}' and seq = 3`,
      /does not follow from the event before/,
    ],
    [
      'an event taken out of the middle',
      (id) => `delete from case_texts where case_id = '${id}' and seq = 3;
       delete from case_events where case_id = '${id}' and seq = 3`,
      /an event is missing/,
    ],
    [
      'a history whose end was cut off',
      (id) => `delete from case_texts where case_id = '${id}' and seq = 4;
       delete from case_events where case_id = '${id}' and seq = 4`,
      /the end of the history is missing/,
    ],
    [
      'a case moved back together with its history',
      (id) => `delete from case_texts where case_id = '${id}' and seq = 4;
        delete from case_events where case_id = '${id}' and seq = 4;
        update cases c set head_seq = 3, version = 3, head_hash = (select hash from case_events e where e.case_id = c.id and seq = 3)
        where id = '${id}'`,
      /state of the case was changed outside its history/,
    ],
    [
      'a history that was emptied',
      (id) => `delete from case_texts where case_id = '${id}';
       delete from case_events where case_id = '${id}'`,
      /the case has no history/,
    ],
    [
      'a later time of recording in a column',
      (id) => `update case_events set recorded_at = recorded_at + interval '1 day'
       where case_id = '${id}' and seq = 2`,
      /time of recording differs/,
    ],
    [
      'an act put down to somebody else',
      (id) => `update case_events set actor_id = gen_random_uuid()::text
       where case_id = '${id}' and seq = 3`,
      /actor differs/,
    ],
    [
      'another name for what was done',
      (id) => `update case_events set kind = 'case.closed' where case_id = '${id}' and seq = 3`,
      /kind differs/,
    ],
    [
      'a complaint reworded',
      (id) => `update case_texts set value = 'All is well' where case_id = '${id}' and path = 'description'`,
      /words were changed/,
    ],
    [
      'words made to vanish',
      (id) => `update case_texts set value = null where case_id = '${id}' and path = 'letter'`,
      /no event says so/,
    ],
    [
      'words whose row was removed',
      (id) => `delete from case_texts where case_id = '${id}' and path = 'letter'`,
      /the words are missing/,
    ],
    [
      'words slipped in',
      (id) => `insert into case_texts select organisation_id, case_id, seq, 'reason', 'Because', salt
       from case_texts where case_id = '${id}' and path = 'letter'`,
      /added later/,
    ],
    [
      'a state edited by hand',
      (id) => `update cases set snapshot = jsonb_set(snapshot::jsonb, '{context,defined}', 'false') where id = '${id}'`,
      /state of the case was changed/,
    ],
    [
      'another policy version',
      (id) => `update cases set policy_version = 2 where id = '${id}'`,
      /judged by was changed/,
    ],
    [
      'a due date moved by hand',
      (id) => `update deadlines set due_on = due_on + 9 where case_id = '${id}' and clock = 'stage1.respond'`,
      /deadline stage1.respond \(1\): its due date differs/,
    ],
    [
      'an overdue clock called off by hand',
      (id) => `update deadlines set state = 'void' where case_id = '${id}' and clock = 'service.overall'`,
      /deadline service.overall \(1\): its state differs/,
    ],
    [
      'an answer dated back',
      (id) => `update deadlines set stopped_at = stopped_at - interval '9 days' where case_id = '${id}'
        and clock = 'stage1.respond'`,
      /its end differs/,
    ],
    [
      'a deadline removed',
      (id) => `delete from deadlines where case_id = '${id}' and clock = 'stage1.acknowledge'`,
      /deadline stage1.acknowledge \(1\): it is missing/,
    ],
    [
      'a deadline slipped in',
      (id) => `insert into deadlines (organisation_id, case_id, clock, run, started_on, started_seq, state, strength,
        citation, calendar_revision, reminds) select organisation_id, case_id, clock, 9, started_on, started_seq, state,
        strength, citation, calendar_revision, false from deadlines where case_id = '${id}' and clock = 'stage1.respond'`,
      /no event started it/,
    ],
    [
      'a version that does not count events',
      (id) => `update cases set version = 9 where id = '${id}'`,
      /version of the case/,
    ],
  ];

  it.each(damages)('finds %s, in that case alone', async (_name, damage, expected) => {
    const sql = world.database.superuserSql;
    const caseId = damp.caseId;
    await sql.begin(async (tx) => {
      await tx.unsafe(`set local session_replication_role = replica`);
      await tx.unsafe(damage(caseId));
    });
    const { faults } = await verify();
    expect(faults.map(({ what }) => what).join('\n')).toMatch(expected);
    expect(new Set(faults.map((fault) => fault.caseId))).toEqual(new Set([caseId]));
    await restore();
    expect((await verify()).faults).toEqual([]);
  });

  it('finds an event moved to another case', async () => {
    const sql = world.database.superuserSql;
    await sql.begin((tx) =>
      tx.unsafe(`set local session_replication_role = replica;
        delete from case_texts where case_id = '${damp.caseId}' and seq = 2;
        update case_events d set body = b.body, hash = b.hash from case_events b
        where d.case_id = '${damp.caseId}' and d.seq = 2 and b.case_id = '${bins.caseId}' and b.seq = 2`),
    );
    const { faults } = await verify();
    expect(faults.map(({ what }) => what)).toContain('it belongs to another case');
    await restore();
  });

  it('finds a history whose case was removed', async () => {
    const sql = world.database.superuserSql;
    await sql.begin((tx) =>
      tx.unsafe(`set local session_replication_role = replica; delete from cases where id = '${damp.caseId}'`),
    );
    const { faults } = await verify();
    expect(faults.map(({ what }) => what)).toContain('there is a history but no case');
    await restore();
  });

  const copies = ['cases', 'case_events', 'case_texts', 'deadlines'];

  /** Puts the damaged case back as it was, from copies made before the first damage. */
  async function restore(): Promise<void> {
    await world.database.superuserSql.begin((tx) =>
      tx.unsafe(
        [
          'set local session_replication_role = replica',
          ...copies.toReversed().map((table) => `delete from redress.${table} where true`),
          ...copies.map(
            (table) =>
              `insert into redress.${table} (${columnsOf(table)}) select ${columnsOf(table)} from kept.${table}`,
          ),
        ].join(';'),
      ),
    );
  }

  let columns: Record<string, string> = {};
  const columnsOf = (table: string): string => columns[table] ?? '*';

  beforeAll(async () => {
    const sql = world.database.superuserSql;
    await sql.unsafe('create schema kept');
    for (const table of copies) {
      await sql.unsafe(`create table kept.${table} as select * from redress.${table}`);
      const found = await sql<{ column_name: string }[]>`
        select column_name from information_schema.columns
        where table_schema = 'redress' and table_name = ${table} and is_generated = 'NEVER'`;
      columns = { ...columns, [table]: found.map((one) => `"${one.column_name}"`).join() };
    }
  });
});
