import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { casePeople } from '../db/tables/case-people.ts';
import { cases } from '../db/tables/cases.ts';
import { people } from '../db/tables/people.ts';
import type { Context } from '../ports.ts';
import { isOpenToResident } from '../db/is-open-to-resident.ts';
import { letterCode, type LetterReader } from './letter-code.ts';
import { hashCode, sameHash } from './secrets.ts';
import { insertSession, type StartedSession } from './sessions.ts';
import { bareReference, plainCode } from './typed-reference.ts';

/** As typed, in any case and spacing. */
export interface TypedLetterCode {
  reference: string;
  code: string;
}

/** Nobody's: the work is the same for a reference that nobody has. */
const nobody: LetterReader = {
  caseId: '00000000-0000-8000-8000-000000000000',
  personId: '00000000-0000-8000-8000-000000000000',
  address: null,
};
const places = 4;

/** Opens a resident's session for the code printed on their letters; else null, whatever was wrong, in the same time. */
export async function enterLetterCode(ctx: Context, input: TypedLetterCode): Promise<StartedSession | null> {
  return inOrganisation(ctx, async (tx) => {
    const known = await holdersOf(tx, ctx, bareReference(input.reference));
    const candidates = Array.from({ length: places }, (_, place) => known[place] ?? nobody);
    const fitting = candidates.filter((holder) => isCodeOf(ctx, holder, input.code));
    const [holder] = fitting.filter((one) => one !== nobody);
    return holder === undefined ? null : insertSession(tx, ctx, { caseId: holder.caseId, personId: holder.personId });
  });
}

/** Whom letters about a case go to: those who complain, and those who act for them. */
async function holdersOf(tx: Transaction, ctx: Context, reference: string): Promise<LetterReader[]> {
  const organisationId = ctx.actor.organisationId;
  return tx
    .selectDistinct({ caseId: cases.id, personId: people.id, address: people.address })
    .from(cases)
    .innerJoin(casePeople, and(eq(casePeople.organisationId, organisationId), eq(casePeople.caseId, cases.id)))
    .innerJoin(people, and(eq(people.organisationId, organisationId), eq(people.id, casePeople.personId)))
    .where(and(eq(cases.organisationId, organisationId), eq(cases.reference, reference), isOpenToResident(ctx.actor)))
    .limit(places);
}

/** Compares hashes, so that it takes the same time wherever two codes differ. */
function isCodeOf(ctx: Context, holder: LetterReader, typed: string): boolean {
  const expected = hashCode(holder.personId, plainCode(letterCode(ctx, holder)));
  return sameHash(expected, hashCode(holder.personId, plainCode(typed)));
}
