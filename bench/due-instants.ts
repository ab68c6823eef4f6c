import type { Council } from './council.ts';
import type { PrivateDatabase } from './private-database.ts';

/** An instant at which so many deadlines of the councils reach their next rung. */
export interface Instant {
  at: Date;
  count: number;
}

/** The next instant at which anything is due; undefined when nothing ever will be. */
export async function nextInstant(
  { superuserSql }: PrivateDatabase,
  councils: readonly Council[],
): Promise<Instant | undefined> {
  const [row] = await superuserSql<{ at: Date; count: number }[]>`
    select next_action_at as at, count(*)::int as count from redress.deadlines
    where organisation_id = any (${idsOf(councils)}) and next_action_at is not null
    group by next_action_at order by next_action_at limit 1`;
  return row;
}

/** Remembers where every history ends, for {@link checkFiredOnce}. */
export async function markHistories({ superuserSql }: PrivateDatabase, councils: readonly Council[]): Promise<void> {
  await superuserSql`drop table if exists marked`;
  await superuserSql`
    create temp table marked as
    select organisation_id, id, head_seq from redress.cases where organisation_id = any (${idsOf(councils)})`;
}

/**
 * Looks in the tables, as superuser, whether each case got exactly one reminder since the mark.
 * @throws Error when one was lost or came twice
 */
export async function checkFiredOnce(
  { superuserSql }: PrivateDatabase,
  councils: readonly Council[],
  instant: Instant,
): Promise<void> {
  const [found] = await superuserSql<{ events: number; cases: number; notices: number; left: number }[]>`
    select
      (select count(*)::int from redress.case_events e join marked m
        on m.organisation_id = e.organisation_id and m.id = e.case_id and e.seq > m.head_seq) as events,
      (select count(*)::int from redress.cases c join marked m
        on m.organisation_id = c.organisation_id and m.id = c.id and c.head_seq = m.head_seq + 1) as cases,
      (select count(distinct (o.case_id, o.seq))::int from redress.outbox o join marked m
        on m.organisation_id = o.organisation_id and m.id = o.case_id and o.seq > m.head_seq) as notices,
      (select count(*)::int from redress.deadlines where organisation_id = any (${idsOf(councils)})
        and next_action_at <= ${instant.at}) as left`;
  const { count } = instant;
  const isRight = found?.events === count && found.cases === count && found.notices === count && found.left === 0;
  if (!isRight) throw new Error(`Of ${count} deadlines some were lost or came twice: ${JSON.stringify(found)}`);
}

function idsOf(councils: readonly Council[]): string[] {
  return councils.map(({ organisationId }) => organisationId);
}
