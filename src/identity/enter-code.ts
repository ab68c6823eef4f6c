import { and, eq, gt, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { cases } from '../db/tables/cases.ts';
import { challenges } from '../db/tables/challenges.ts';
import type { Context } from '../ports.ts';
import { isOpenToResident } from '../db/is-open-to-resident.ts';
import { codeLimits } from './limits-of-sessions.ts';
import { hashCode, hashSecret, sameHash } from './secrets.ts';
import { insertSession, type StartedSession } from './sessions.ts';

export interface TypedCode {
  challengeId: string;
  /** As typed; anything but digits is ignored. */
  code: string;
  /** The secret of the browser that asked, where one did. */
  browser?: string;
}

/** Opens a resident's session for the right code: within ten minutes, in five tries, once; else null, whatever was wrong. `reference` is bare. */
export async function enterCode(
  ctx: Context,
  input: TypedCode,
): Promise<(StartedSession & { reference: string }) | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(input.challengeId)) return null;
  return inOrganisation(ctx, async (tx) => {
    const tried = await countTry(tx, ctx, input);
    const given = hashCode(input.challengeId, input.code.replace(/\D/g, ''));
    if (!tried || !sameHash(tried.codeHash, given) || !(await useUp(tx, ctx, input.challengeId))) return null;
    const [opened] = await tx
      .select({ reference: cases.reference })
      .from(cases)
      .where(
        and(
          eq(cases.organisationId, ctx.actor.organisationId),
          eq(cases.id, tried.caseId),
          isOpenToResident(ctx.actor),
        ),
      );
    if (!opened) return null;
    const session = await insertSession(tx, ctx, { caseId: tried.caseId, personId: tried.personId });
    return { ...session, reference: opened.reference };
  });
}

/** Counts a try in the same statement that allows it, so that many at once get no more than five between them. */
async function countTry(tx: Transaction, ctx: Context, { challengeId, browser }: TypedCode) {
  const [row] = await tx
    .update(challenges)
    .set({ tries: sql`${challenges.tries} + 1` })
    .where(
      and(
        eq(challenges.organisationId, ctx.actor.organisationId),
        eq(challenges.id, challengeId),
        gt(challenges.expiresAt, ctx.clock.now()),
        lt(challenges.tries, codeLimits.tries),
        isNull(challenges.usedAt),
        isNotNull(challenges.codeHash),
        browser === undefined ? isNull(challenges.browserHash) : eq(challenges.browserHash, hashSecret(browser)),
      ),
    )
    .returning({ codeHash: challenges.codeHash, caseId: challenges.caseId, personId: challenges.personId });
  if (!row?.codeHash || !row.caseId || !row.personId) return null;
  return { codeHash: row.codeHash, caseId: row.caseId, personId: row.personId };
}

/** A code opens once: of two at the same moment the second finds it used. */
async function useUp(tx: Transaction, ctx: Context, challengeId: string): Promise<boolean> {
  const used = await tx
    .update(challenges)
    .set({ usedAt: ctx.clock.now() })
    .where(
      and(
        eq(challenges.organisationId, ctx.actor.organisationId),
        eq(challenges.id, challengeId),
        isNull(challenges.usedAt),
      ),
    )
    .returning({ id: challenges.id });
  return used.length === 1;
}
