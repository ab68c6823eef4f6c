import { z } from 'zod';
import { defineTemplate, webAddress } from '../template.ts';

export const oneTimeCode = defineTemplate({
  occasion: 'one-time-code',
  audience: 'resident',
  props: z.object({
    code: z.string(),
    minutes: z.int().positive(),
    /** Where it is typed in; the address alone opens nothing. */
    page: webAddress.nullable().default(null),
    /** Whether it must not show what it is for. */
    isDiscreet: z.boolean().default(false),
  }),
  // Never the code: a subject shows on a locked screen.
  subject: ({ isDiscreet }, { notices: { oneTimeCode: words } }) => (isDiscreet ? words.discreet : words).subject,
  opening: ({ code, isDiscreet }, { notices: { oneTimeCode: words } }) => [
    { paragraph: (isDiscreet ? words.discreet : words).opening },
    { facts: [{ term: words.code, detail: code }] },
  ],
  nextStep: (_, { notices }) => notices.oneTimeCode.nextStep,
  date: ({ minutes }, { notices: { oneTimeCode: words } }) => ({ label: words.date, within: words.minutes(minutes) }),
  closing: ({ page, isDiscreet }, { notices: { oneTimeCode: words } }) => [
    ...(page === null || isDiscreet ? [] : [{ action: { text: words.page, url: page } }]),
    { paragraph: words.notYou },
  ],
  short: ({ code, minutes, isDiscreet }, { notices: { oneTimeCode: words } }) =>
    (isDiscreet ? words.discreet : words).short(code, words.minutes(minutes)),
});
