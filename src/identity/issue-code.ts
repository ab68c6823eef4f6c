import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { cases } from '../db/tables/cases.ts';
import { challenges } from '../db/tables/challenges.ts';
import { people } from '../db/tables/people.ts';
import type { Context } from '../ports.ts';
import { codeLimits } from './limits-of-sessions.ts';
import { hashCode } from './secrets.ts';

export interface IssuedCode {
  /** Six digits, for the message alone: only a hash of it is stored. */
  code: string;
  /** How it was asked for. */
  channel: 'email' | 'text';
  /** As known at this moment: a rule set a second ago holds. */
  receiver: Pick<typeof people.$inferSelect, 'email' | 'phone' | 'language' | 'formats' | 'contactRules'>;
  /** Whether a browser asked, in which alone it works. */
  byBrowser: boolean;
  caseId: string;
  personId: string;
  /** Bare. */
  reference: string;
}

/** Makes the code of a challenge at the moment it is sent; null for a dummy one, or one used or run out. */
export async function issueCode(ctx: Context, input: { challengeId: string }): Promise<IssuedCode | null> {
  const code = ctx.entropy.digits(codeLimits.digits);
  return inOrganisation(ctx, async (tx) => {
    const [row] = await tx
      .update(challenges)
      .set({ codeHash: hashCode(input.challengeId, code) })
      .where(
        and(
          eq(challenges.organisationId, ctx.actor.organisationId),
          eq(challenges.id, input.challengeId),
          gt(challenges.expiresAt, ctx.clock.now()),
          isNull(challenges.usedAt),
        ),
      )
      .returning({
        caseId: challenges.caseId,
        personId: challenges.personId,
        channel: challenges.channel,
        browserHash: challenges.browserHash,
      });
    if (!row?.caseId || !row.personId) return null;
    const receiver = await findReceiver(tx, ctx, row.caseId, row.personId);
    const { caseId, personId, channel, browserHash } = row;
    return receiver && { code, caseId, personId, channel, byBrowser: browserHash !== null, ...receiver };
  });
}

async function findReceiver(tx: Transaction, ctx: Context, caseId: string, personId: string) {
  const organisationId = ctx.actor.organisationId;
  const [row] = await tx
    .select({
      reference: cases.reference,
      receiver: {
        email: people.email,
        phone: people.phone,
        language: people.language,
        formats: people.formats,
        contactRules: people.contactRules,
      },
    })
    .from(people)
    .innerJoin(cases, and(eq(cases.organisationId, organisationId), eq(cases.id, caseId)))
    .where(and(eq(people.organisationId, organisationId), eq(people.id, personId)));
  return row ?? null;
}
