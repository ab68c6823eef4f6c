import { z } from 'zod';
import { decisions, officersLetter, ombudsmanAdvice, referenceLine, signOff } from '../sections.ts';
import { answer, defineTemplate, isoDate } from '../template.ts';

export const response = defineTemplate({
  occasion: 'response',
  audience: 'resident',
  props: z.object({
    ...answer,
    /** As people call them: 'stage 1' and 'stage 2'; `about` says what the next one is. */
    stage: z.string(),
    next: z.object({ name: z.string(), about: z.string().nullable() }),
    escalateHow: z.string(),
    escalateBy: isoDate.optional(),
  }),
  subject: ({ reference }, { notices }) => notices.response.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.response.opening(props.stage) },
    referenceLine(props, texts),
    ...officersLetter(props.letter, texts),
    ...decisions(props, texts),
  ],
  nextStep: ({ next, escalateHow }, { notices }) => notices.response.nextStep(next, escalateHow),
  // Not every procedure sets a last day for asking; without one the day of the answer counts.
  date: ({ escalateBy, sentOn }, { notices }) =>
    escalateBy ? { label: notices.response.askBy, on: escalateBy } : { label: notices.response.sentOn, on: sentOn },
  closing: (props, texts) => [...ombudsmanAdvice(props.ombudsman, texts), ...signOff(props, texts)],
});
