import { createHash } from 'node:crypto';
import { inOrganisation } from '../db/in-organisation.ts';
import { surveyAnswers } from '../db/tables/survey-answers.ts';
import type { Context } from '../ports.ts';

/** An answer at a place; `idempotencyKey`: sent twice it counts once. */
export interface PlaceAnswer {
  place: string;
  satisfaction: number;
  words?: string | undefined;
  idempotencyKey: string;
}

/** Takes what somebody answers at a place; nothing says who it was. */
export async function answerPlaceSurvey(ctx: Context, input: PlaceAnswer): Promise<void> {
  const { idempotencyKey, place, satisfaction, words } = input;
  const { organisationId } = ctx.actor;
  const id = idOf(`${organisationId} ${place} ${idempotencyKey}`);
  await inOrganisation(ctx, (tx) =>
    tx
      .insert(surveyAnswers)
      .values({
        organisationId,
        id,
        kind: 'place',
        place,
        satisfaction,
        words: words ?? null,
        mayContact: false,
        at: ctx.clock.now(),
      })
      .onConflictDoNothing(),
  );
}

/** A UUIDv8 (RFC 9562) of a text. */
function idOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
