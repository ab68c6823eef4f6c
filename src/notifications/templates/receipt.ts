import { z } from 'zod';
import { referenceLine, signOff } from '../sections.ts';
import { defineTemplate, isoDate, letterhead } from '../template.ts';

export const receipt = defineTemplate({
  occasion: 'receipt',
  audience: 'resident',
  props: z.object({ ...letterhead, receivedOn: isoDate, acknowledgeBy: isoDate }),
  subject: ({ reference }, { notices }) => notices.receipt.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.receipt.received(props.receivedOn) },
    referenceLine(props, texts),
    { paragraph: texts.notices.receipt.keep },
  ],
  nextStep: (_, { notices }) => notices.receipt.nextStep,
  date: ({ acknowledgeBy }, { notices }) => ({ label: notices.receipt.date, on: acknowledgeBy }),
  closing: signOff,
});
