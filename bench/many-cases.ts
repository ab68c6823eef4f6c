import type { Sql } from 'postgres';

/** How many cases, of which organisation, and like which one of them. */
interface Crowd {
  organisationId: string;
  /** A case that is there: what is not made up is as in it. */
  like: string;
  count: number;
  /** The first letter of their references. */
  prefix: string;
  /** What is kept of a machine's snapshot; null leaves it out, where nobody opens the cases. */
  withSnapshot: boolean;
}

const firstNames = 'Sam,Maria,Winston,Priya,Liam,Elif,Ana,Jun,Niall,Chidi,Piotr,Ioana,Abena,Marcus,Emre,Olena';
const lastNames =
  'Jones,Santos,Bailey,Fairbairn,Kaya,Santos,Wong,Doherty,Balogun,Dudek,Popescu,Asante,Francis,Melnyk,Mazur,Pell';
const things =
  'bin,pothole,street light,repair,parking fine,planning notice,noise,council tax bill,school place,damp wall';

/**
 * Puts so many cases straight into the tables, as far as lists, searches and figures look: a tenth is open, with owners,
 * teams, marks and dates around today; the others have ended. Each has two clocks that reports count. Checks and triggers are off: nothing measured goes through here.
 */
export async function addManyCases(
  sql: Sql,
  { organisationId, like, count, prefix, withSnapshot }: Crowd,
): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`create temporary table crowd on commit drop as
      select n, gen_random_uuid() as person, n % 10 = 0 as lives, ${prefix} || lpad(n::text, 7, '0') as reference,
        (regexp_replace(lpad(to_hex(n), 12, '0'), '^(.{8})', '\\1-') || '-7000-8000-' || substr(md5(n::text), 1, 12))::uuid as id,
        date '2026-02-27' - (n % 900) as received_on,
        (string_to_array(${firstNames}, ','))[1 + n % 16] || ' ' || (string_to_array(${lastNames}, ','))[1 + (n / 16) % 16]
          || case when n % 1000 = 0 then ' Ravenscroft' else '' end as name,
        'person' || n || '@example.org' as email, '07700' || lpad((n % 1000000)::text, 6, '0') as phone,
        'NM' || 1 + n % 20 || ' ' || n % 9 || chr(65 + n % 20) || chr(65 + n / 20 % 20) as postcode,
        'The ' || (string_to_array(${things}, ','))[1 + n % 10] || ' in our street was not dealt with for ' || 1 + n % 30
          || ' weeks, and nobody rang back' || case when n % 5000 = 0 then ' about the heronry.' else '.' end as words
      from generate_series(1, ${count}::int) n`;
    await tx`create temporary table given on commit drop as select
      (select array_agg(id order by id) from redress.staff where organisation_id = ${organisationId}) as staff,
      (select array_agg(id order by id) from redress.teams where organisation_id = ${organisationId}) as teams,
      (select array_agg(id order by id) from redress.services where organisation_id = ${organisationId}) as services`;
    await tx`insert into redress.people (organisation_id, id, name, email, phone, address, adjustments, language, formats, created_at)
      select ${organisationId}, person, name, email, phone, n || ' High Street, ' || postcode,
        case when n % 12 = 0 then 'Large print' end, 'en', '{}', now() from crowd`;
    await tx`insert into redress.cases (organisation_id, id, reference, procedure_id, procedure_version, policy_version, nation,
        calendar_revision, states, channel, received_on, next_due_on, next_due_clock, owner_id, team_id, service_id, marks, labels,
        ward, version, head_seq, head_hash, last_happened_at, opened_at, updated_at, snapshot)
      select ${organisationId}, x.id, x.reference, c.procedure_id, c.procedure_version, c.policy_version, c.nation, c.calendar_revision,
        case when lives then c.states else array['closed'] end, (array['web', 'phone', 'email', 'letter'])[1 + n % 4],
        x.received_on, case when lives then date '2026-02-20' + (n / 10 % 40) end, case when lives then 'stage1.respond' end,
        case when n % 7 > 0 then g.staff[1 + n / 10 % cardinality(g.staff)] end,
        g.teams[1 + n / 10 % cardinality(g.teams)], g.services[1 + n / 10 % cardinality(g.services)],
        case when n % 9 = 0 then array['risk'] when n % 5 = 0 then array['extended'] else '{}' end,
        case when n % 50 = 0 then array['councillor'] else '{}' end, 'Ward ' || n % 25, 1, 1, c.head_hash, c.last_happened_at,
        c.opened_at, c.updated_at, case when ${withSnapshot} then c.snapshot else '{}'::json end
      from crowd x, given g, redress.cases c where c.organisation_id = ${organisationId} and c.id = ${like}`;
    await tx`insert into redress.case_people (organisation_id, case_id, person_id, role, consent, since)
      select ${organisationId}, id, person, 'complainant', 'notNeeded', now() from crowd`;
    await tx`insert into redress.case_texts (organisation_id, case_id, seq, path, value, salt)
      select ${organisationId}, id, 1, 'description', words, '\\x00' from crowd`;
    await tx`insert into redress.deadlines (organisation_id, case_id, clock, run, started_seq, started_on, due_on, original_due_on,
        base_due_on, state, stopped_at, stopped_on, strength, citation, calendar_revision, reminds)
      select ${organisationId}, id, clock, 1, 1, received_on, received_on + days, received_on + days, received_on + days,
        case when runs then 'armed' else 'stopped' end, case when not runs then (received_on + days - 3)::timestamptz end,
        case when not runs then received_on + days - 3 end, 'must', '', '', false
      from crowd, lateral (values ('stage1.acknowledge', 7, false), ('stage1.respond', 14, lives)) x (clock, days, runs)`;
    await tx`insert into redress.messages (organisation_id, id, case_id, seq, occasion, audience, person_id, at, letter, state, settled_at)
      select ${organisationId}, gen_random_uuid(), id, 1, 'receipt', 'resident', person, now(), 'Thank you',
        case when n % 500 = 0 then 'failed' else 'sent' end, now() from crowd`;
    await tx`insert into redress.service_requests (organisation_id, case_id, id, seq, due_on, state, asked_at)
      select ${organisationId}, id, 'q1', 1, date '2026-03-04', 'asked', now() from crowd where n % 100 = 0`;
    await tx`insert into redress.case_search (organisation_id, case_id, words)
      select ${organisationId}, id, to_tsvector('english', words) || array_to_tsvector(
        array(select 'n:' || w from regexp_split_to_table(lower(name), ' ') w)
        || array['p:' || phone, 'e:' || email, 'c:' || lower(replace(postcode, ' ', ''))]) from crowd`;
  });
  await sql`vacuum analyze`;
}
