import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { connectionOptions } from '../src/db/connection-options.ts';

/** How many cases the floor's transaction chooses among. */
const cases = 10_000;

const tables = `
  create schema if not exists floor;
  create table if not exists floor.cases (id int primary key, version int not null, snapshot jsonb not null, updated_at timestamptz);
  create table if not exists floor.events (case_id int, seq int, body text not null, at timestamptz default now(), primary key (case_id, seq));
  create table if not exists floor.deadlines (case_id int, clock text, due_on date, state text, primary key (case_id, clock));
  create table if not exists floor.outbox (id bigint generated always as identity primary key, case_id int, kind text, at timestamptz default now());
  insert into floor.cases select n, 0, jsonb_build_object('value', 'stage1', 'words', repeat('x', 600)) from generate_series(1, ${cases}) n
    on conflict do nothing;
`;

/** The transaction that every command is (performance.md), as seven statements. */
const statements = [
  'begin',
  'select version, snapshot from floor.cases where id = :id for update',
  `update floor.cases set version = version + 1, snapshot = snapshot, updated_at = now() where id = :id`,
  `insert into floor.events (case_id, seq, body) select id, version, repeat('e', 500) from floor.cases where id = :id`,
  `insert into floor.deadlines values (:id, 'a', '2026-03-02', 'armed'), (:id, 'b', '2026-03-02', 'armed'), (:id, 'c', '2026-03-02', 'armed')
     on conflict (case_id, clock) do update set due_on = excluded.due_on, state = excluded.state`,
  `insert into floor.outbox (case_id, kind) values (:id, 'receipt'), (:id, 'reminder')`,
  'commit',
];

/** The floor that a ratio is of: transactions a second of the bare database, measured in the same run. */
export interface Floor {
  perSecond: number;
  by: 'pgbench' | 'postgres.js';
}

/** Makes the floor's tables; `url` connects as a role that may. */
export async function prepareFloor(url: string): Promise<void> {
  const sql = postgres({ ...connectionOptions(url), max: 1 });
  await sql.unsafe(tables);
  await sql.end();
}

/** Transactions a second with so many clients, by pgbench where it is installed, else by the same statements from Node. */
export async function measureFloor(url: string, clients: number, seconds: number): Promise<Floor> {
  const pgbench = findPgbench();
  if (!pgbench) return { by: 'postgres.js', perSecond: await fromNode(url, clients, seconds) };
  return { by: 'pgbench', perSecond: fromPgbench(pgbench, url, clients, seconds) };
}

function findPgbench(): string | undefined {
  const folders = (existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : []).map(
    (version) => `/usr/lib/postgresql/${version}/bin`,
  );
  return [...folders, '/usr/bin', '/usr/local/bin'].map((folder) => join(folder, 'pgbench')).find(existsSync);
}

function fromPgbench(pgbench: string, url: string, clients: number, seconds: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'redress-floor-'));
  const file = join(folder, 'command.sql');
  writeFileSync(
    file,
    `\\set id random(1, ${cases})\n${statements.map((statement) => `${statement.replaceAll('\n', ' ')};`).join('\n')}\n`,
  );
  const { host, port, user, password, database } = connectionOptions(url);
  const run = spawnSync(
    pgbench,
    [
      '-n',
      '-M',
      'prepared',
      '-c',
      String(clients),
      '-j',
      '2',
      '-T',
      String(seconds),
      '-f',
      file,
      '-h',
      host,
      '-p',
      String(port),
      '-U',
      user,
      database,
    ],
    { env: { ...process.env, PGPASSWORD: password }, encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  const found = /tps = ([\d.]+)/.exec(run.stdout);
  if (!found) throw new Error(`pgbench gave no figure: ${run.stderr.slice(-400)}`);
  return Number(found[1]);
}

async function fromNode(url: string, clients: number, seconds: number): Promise<number> {
  const sql = postgres({ ...connectionOptions(url), max: clients });
  const end = performance.now() + seconds * 1000;
  let done = 0;
  const client = async (number: number): Promise<void> => {
    for (let turn = number; performance.now() < end; turn += 7919) {
      const id = (turn % cases) + 1;
      await sql.begin(async (tx) => {
        for (const statement of statements.slice(1, -1)) {
          const uses = statement.includes(':id');
          await tx.unsafe(statement.replaceAll(':id', '$1::int'), uses ? [id] : [], { prepare: true });
        }
      });
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_unused, number) => client(number * 1013)));
  await sql.end();
  return done / seconds;
}
