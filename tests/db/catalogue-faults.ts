import type postgres from 'postgres';

type AnySql = postgres.Sql | postgres.TransactionSql;

/** What the policies of every table say, as Postgres prints it back. */
const ownOrganisation = (column: string) =>
  `(${column} = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)`;

/** Keys that may span organisations, each for a reason. */
const spanning = new Map([
  ['organisations', 'is the organisation'],
  ['cases_reference', 'a reference is unique in the installation'],
  ['own_procedures_version', 'one process knows the procedures of all organisations by name and number'],
]);
const appendOnly = ['case_events', 'access_log', 'policies', 'own_procedures'];
const definers = [
  'find_memberships',
  'find_organisation',
  'find_session',
  'find_token',
  'find_words',
  'organisations_with_work',
  'own_procedures_of_all',
];

/** Everything in schema redress that would let one organisation see or change what is another's, or history be changed. */
export async function catalogueFaults(sql: AnySql): Promise<string[]> {
  const checks = [rowSecurity, policies, keys, foreignKeys, rights, functions, relations];
  const found: string[] = [];
  for (const check of checks) found.push(...(await check(sql)));
  return found.sort();
}

async function rowSecurity(sql: AnySql): Promise<string[]> {
  const rows = await sql<{ name: string; on: boolean; forced: boolean; owner: string }[]>`
    select relname as name, relrowsecurity as on, relforcerowsecurity as forced, pg_get_userbyid(relowner) as owner
      from pg_class where relnamespace = 'redress'::regnamespace and relkind in ('r', 'p')`;
  return rows.flatMap((row) => [
    ...(row.on ? [] : [`${row.name}: row security is not enabled`]),
    ...(row.forced ? [] : [`${row.name}: row security is not forced`]),
    ...(row.owner === 'redress_owner' ? [] : [`${row.name}: belongs to ${row.owner}`]),
  ]);
}

async function policies(sql: AnySql): Promise<string[]> {
  const rows = await sql<{ name: string; policies: Policy[] }[]>`
    select c.relname as name, coalesce(jsonb_agg(jsonb_build_object('roles', p.roles, 'cmd', p.cmd, 'using', p.qual,
             'check', p.with_check, 'permissive', p.permissive)) filter (where p.policyname is not null), '[]') as policies
      from pg_class c left join pg_policies p on p.schemaname = 'redress' and p.tablename = c.relname
     where c.relnamespace = 'redress'::regnamespace and c.relkind in ('r', 'p') group by 1`;
  return rows.flatMap(({ name, policies }) => {
    const own = ownOrganisation(name === 'organisations' ? 'id' : 'organisation_id');
    const forApp = policies.filter((policy) => !policy.roles.includes('redress_owner') || policy.roles.length > 1);
    const forOwner = policies.filter((policy) => policy.roles.includes('redress_owner'));
    return [
      ...(forApp.length === 1 &&
      forApp.every((policy) => policy.cmd === 'ALL' && policy.using === own && policy.check === own)
        ? []
        : [`${name}: the application's policy is not "its own organisation"`]),
      ...(forOwner.length === 1 && forOwner.every((policy) => policy.using === 'true' && policy.check === 'true')
        ? []
        : [`${name}: the owner has no policy, so a migration would change nothing`]),
    ];
  });
}

interface Policy {
  roles: string[];
  cmd: string;
  using: string | null;
  check: string | null;
}

async function keys(sql: AnySql): Promise<string[]> {
  const rows = await sql<{ table: string; index: string; first: string | null }[]>`
    select t.relname as table, i.relname as index, a.attname as first
      from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
      left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
     where t.relnamespace = 'redress'::regnamespace and x.indisunique`;
  return rows
    .filter((row) => row.first !== 'organisation_id' && !spanning.has(row.table) && !spanning.has(row.index))
    .map((row) => `${row.table}: key ${row.index} does not begin with organisation_id`);
}

async function foreignKeys(sql: AnySql): Promise<string[]> {
  const rows = await sql<{ table: string; name: string; from: string; to: string; target: string }[]>`
    select t.relname as table, c.conname as name, f.attname as from, r.attname as to, c.confrelid::regclass::text as target
      from pg_constraint c join pg_class t on t.oid = c.conrelid
      join pg_attribute f on f.attrelid = c.conrelid and f.attnum = c.conkey[1]
      join pg_attribute r on r.attrelid = c.confrelid and r.attnum = c.confkey[1]
     where c.contype = 'f' and t.relnamespace = 'redress'::regnamespace`;
  return rows
    .filter(
      (row) =>
        row.from !== 'organisation_id' || (row.to !== 'organisation_id' && !row.target.endsWith('organisations')),
    )
    .map((row) => `${row.table}: ${row.name} could point into another organisation`);
}

async function rights(sql: AnySql): Promise<string[]> {
  const rows = await sql<{ name: string; truncate: boolean; change: boolean; remove: boolean; others: boolean }[]>`
    select relname as name, has_table_privilege('redress_app', oid, 'truncate, references, trigger') as truncate,
           has_any_column_privilege('redress_app', oid, 'update') as change, has_table_privilege('redress_app', oid, 'delete') as remove,
           has_any_column_privilege('redress_queue', oid, 'select, insert, update')
             or exists (select from aclexplode(relacl) where grantee = 0) as others
      from pg_class where relnamespace = 'redress'::regnamespace and relkind in ('r', 'p', 'v')`;
  return rows.flatMap((row) => [
    ...(row.truncate ? [`${row.name}: the application may truncate it, point at it or put triggers on it`] : []),
    ...(appendOnly.includes(row.name) && row.change ? [`${row.name}: the application may change its rows`] : []),
    ...(appendOnly.includes(row.name) && row.remove ? [`${row.name}: the application may delete its rows`] : []),
    ...(row.others ? [`${row.name}: the queue, or everybody, has rights`] : []),
  ]);
}

async function functions(sql: AnySql): Promise<string[]> {
  const rows = await sql<{ name: string; definer: boolean; path: string | null; all: boolean }[]>`
    select proname as name, prosecdef as definer, has_function_privilege('redress_queue', oid, 'execute') as all,
           (select s from unnest(proconfig) s where s like 'search_path=%') as path
      from pg_proc where pronamespace = 'redress'::regnamespace`;
  const found = rows.filter((row) => row.definer).map((row) => row.name);
  return [
    ...found.filter((name) => !definers.includes(name)).map((name) => `${name}: runs with the owner's rights`),
    ...definers.filter((name) => !found.includes(name)).map((name) => `${name}: is missing`),
    ...rows
      .filter((row) => row.path !== 'search_path=redress, pg_temp')
      .map((row) => `${row.name}: its search_path is not fixed`),
    ...rows.filter((row) => row.all).map((row) => `${row.name}: everybody may run it`),
  ];
}

async function relations(sql: AnySql): Promise<string[]> {
  const rows = await sql<{ name: string; kind: string; invoker: boolean }[]>`
    select relname as name, relkind as kind, coalesce('security_invoker=true' = any (reloptions), false) as invoker
      from pg_class where relnamespace = 'redress'::regnamespace and relkind in ('v', 'm')`;
  return rows
    .filter((row) => row.kind === 'm' || !row.invoker)
    .map(
      (row) =>
        `${row.name}: ${row.kind === 'm' ? 'a materialised view knows no row security' : "a view that reads with its owner's rights"}`,
    );
}
