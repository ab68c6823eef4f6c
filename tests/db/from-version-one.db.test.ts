import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { connectionOptions, withDatabase } from '../../src/db/connection-options.ts';
import { migrateUp } from '../../src/db/migrate.ts';
import { prepareDatabase } from '../../src/db/roles.ts';

const name = `from_one_${randomBytes(4).toString('hex')}`;
const folder = mkdtempSync(join(tmpdir(), 'redress-version-one-'));
const organisation = '01900000-0000-7000-8000-000000000001';
const restricted = '01900000-0000-7000-8000-000000000002';
const other = '01900000-0000-7000-8000-000000000003';
const lastOfVersionOne = '0005_functions-of-audit';
let ownerUrl = '';
let admin: postgres.Sql;
let sql: postgres.Sql;

/** The steps that version 0.1 had. */
function stepsOfVersionOne(): void {
  cpSync('drizzle', folder, { recursive: true });
  const file = join(folder, 'meta', '_journal.json');
  const journal = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) });
  const { entries, ...rest } = journal.parse(JSON.parse(readFileSync(file, 'utf8')));
  const last = entries.findIndex(({ tag }) => tag === lastOfVersionOne);
  writeFileSync(file, JSON.stringify({ ...rest, entries: entries.slice(0, last + 1) }));
}

beforeAll(async () => {
  const { superuserUrl, ...urls } = inject('cluster');
  admin = postgres({ ...connectionOptions(superuserUrl), max: 1 });
  await admin.unsafe(`create database ${name} owner redress_owner`);
  const login = { name: 'redress_owner', password: '' };
  await prepareDatabase(superuserUrl, name, { database: name, owner: login, app: login });
  ownerUrl = withDatabase(urls.ownerUrl, name);
  sql = postgres({ ...connectionOptions(withDatabase(superuserUrl, name)), max: 1 });
  stepsOfVersionOne();
});
afterAll(async () => {
  await sql.end();
  await admin.unsafe(`drop database ${name} with (force)`);
  await admin.end();
  rmSync(folder, { recursive: true });
});

async function storeCase(id: string, reference: string, restriction: object | null): Promise<void> {
  const snapshot = JSON.stringify({ shape: 1, value: {}, context: { restriction } });
  await sql`insert into redress.cases (organisation_id, id, reference, procedure_id, procedure_version, policy_version,
      nation, calendar_revision, states, channel, received_on, version, head_seq, head_hash, last_happened_at, opened_at,
      updated_at, snapshot)
    values (${organisation}, ${id}, ${reference}, 'lgsco-code', 1, 1, 'england-and-wales', '1', '{}', 'web',
      '2026-03-02', 3, 3, '', '2026-03-02', '2026-03-02', '2026-03-02', ${snapshot}::text::json)`;
}

async function storeEvent(id: string, seq: number, kind: string, at: string): Promise<void> {
  await sql`insert into redress.case_events values (${organisation}, ${id}, ${seq}, ${kind}, ${at}, ${at}, 'staff', null,
    'request', '', '', '{}')`;
}

it('restrictions that were in force under version 0.1 stand in the register after the upgrade, and cases without do not', async () => {
  const taken = await migrateUp(ownerUrl, folder);
  expect(taken.at(-1)).toBe(lastOfVersionOne);
  await sql`insert into redress.organisations (id, name, slug, nation, procedures, created_at)
    values (${organisation}, 'Northmere', 'northmere', 'england-and-wales', '{lgsco-code}', '2026-01-01')`;
  await storeCase(restricted, 'C7K2M9QX4', { reviewOn: '2026-09-21', owedFrom: '2026-09-18' });
  await storeEvent(restricted, 1, 'case.received', '2026-03-02T10:00Z');
  await storeEvent(restricted, 2, 'case.contactRestricted', '2026-03-10T10:00Z');
  await storeEvent(restricted, 3, 'case.contactRestricted', '2026-06-21T23:30Z');
  await storeCase(other, 'C7K2M9QX5', null);
  await storeEvent(other, 1, 'case.received', '2026-03-02T10:00Z');

  await migrateUp(ownerUrl);
  const rows = await sql`select case_id, number, imposed_on::text, review_on::text, reviewed_on, lifted_on, state, seq
    from redress.restrictions`;
  expect([...rows]).toEqual([
    {
      case_id: restricted,
      number: 1,
      imposed_on: '2026-06-22',
      review_on: '2026-09-21',
      reviewed_on: null,
      lifted_on: null,
      state: 'inForce',
      seq: 3,
    },
  ]);
});
