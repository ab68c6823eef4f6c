import { and, eq, sql } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import type { Transaction } from '../db/clients.ts';
import { casePeople } from '../db/tables/case-people.ts';
import { cases } from '../db/tables/cases.ts';
import { challenges } from '../db/tables/challenges.ts';
import { outbox } from '../db/tables/outbox.ts';
import { people } from '../db/tables/people.ts';
import type { Context } from '../ports.ts';
import { codeLimits } from './limits-of-sessions.ts';
import { hashSecret } from './secrets.ts';

export interface CodeQuestion {
  /** As typed, in any case and spacing. */
  reference: string;
  /** The e-mail address as typed. */
  address: string;
  /** The secret of the asking browser (http/cookies `browserSecret`); left out by the API, which holds the challenge's id. */
  browser?: string;
}

/**
 * Starts proving that somebody holds the e-mail address of a case. The answer and the work are the same whether or not
 * they do: a row and an outbox row are always written, and the relay makes the code (`issueCode`) only for a true one.
 */
export async function askForCode(ctx: Context, input: CodeQuestion): Promise<{ challengeId: string }> {
  const challengeId = ctx.ids.uuid();
  const now = ctx.clock.now();
  await inOrganisation(ctx, async (tx) => {
    const match = await findMatch(tx, ctx, input);
    await tx.insert(challenges).values({
      organisationId: ctx.actor.organisationId,
      id: challengeId,
      caseId: match?.caseId ?? null,
      personId: match?.personId ?? null,
      browserHash: input.browser === undefined ? null : hashSecret(input.browser),
      createdAt: now,
      expiresAt: new Date(now.getTime() + codeLimits.lifetime),
    });
    await tx.insert(outbox).values(codeMail(ctx, challengeId, now));
  });
  return { challengeId };
}

/** The case and person with this reference and address; the same query whether there is one or not. */
async function findMatch(tx: Transaction, ctx: Context, { reference, address }: CodeQuestion) {
  const organisationId = ctx.actor.organisationId;
  const rows = await tx
    .select({ caseId: cases.id, personId: people.id })
    .from(cases)
    .innerJoin(casePeople, and(eq(casePeople.organisationId, organisationId), eq(casePeople.caseId, cases.id)))
    .innerJoin(people, and(eq(people.organisationId, organisationId), eq(people.id, casePeople.personId)))
    .where(
      and(
        eq(cases.organisationId, organisationId),
        eq(cases.reference, bareOf(reference)),
        sql`lower(${people.email}) = ${address.trim().toLowerCase()}`,
      ),
    )
    .limit(1);
  return rows[0];
}

/** The eight letters and digits that are stored; what is not a reference becomes one that nobody has. */
function bareOf(reference: string): string {
  return reference
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .slice(-8);
}

/** Names the challenge only: whether it is a true one is not to be seen from the outbox. */
function codeMail(ctx: Context, challengeId: string, now: Date): typeof outbox.$inferInsert {
  return {
    organisationId: ctx.actor.organisationId,
    id: ctx.ids.uuid(),
    kind: 'code',
    occasion: 'code',
    effectKey: `code:${challengeId}`,
    challengeId,
    state: 'pending',
    nextAttemptAt: now,
    createdAt: now,
  };
}
