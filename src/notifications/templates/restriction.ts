import { z } from 'zod';
import { referenceLine, signOff, wordsUnder } from '../sections.ts';
import { defineTemplate, isoDate, letterhead, ombudsman } from '../template.ts';

export const restriction = defineTemplate({
  occasion: 'restriction',
  audience: 'resident',
  props: z.object({
    ...letterhead,
    restriction: z.string().optional(),
    /** Which behaviour, and why the restriction follows from it. */
    reasons: z.string(),
    reviewOn: isoDate,
    ombudsman,
  }),
  subject: ({ reference }, { notices }) => notices.restriction.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.restriction.opening },
    referenceLine(props, texts),
    ...wordsUnder(texts.notices.restriction.decided, props.restriction),
    ...wordsUnder(texts.notices.restriction.why, props.reasons),
    { heading: texts.notices.restriction.meanwhile },
    { paragraph: texts.notices.restriction.meanwhileHow },
  ],
  nextStep: (_, { notices }) => notices.restriction.nextStep,
  date: ({ reviewOn }, { notices }) => ({ label: notices.restriction.date, on: reviewOn }),
  closing: (props, texts) => [
    { heading: texts.notices.restriction.disagree },
    { paragraph: texts.notices.restriction.complain(props.ombudsman.name) },
    { contact: props.ombudsman },
    ...signOff(props, texts),
  ],
});
