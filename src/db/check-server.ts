import type { Sql } from './clients.ts';

/** One thing looked at; `mend` says what to do when it is not `ok`. */
export interface Finding {
  check: string;
  ok: boolean;
  detail: string;
  mend?: string;
}

export interface CheckOptions {
  now: () => Date;
  /** The operator has said that this database may be lost (REDRESS_THROWAWAY_DATABASE). */
  throwaway: boolean;
}

/** Looks at the server as the application's role does; boot refuses when any finding is not ok, `redress doctor` prints them. */
export async function checkServer(sql: Sql, options: CheckOptions): Promise<Finding[]> {
  return [
    await checkVersion(sql),
    ...(await checkDurability(sql, options.throwaway)),
    ...(await checkAppRole(sql)),
    await checkClock(sql, options.now),
  ];
}

async function checkVersion(sql: Sql): Promise<Finding> {
  const [row] = await sql<{ version: number; shown: string }[]>`
    select current_setting('server_version_num')::int as version, current_setting('server_version') as shown`;
  const ok = (row?.version ?? 0) >= 150_000;
  return { check: 'Postgres version', ok, detail: row?.shown ?? 'unknown', mend: 'Use Postgres 15 or newer.' };
}

/** A complaint that was answered "received" must survive a crash; `local` and the remote levels flush here too. */
async function checkDurability(sql: Sql, throwaway: boolean): Promise<Finding[]> {
  const rows = await sql<{ name: string; setting: string }[]>`
    select name, current_setting(name) as setting from pg_settings
     where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name`;
  return rows.map(({ name, setting }) => ({
    check: name,
    ok: throwaway || setting !== 'off',
    detail: throwaway ? `${setting} (a throw-away database: not required)` : setting,
    mend: `Set ${name} = on for the server and the application's role: with it off, a crash loses complaints that were acknowledged.`,
  }));
}

async function checkAppRole(sql: Sql): Promise<Finding[]> {
  const [row] = await sql<{ name: string; superuser: boolean; bypass: boolean; owned: number }[]>`
    select rolname as name, rolsuper as superuser, rolbypassrls as bypass,
           (select count(*)::int from pg_class c
             where c.relnamespace = to_regnamespace('redress') and pg_has_role(c.relowner, 'member')) as owned
      from pg_roles where rolname = current_user`;
  const name = row?.name ?? 'unknown';
  const mend =
    'Give DATABASE_URL the role redress_app, or a login that is a member of it and of nothing else of Redress.';
  const faults: [string, boolean, string][] = [
    ['role is no superuser', !row?.superuser, 'a superuser sees every organisation'],
    ['role obeys row security', !row?.bypass, 'BYPASSRLS sees every organisation'],
    ['role owns nothing', row?.owned === 0, `it owns, or may act for the owner of, ${row?.owned} tables`],
  ];
  return faults.map(([check, ok, wrong]) => ({ check, ok, detail: ok ? name : `${name}: ${wrong}`, mend }));
}

/** Deadlines are judged by our clock and written by theirs: five seconds apart is too far. */
async function checkClock(sql: Sql, now: () => Date): Promise<Finding> {
  const before = now().getTime();
  const [row] = await sql<{ at: Date }[]>`select clock_timestamp() as at`;
  const after = now().getTime();
  const theirs = row?.at.getTime() ?? 0;
  const apart = Math.max(0, before - theirs, theirs - after);
  return {
    check: 'clocks agree',
    ok: apart <= 5_000,
    detail: `${(apart / 1000).toFixed(1)} s apart`,
    mend: 'Synchronise the clocks of this machine and of the database server (NTP).',
  };
}
