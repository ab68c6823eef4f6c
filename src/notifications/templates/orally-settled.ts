import { z } from 'zod';
import { ombudsmanAdvice, referenceLine, signOff, wordsUnder } from '../sections.ts';
import { defineTemplate, isoDate, letterhead, ombudsman } from '../template.ts';

export const orallySettled = defineTemplate({
  occasion: 'orally-settled',
  audience: 'resident',
  props: z.object({ ...letterhead, settledOn: isoDate, text: z.string().optional(), ombudsman }),
  subject: ({ reference }, { notices }) => notices.orallySettled.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.orallySettled.opening },
    referenceLine(props, texts),
    ...wordsUnder(texts.notices.orallySettled.how, props.text),
  ],
  nextStep: (_, { notices }) => notices.orallySettled.nextStep,
  date: ({ settledOn }, { notices }) => ({ label: notices.orallySettled.date, on: settledOn }),
  closing: (props, texts) => [...ombudsmanAdvice(props.ombudsman, texts), ...signOff(props, texts)],
});
