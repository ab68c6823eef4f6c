import { z } from 'zod';
import { referenceLine, signOff } from '../sections.ts';
import { defineTemplate, isoDate, letterhead } from '../template.ts';

export const withdrawal = defineTemplate({
  occasion: 'withdrawal',
  audience: 'resident',
  props: z.object({ ...letterhead, withdrawnOn: isoDate }),
  subject: ({ reference }, { notices }) => notices.withdrawal.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.withdrawal.opening(props.withdrawnOn) },
    referenceLine(props, texts),
  ],
  nextStep: (_, { notices }) => notices.withdrawal.nextStep,
  date: ({ withdrawnOn }, { notices }) => ({ label: notices.withdrawal.date, on: withdrawnOn }),
  closing: signOff,
});
