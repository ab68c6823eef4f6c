import { inOrganisation } from '../db/in-organisation.ts';
import { surveyAnswers } from '../db/tables/survey-answers.ts';
import type { Context } from '../ports.ts';
import { idOfKey } from '../requests/id-of-key.ts';

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
  const id = idOfKey(ctx, `${place} ${idempotencyKey}`);
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
