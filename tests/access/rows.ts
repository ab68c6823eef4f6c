import type { TestApi } from '../support/api.ts';
import type { OwnedCase, TestActor } from './world.ts';

/** What any reading may leave behind: who read, and when somebody was last here. */
const readingsLeave = ['access_log'];
const whenLastHere = '{last_seen_at,last_used_at}';

/** What each table holds, as one hash a table. */
export async function hashesOfTables({ db }: TestApi): Promise<Map<string, string>> {
  const tables = (await namesOf(db.superuserSql)).filter((name) => !readingsLeave.includes(name));
  const parts = tables.map(
    (name) => `select '${name}' as name, md5(coalesce(string_agg(row, '' order by row), '')) as hash
      from (select md5((to_jsonb(t) - '${whenLastHere}'::text[])::text) as row from redress.${name} t) x`,
  );
  const rows = await db.superuserSql.unsafe(parts.join(' union all '));
  return new Map(rows.map((row) => [row['name'], row['hash']]));
}

/** Where two pictures of the tables differ. */
export function changedTables(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...after].filter(([name, hash]) => before.get(name) !== hash).map(([name]) => name);
}

/** Asking for a code or a link is open to everybody who knows a reference, and leaves a row that names the case. */
const anybodyLeaves = ['access_log', 'sessions', 'challenges', 'outbox'];

/** Who acts, and their own case: what that says of another, with which staff linked it, is its own. */
export interface Reader {
  actor: TestActor;
  own: OwnedCase | undefined;
}

/** Everything that names anything of an owner, as one hash: a row changed, gone or added changes it. */
export async function hashOfOwner({ db }: TestApi, { objects }: OwnedCase, reader: Reader): Promise<string> {
  const tables = (await namesOf(db.superuserSql)).filter((name) => !anybodyLeaves.includes(name));
  // One who may no longer see the case may still write and send another complaint.
  const isReader = reader.actor.draftCookie === objects.draftSecret;
  const kept = Object.entries(objects.ids).filter(([name]) => !isReader || !/^(draft|person)/.test(name));
  const ids = kept.map(([, id]) => id).join('|');
  const parts = tables.map(
    (name) => `select coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '') as hash
      from redress.${name} t where t::text ~ '${ids}' and strpos(t::text, '${reader.own?.caseId ?? '-none-'}') = 0`,
  );
  const rows = await db.superuserSql.unsafe(parts.join(' union all '));
  return rows.map((row) => String(row['hash'])).join('\n');
}

async function namesOf(sql: TestApi['db']['superuserSql']): Promise<string[]> {
  const rows = await sql`select tablename from pg_tables where schemaname = 'redress' order by 1`;
  return rows.map((row) => String(row['tablename']));
}
