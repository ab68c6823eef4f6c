import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { challenges } from '../db/tables/challenges.ts';
import { outbox } from '../db/tables/outbox.ts';
import type { Context } from '../ports.ts';
import { recentIds } from './challenge-id.ts';
import { findHolder, type Asked, type Holder } from './find-holder.ts';
import { codeLimits } from './limits-of-sessions.ts';
import { hashSecret } from './secrets.ts';

export interface CodeQuestion extends Asked {
  /** The secret of the asking browser (http/cookies `browserSecret`); left out by the API, which holds the challenge's id. */
  browser?: string | undefined;
}

/**
 * Starts proving that somebody holds an address of a case. The answer and the work are the same whether or not they do:
 * a row and an outbox row are always written, and the relay makes the code (`issueCode`) only for a true one.
 */
export async function askForCode(ctx: Context, input: CodeQuestion): Promise<{ challengeId: string }> {
  const holder = await findHolder(ctx, input);
  return inOrganisation(ctx, async (tx) => {
    const challengeId = await insertChallenge(tx, ctx, { input, holder });
    await tx.insert(outbox).values(codeMessage(ctx, challengeId));
    return { challengeId };
  });
}

interface NewChallenge {
  input: CodeQuestion;
  holder: Holder | undefined;
}

/** Under the id of its question where that is free: somebody who has just used a code gets another. */
async function insertChallenge(tx: Transaction, ctx: Context, { input, holder }: NewChallenge): Promise<string> {
  const { browser, channel = 'email' } = input;
  const createdAt = ctx.clock.now();
  const row = {
    organisationId: ctx.actor.organisationId,
    caseId: holder?.caseId ?? null,
    personId: holder?.personId ?? null,
    browserHash: browser === undefined ? null : hashSecret(browser),
    channel,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + codeLimits.lifetime),
  };
  const ids = browser === undefined ? [] : recentIds(ctx, { ...input, browser }).slice(0, 1);
  for (const id of ids) {
    const inserted = await tx
      .insert(challenges)
      .values({ ...row, id })
      .onConflictDoNothing()
      .returning();
    if (inserted.length > 0) return id;
  }
  const id = ctx.ids.uuid();
  await tx.insert(challenges).values({ ...row, id });
  return id;
}

/** Names the challenge only: whether it is a true one is not to be seen from the outbox. */
function codeMessage(ctx: Context, challengeId: string): typeof outbox.$inferInsert {
  const now = ctx.clock.now();
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
