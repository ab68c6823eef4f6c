import { setTimeout } from 'node:timers/promises';
import { HttpFailure } from '../../../../http/http-failure.ts';
import { browserSecret } from '../../../../http/cookies.ts';
import { countCode } from '../../../../http/limits.ts';
import { askForCode } from '../../../../identity/ask-for-code.ts';
import type { BrowserQuestion } from '../../../../identity/challenge-id.ts';
import type { Asked } from '../../../../identity/find-holder.ts';
import { recentChallenge } from '../../../../identity/recent-challenge.ts';
import type { PageRequest } from '../../../page.ts';

const momentMs = 300;

/** Has a code sent, at most one a minute: asked again within it, the code that is on its way is the one to type in. */
export async function sendCode(request: PageRequest, typed: Asked): Promise<{ challengeId: string }> {
  const { ctx, http } = request;
  const asked: BrowserQuestion = { ...typed, browser: browserSecret(http) };
  const recent = await recentChallenge(ctx, asked);
  if (recent !== null) return { challengeId: recent };
  try {
    await countCode(http, asked);
  } catch (refused) {
    const sameMoment = await askedAtTheSameMoment(request, asked, refused);
    if (sameMoment === null) throw refused;
    return { challengeId: sameMoment };
  }
  return askForCode(ctx, asked);
}

/** A finger that pressed twice: the first of the two has just been let through, or is about to be written. */
async function askedAtTheSameMoment({ ctx }: PageRequest, asked: BrowserQuestion, refused: unknown) {
  if (!(refused instanceof HttpFailure) || refused.code !== 'too-many-requests') return null;
  await setTimeout(momentMs);
  return recentChallenge(ctx, asked);
}
