import { z } from 'zod';
import { defineTemplate } from '../template.ts';

export const oneTimeCode = defineTemplate({
  occasion: 'one-time-code',
  audience: 'resident',
  props: z.object({ code: z.string(), minutes: z.int().positive() }),
  // Never the code: a subject shows on a locked screen.
  subject: (_, { notices }) => notices.oneTimeCode.subject,
  opening: ({ code }, { notices: { oneTimeCode: words } }) => [
    { paragraph: words.opening },
    { facts: [{ term: words.code, detail: code }] },
  ],
  nextStep: (_, { notices }) => notices.oneTimeCode.nextStep,
  date: ({ minutes }, { notices: { oneTimeCode: words } }) => ({ label: words.date, within: words.minutes(minutes) }),
  closing: (_, { notices }) => [{ paragraph: notices.oneTimeCode.notYou }],
});
