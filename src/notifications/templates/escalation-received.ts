import { z } from 'zod';
import { answerLater, beginningDate, referenceLine, signOff } from '../sections.ts';
import { beginning, defineTemplate, isoDate, letterhead } from '../template.ts';

export const escalationReceived = defineTemplate({
  occasion: 'escalation-received',
  audience: 'resident',
  props: z.object({
    ...letterhead,
    ...beginning,
    receivedOn: isoDate,
    /** As people call it: 'stage 2'. */
    stage: z.string(),
  }),
  subject: ({ reference, stage }, { notices }) => notices.escalationReceived.subject(reference, stage),
  opening: (props, texts) => [
    { paragraph: texts.notices.escalationReceived.received(props.receivedOn, props.stage) },
    referenceLine(props, texts),
  ],
  nextStep: ({ begins }, { notices }) => notices.escalationReceived.nextSteps[begins],
  date: beginningDate,
  closing: (props, texts) => [...answerLater(props, texts), ...signOff(props, texts)],
});
