import { z } from 'zod';
import { answerLater, beginningDate, referenceLine, signOff, wordsUnder } from '../sections.ts';
import { beginning, defineTemplate, letterhead } from '../template.ts';

export const transfer = defineTemplate({
  occasion: 'transfer',
  audience: 'resident',
  props: z.object({
    ...letterhead,
    ...beginning,
    /** As people call it: 'stage 2'. */
    stage: z.string(),
    reason: z.string().optional(),
  }),
  subject: ({ reference, stage }, { notices }) => notices.transfer.subject(reference, stage),
  opening: (props, texts) => [
    { paragraph: texts.notices.transfer.opening(props.stage) },
    referenceLine(props, texts),
    ...wordsUnder(texts.notices.transfer.why, props.reason),
  ],
  nextStep: ({ begins }, { notices }) => notices.transfer.nextSteps[begins],
  date: beginningDate,
  closing: (props, texts) => [...answerLater(props, texts), ...signOff(props, texts)],
});
