import { z } from 'zod';
import { answerLater, beginningDate, referenceLine, signOff } from '../sections.ts';
import { beginning, defineTemplate, isoDate, letterhead } from '../template.ts';

export const receipt = defineTemplate({
  occasion: 'receipt',
  audience: 'resident',
  props: z.object({ ...letterhead, ...beginning, receivedOn: isoDate }),
  subject: ({ reference }, { notices }) => notices.receipt.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.receipt.received(props.receivedOn) },
    referenceLine(props, texts),
    { paragraph: texts.notices.receipt.keep },
  ],
  nextStep: ({ begins }, { notices }) => notices.receipt.nextSteps[begins],
  date: beginningDate,
  closing: (props, texts) => [...answerLater(props, texts), ...signOff(props, texts)],
});
