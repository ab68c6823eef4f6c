import { sql, type SQL } from 'drizzle-orm';
import { cases } from './tables/cases.ts';

/** The condition for a case that its person may still see: not where they act for somebody who refuses it, or whose consent is over (T07). */
export function isOpenToResident({ organisationId }: { organisationId: string }): SQL {
  return sql`(select redress.find_case(${organisationId}, ${cases.id}, null, ${cases.id})) is not null`;
}
