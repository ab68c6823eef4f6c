import postgres from 'postgres';
import { connectionOptions, withDatabase } from './connection-options.ts';
import type { RoleUrls } from './embedded-roles.ts';
import { reach } from './reach.ts';
import { prepareRoles, roleNames, type Login, type RolePlan } from './roles.ts';

export interface ExternalUrls {
  databaseUrl: string;
  databaseOwnerUrl?: string | undefined;
  queueDatabaseUrl?: string | undefined;
}

/**
 * Makes what is missing on a server that is not ours, when DATABASE_OWNER_URL may; `ownerUrl` is absent without it.
 * @throws SetupError with the SQL to run when it may not
 */
export async function prepareExternal(urls: ExternalUrls): Promise<Omit<RoleUrls, 'ownerUrl'> & { ownerUrl?: string }> {
  const queueUrl = urls.queueDatabaseUrl ?? urls.databaseUrl;
  if (!urls.databaseOwnerUrl) return { appUrl: urls.databaseUrl, queueUrl };
  const plan = planFor(urls, urls.databaseOwnerUrl);
  if (!(await isPrepared(urls.databaseOwnerUrl, plan)))
    await prepareRoles(await adminUrl(urls.databaseOwnerUrl, plan), plan);
  return { ownerUrl: urls.databaseOwnerUrl, appUrl: urls.databaseUrl, queueUrl };
}

function planFor(urls: ExternalUrls, ownerUrl: string): RolePlan {
  return {
    database: connectionOptions(ownerUrl).database,
    owner: loginOf(ownerUrl),
    app: loginOf(urls.databaseUrl),
    queue: urls.queueDatabaseUrl ? loginOf(urls.queueDatabaseUrl) : undefined,
  };
}

function loginOf(url: string): Login {
  const { user, password } = connectionOptions(url);
  return { name: user, password };
}

/** A database that does not exist yet is made from the maintenance database. */
async function adminUrl(ownerUrl: string, plan: RolePlan): Promise<string> {
  const exists = await withOwner(ownerUrl, async (sql) => (await sql`select 1`).length === 1);
  return exists ? ownerUrl : withDatabase(ownerUrl, plan.database === 'postgres' ? 'template1' : 'postgres');
}

/** Asked first, so that a plain owner needs no right to create roles once everything is there. */
async function isPrepared(ownerUrl: string, plan: RolePlan): Promise<boolean> {
  const ready = await withOwner(ownerUrl, async (sql) => {
    const logins = [plan.app.name, plan.queue?.name ?? plan.app.name, ...Object.values(roleNames)];
    const [roles] = await sql<{ n: number }[]>`
      select count(*)::int as n from pg_roles where rolname = any(${logins})`;
    if (roles?.n !== new Set(logins).size) return false;
    const [rights] = await sql<{ ready: boolean | null }[]>`
      select to_regnamespace('bullmq') is not null
         and pg_has_role(${plan.app.name}, ${roleNames.app}, 'usage')
         and pg_has_role(current_user, ${roleNames.owner}, 'member')
         and has_schema_privilege(${plan.queue?.name ?? plan.app.name}, to_regnamespace('bullmq')::oid, 'create') as ready`;
    return rights?.ready === true;
  });
  return ready ?? false;
}

/** Undefined when the database does not exist. */
async function withOwner<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T | undefined> {
  const sql = postgres({ ...connectionOptions(url), max: 1 });
  const there = async (): Promise<T | undefined> => {
    try {
      return await work(sql);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === '3D000') return undefined;
      throw error;
    }
  };
  try {
    return await reach('DATABASE_OWNER_URL', there);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
