import { z } from 'zod';
import { officersLetter, ombudsmanAdvice, referenceLine, signOff } from '../sections.ts';
import { defineTemplate, isoDate, letterhead, ombudsman } from '../template.ts';

export const incompleteResponse = defineTemplate({
  occasion: 'incomplete-response',
  audience: 'resident',
  props: z.object({ ...letterhead, sentOn: isoDate, respondBy: isoDate, letter: z.string().optional(), ombudsman }),
  subject: ({ reference }, { notices }) => notices.incompleteResponse.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.incompleteResponse.opening },
    referenceLine(props, texts),
    ...officersLetter(props.letter, texts),
  ],
  nextStep: (_, { notices }) => notices.incompleteResponse.nextStep,
  date: ({ respondBy, sentOn }, { notices }) => ({
    label: sentOn <= respondBy ? notices.incompleteResponse.date : notices.incompleteResponse.pastDate,
    on: respondBy,
  }),
  closing: (props, texts) => [...ombudsmanAdvice(props.ombudsman, texts), ...signOff(props, texts)],
});
