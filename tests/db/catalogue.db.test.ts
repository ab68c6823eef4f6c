import { sql as template } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOrganisation } from '../../src/db/in-organisation.ts';
import { catalogueFaults } from './catalogue-faults.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let test: TestDatabase;
const council = '01900000-0000-7000-8000-000000000001';
const landlord = '01900000-0000-7000-8000-000000000002';

beforeAll(async () => {
  test = await testDatabase();
  for (const [id, slug] of [
    [council, 'council'],
    [landlord, 'landlord'],
  ] as const) {
    await test.ownerSql`insert into organisations (id, name, slug, nation, procedures, created_at)
      values (${id}, ${slug}, ${slug}, 'england-and-wales', '{lgsco-code}', now())`;
    await test.ownerSql`insert into teams (organisation_id, id, name) values (${id}, ${id}, ${slug})`;
  }
});
afterAll(() => test.drop());

describe('the tables', () => {
  it('keep every organisation to itself and history as it was', async () => {
    expect(await catalogueFaults(test.superuserSql)).toEqual([]);
  });

  it('show the application nothing until an organisation is set', async () => {
    const tables = await test.ownerSql<{ name: string }[]>`
      select relname as name from pg_class where relnamespace = 'redress'::regnamespace and relkind = 'r'`;
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables) expect(await test.db.sql`select 1 from ${test.db.sql(name)}`, name).toHaveLength(0);
  });

  it('show an organisation its own rows, and nothing afterwards on the same connection', async () => {
    const names = () => test.db.drizzle.execute<{ name: string }>(template`select name from redress.teams`);
    const ctx = { db: test.db, actor: { organisationId: council } };
    const seen = await inOrganisation(ctx, (tx) =>
      tx.execute<{ name: string }>(template`select name from redress.teams`),
    );
    expect([...seen]).toEqual([{ name: 'council' }]);
    for (let connection = 0; connection < 10; connection += 1) expect(await names()).toHaveLength(0);
  });

  it('forget the organisation also when the work failed, and undo the work', async () => {
    const ctx = { db: test.db, actor: { organisationId: landlord } };
    const attempt = inOrganisation(ctx, async (tx) => {
      await tx.execute(template`update redress.teams set name = 'changed'`);
      throw new Error('the work failed');
    });
    await expect(attempt).rejects.toThrow('the work failed');
    expect(await test.ownerSql`select name from teams order by 1`).toEqual([{ name: 'council' }, { name: 'landlord' }]);
    expect(await test.db.drizzle.execute(template`select 1 from redress.teams`)).toHaveLength(0);
  });

  it('refuse a row that is put into another organisation', async () => {
    const ctx = { db: test.db, actor: { organisationId: council } };
    const attempt = inOrganisation(ctx, (tx) =>
      tx.execute(
        template`insert into redress.teams (organisation_id, id, name) values (${landlord}, ${council}, 'spy')`,
      ),
    );
    await expect(attempt).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('let a migration fill in a column of every row', async () => {
    expect((await test.ownerSql`update teams set name = name`).count).toBe(2);
  });

  it('refuse a change of history even to their owner', async () => {
    await expect(test.ownerSql`update case_events set kind = 'x'`).rejects.toThrow(/append-only/);
    await expect(test.ownerSql`truncate case_events cascade`).rejects.toThrow(/append-only/);
    await expect(test.db.sql`update case_events set kind = 'x'`).rejects.toMatchObject({ code: '42501' });
  });
});

/** What the check must report when somebody forgets: each in its own copy of the tables' schema, undone afterwards. */
const careless: [string, string, RegExp][] = [
  [
    'a table without row security',
    'create table redress.bare (organisation_id uuid, id uuid)',
    /bare: row security is not enabled/,
  ],
  [
    'row security that is not forced',
    'alter table redress.people no force row level security',
    /people: row security is not forced/,
  ],
  [
    'a table without the owner policy',
    'drop policy owner_sees_all on redress.people',
    /people: the owner has no policy/,
  ],
  [
    'a second, wider policy',
    'create policy wide on redress.people to redress_app using (true)',
    /people: the application's policy/,
  ],
  ['a key across organisations', 'create unique index wide on redress.people (id)', /people: key wide does not begin/],
  [
    'a reference into another organisation',
    'create table redress.loose (organisation_id uuid, staff_id uuid references redress.organisations (id))',
    /loose: .* could point into another organisation/,
  ],
  [
    'a right to change history',
    'grant update (kind) on redress.case_events to redress_app',
    /case_events: the application may change/,
  ],
  [
    'a right to delete history',
    'grant delete on redress.case_events to redress_app',
    /case_events: the application may delete/,
  ],
  ['a right to truncate', 'grant truncate on redress.people to redress_app', /people: the application may truncate/],
  ['a right for everybody', 'grant select on redress.people to public', /people: the queue, or everybody/],
  [
    'one more function with the rights of the owner',
    `create function redress.peek() returns int language sql security definer set search_path = redress, pg_temp as 'select 1'`,
    /peek: runs with the owner's rights/,
  ],
  [
    'a function without a fixed search_path',
    `create function redress.loose() returns int language sql as 'select 1'`,
    /loose: its search_path/,
  ],
  [
    'a function that everybody may run',
    'grant execute on function redress.find_token to public',
    /find_token: everybody/,
  ],
  [
    'a view with the rights of its owner',
    'create view redress.seen as select * from redress.people',
    /seen: a view that reads/,
  ],
  [
    'a materialised view',
    'create materialized view redress.kept as select * from redress.people',
    /kept: a materialised view/,
  ],
];

describe('the check of the tables reports', () => {
  it.each(careless)('%s', async (_what, statement, report) => {
    const undo = new Error('undo');
    const faults: string[] = [];
    const attempt = test.ownerSql.begin(async (sql) => {
      await sql.unsafe(statement);
      faults.push(...(await catalogueFaults(sql)));
      throw undo;
    });
    await expect(attempt).rejects.toBe(undo);
    expect(faults.join('\n')).toMatch(report);
  });
});
