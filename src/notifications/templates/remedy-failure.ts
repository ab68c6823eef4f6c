import { z } from 'zod';
import { referenceLine, signOff, wordsUnder } from '../sections.ts';
import { defineTemplate, isoDate, letterhead, ombudsman } from '../template.ts';

export const remedyFailure = defineTemplate({
  occasion: 'remedy-failure',
  audience: 'resident',
  props: z.object({
    ...letterhead,
    sentOn: isoDate,
    /** What was promised, in the words it was promised in. */
    remedy: z.string().optional(),
    reason: z.string(),
    alternative: z.string(),
    ombudsman,
  }),
  subject: ({ reference }, { notices }) => notices.remedyFailure.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.remedyFailure.opening },
    referenceLine(props, texts),
    ...wordsUnder(texts.notices.remedyFailure.promised, props.remedy),
    ...wordsUnder(texts.notices.remedyFailure.why, props.reason),
    ...wordsUnder(texts.notices.remedyFailure.instead, props.alternative),
  ],
  nextStep: ({ ombudsman: { name } }, { notices }) => notices.remedyFailure.nextStep(name),
  date: ({ sentOn }, { notices }) => ({ label: notices.remedyFailure.date, on: sentOn }),
  closing: (props, texts) => [
    { heading: texts.notices.shared.independent },
    { contact: props.ombudsman },
    ...signOff(props, texts),
  ],
});
