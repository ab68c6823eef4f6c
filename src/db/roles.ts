import postgres from 'postgres';
import { SetupError } from '../errors.ts';
import { connectionOptions, withDatabase } from './connection-options.ts';

/** The three roles that tables, policies and grants name. They are the server's, not one database's. */
export const roleNames = { owner: 'redress_owner', app: 'redress_app', queue: 'redress_queue' } as const;
export type RoleKind = keyof typeof roleNames;

/** Who logs in: one of the three roles itself, or a login that becomes a member of it. */
export interface Login {
  name: string;
  password: string;
}

export interface RolePlan {
  database: string;
  owner: Login;
  app: Login;
  /** Absent: background work logs in as the application does. */
  queue?: Login | undefined;
  /** True only on our own server, where the passwords are ours to set. */
  setPasswords?: boolean;
}

/** Parallel starts take turns; the number is ours alone ("redress" in hexadecimal, shortened). */
const rolesLock = 0x72656472;

/**
 * Makes the roles, the database, the queue's schema and the grants, as often as you like.
 * @param adminUrl a superuser, or a role that may create roles, on any database of the server
 * @throws SetupError with the SQL to run when the role may not do it
 */
export async function prepareRoles(adminUrl: string, plan: RolePlan): Promise<void> {
  await asAdmin(adminUrl, plan, async (sql) => {
    await sql`select pg_advisory_lock(${rolesLock})`;
    for (const statement of clusterStatements(plan)) await sql.unsafe(statement);
    const [found] = await sql`select 1 from pg_database where datname = ${plan.database}`;
    if (!found) await sql.unsafe(`create database ${quote(plan.database)} owner ${roleNames.owner}`);
  });
  await prepareDatabase(adminUrl, plan.database, plan);
}

/** The part of {@link prepareRoles} that belongs to one database; a copy of a template needs it again. */
export async function prepareDatabase(adminUrl: string, database: string, plan: RolePlan): Promise<void> {
  await asAdmin(withDatabase(adminUrl, database), plan, async (sql) => {
    await sql`select pg_advisory_lock(${rolesLock})`;
    for (const statement of databaseStatements(database)) await sql.unsafe(statement);
  });
}

/** What an administrator runs when Redress may not make its roles itself. Passwords are left to choose. */
export function roleSql(plan: RolePlan): string {
  const chosen = (login: Login): Login => ({ ...login, password: 'choose a password' });
  const asked = { ...plan, owner: chosen(plan.owner), app: chosen(plan.app), queue: plan.queue && chosen(plan.queue) };
  return [
    ...clusterStatements(asked),
    `-- if there is none yet: create database ${quote(plan.database)} owner ${roleNames.owner}`,
    `-- then, connected to ${plan.database}:`,
    ...databaseStatements(plan.database),
  ].join(';\n');
}

async function asAdmin(url: string, plan: RolePlan, work: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  const sql = postgres({ ...connectionOptions(url), max: 1, fetch_types: false });
  try {
    await work(sql);
  } catch (error) {
    if (!isForbidden(error)) throw error;
    throw new SetupError(
      `The role of DATABASE_OWNER_URL may not prepare this server (${error.message}). Ask an administrator to run:\n\n${roleSql(plan)};\n`,
    );
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function isForbidden(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === '42501';
}

function clusterStatements(plan: RolePlan): string[] {
  const kinds: [string, Login][] = [
    [roleNames.owner, plan.owner],
    [roleNames.app, plan.app],
    [roleNames.queue, plan.queue ?? plan.app],
  ];
  return [
    ...kinds.map(([role, login]) => createRole(role, login.name === role ? login : undefined)),
    ...kinds.filter(([, login]) => !isOurs(login)).map(([, login]) => createRole(login.name, login)),
    ...kinds.filter(([role, login]) => login.name !== role).map(([role, login]) => grantRole(role, login.name)),
    ...kinds.filter(([role, login]) => plan.setPasswords && login.name === role).map(([, login]) => setPassword(login)),
    // Whoever prepares must be able to act for the owners of the schemas.
    ...[roleNames.owner, roleNames.queue].map(grantToOneself),
  ];
}

function isOurs(login: Login): boolean {
  return Object.values<string>(roleNames).includes(login.name);
}

function createRole(role: string, login: Login | undefined): string {
  const rights = login ? `login password ${literal(login.password)}` : 'nologin';
  const create = `create role ${quote(role)} ${rights} nocreatedb nocreaterole`;
  return `do $redress$ begin if not exists (select from pg_roles where rolname = ${literal(role)}) then ${create}; end if; end $redress$`;
}

function setPassword(login: Login): string {
  return `alter role ${quote(login.name)} login nosuperuser nobypassrls password ${literal(login.password)}`;
}

function grantRole(role: string, member: string): string {
  const check = `select from pg_roles where rolname = ${literal(member)} and rolsuper`;
  return `do $redress$ begin if not exists (${check}) then grant ${role} to ${quote(member)}; end if; end $redress$`;
}

/** Nobody can be a member of themselves: the login that prepares may be the owner's own. */
function grantToOneself(role: string): string {
  return `do $redress$ begin if current_user <> ${literal(role)} then grant ${role} to current_user; end if; end $redress$`;
}

function databaseStatements(database: string): string[] {
  const { owner, app, queue } = roleNames;
  return [
    `revoke all on database ${quote(database)} from public`,
    `grant connect on database ${quote(database)} to ${owner}, ${app}, ${queue}`,
    `grant create on database ${quote(database)} to ${owner}`,
    'revoke create on schema public from public',
    `create schema if not exists bullmq authorization ${queue}`,
    // A table's own migration grants what the application may do with it; functions are closed until granted.
    `alter default privileges for role ${owner} revoke execute on functions from public`,
    `alter default privileges for role ${owner} grant execute on functions to ${app}`,
  ];
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Backslashes stay as they are under standard_conforming_strings, the default everywhere. */
function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
