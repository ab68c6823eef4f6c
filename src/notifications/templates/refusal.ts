import { z } from 'zod';
import { officersLetter, referenceLine, signOff } from '../sections.ts';
import { defineTemplate, isoDate, letterhead, ombudsman } from '../template.ts';

export const refusal = defineTemplate({
  occasion: 'refusal',
  audience: 'resident',
  props: z.object({
    ...letterhead,
    decidedOn: isoDate,
    reasons: z.string(),
    letter: z.string().optional(),
    ombudsman,
  }),
  subject: ({ reference }, { notices }) => notices.refusal.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.refusal.opening },
    referenceLine(props, texts),
    { heading: texts.notices.refusal.reasons },
    { letter: props.reasons },
    ...officersLetter(props.letter, texts),
  ],
  nextStep: (props, { notices }) => notices.refusal.nextStep(props.ombudsman.name),
  date: ({ decidedOn }, { notices }) => ({ label: notices.refusal.date, on: decidedOn }),
  closing: (props, texts) => [
    { heading: texts.notices.shared.ombudsman },
    { contact: props.ombudsman },
    ...signOff(props, texts),
  ],
});
