import { and, eq, sql, type SQL } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { casePeople } from '../db/tables/case-people.ts';
import { cases } from '../db/tables/cases.ts';
import { people } from '../db/tables/people.ts';
import type { Context } from '../ports.ts';
import { isOpenToResident } from '../db/is-open-to-resident.ts';
import { bareReference } from './typed-reference.ts';

/** Where a code is to be sent, and about which case; all as typed. */
export interface Asked {
  reference: string;
  address: string;
  /** What the address is: an e-mail address where it is left out. */
  channel?: 'email' | 'text' | undefined;
}

/** Who has a code to get, and for which case. */
export interface Holder {
  caseId: string;
  personId: string;
}

/** The case and person with this reference and address; the same query whether there is one or not. */
export async function findHolder(ctx: Context, asked: Asked): Promise<Holder | undefined> {
  const organisationId = ctx.actor.organisationId;
  const isTheirs = and(
    eq(cases.organisationId, organisationId),
    eq(cases.reference, bareReference(asked.reference)),
    sql`${storedAddress(asked)} = ${addressKey(asked)}`,
    isOpenToResident(ctx.actor),
  );
  const [holder] = await inOrganisation(ctx, (tx) =>
    tx
      .select({ caseId: cases.id, personId: people.id })
      .from(cases)
      .innerJoin(casePeople, and(eq(casePeople.organisationId, organisationId), eq(casePeople.caseId, cases.id)))
      .innerJoin(people, and(eq(people.organisationId, organisationId), eq(people.id, casePeople.personId)))
      .where(isTheirs)
      .limit(1),
  );
  return holder;
}

/** One spelling for every way of typing the same address: +44 (0)7700 900982 is 07700900982. */
export function addressKey({ address, channel }: Asked): string {
  if (channel !== 'text') return address.trim().toLowerCase();
  return address.replaceAll(/\D/g, '').replace(/^(0044|44)?0?/, '0');
}

/** The same of what is stored. */
function storedAddress({ channel }: Asked): SQL {
  if (channel !== 'text') return sql`lower(${people.email})`;
  return sql`regexp_replace(regexp_replace(${people.phone}, '[^0-9]', '', 'g'), '^(0044|44)?0?', '0')`;
}
