import { z } from 'zod';
import type { Texts } from '../../language/language.ts';

type Words = Texts['feedback']['thankTexts'] | Texts['feedback']['commentTexts'];

/** What a form of thanks or of a comment may hold. */
export function feedbackSchema({ words, name, email }: Words) {
  return z.object({
    words: z.string(words.missing).max(5_000, words.tooLong),
    service: z.uuid().optional().catch(undefined),
    name: z.string().max(200, name.tooLong).optional(),
    email: z.email(email.wrong).max(254, email.wrong).optional(),
    mayQuote: z.literal('yes').optional().catch(undefined),
  });
}
