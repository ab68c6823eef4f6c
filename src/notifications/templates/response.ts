import { z } from 'zod';
import { decisions, officersLetter, ombudsmanAdvice, referenceLine, signOff } from '../sections.ts';
import { answer, defineTemplate, isoDate } from '../template.ts';

export const response = defineTemplate({
  occasion: 'response',
  audience: 'resident',
  props: z.object({ ...answer, escalateHow: z.string(), escalateBy: isoDate.optional() }),
  subject: ({ reference }, { notices }) => notices.response.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.response.opening },
    referenceLine(props, texts),
    ...officersLetter(props.letter, texts),
    ...decisions(props, texts),
  ],
  nextStep: ({ escalateHow }, { notices }) => notices.response.nextStep(escalateHow),
  // The Codes set no last day for asking; without a window of the organisation's own the day of the answer counts.
  date: ({ escalateBy, sentOn }, { notices }) =>
    escalateBy ? { label: notices.response.askBy, on: escalateBy } : { label: notices.response.sentOn, on: sentOn },
  closing: (props, texts) => [...ombudsmanAdvice(props.ombudsman, texts), ...signOff(props, texts)],
});
