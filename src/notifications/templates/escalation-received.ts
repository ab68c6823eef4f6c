import { z } from 'zod';
import { referenceLine, signOff } from '../sections.ts';
import { defineTemplate, isoDate, letterhead } from '../template.ts';

export const escalationReceived = defineTemplate({
  occasion: 'escalation-received',
  audience: 'resident',
  props: z.object({ ...letterhead, receivedOn: isoDate, acknowledgeBy: isoDate }),
  subject: ({ reference }, { notices }) => notices.escalationReceived.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.escalationReceived.received(props.receivedOn) },
    referenceLine(props, texts),
  ],
  nextStep: (_, { notices }) => notices.escalationReceived.nextStep,
  date: ({ acknowledgeBy }, { notices }) => ({ label: notices.escalationReceived.date, on: acknowledgeBy }),
  closing: signOff,
});
