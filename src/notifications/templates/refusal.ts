import { z } from 'zod';
import { officersLetter, referenceLine, signOff } from '../sections.ts';
import { defineTemplate, isoDate, letterhead, ombudsman } from '../template.ts';

export const refusal = defineTemplate({
  occasion: 'refusal',
  audience: 'resident',
  props: z.object({
    ...letterhead,
    decidedOn: isoDate,
    /** Whether only some points are refused and the rest goes on. */
    isPart: z.boolean(),
    /** The stage that was asked for, 'stage 2'; absent where the complaint itself is refused. */
    stage: z.string().optional(),
    reasons: z.string(),
    letter: z.string().optional(),
    ombudsman,
  }),
  subject: ({ reference }, { notices }) => notices.refusal.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.refusal.opening(props) },
    referenceLine(props, texts),
    { heading: texts.notices.refusal.reasons },
    { letter: props.reasons },
    ...officersLetter(props.letter, texts),
  ],
  nextStep: (props, { notices }) => notices.refusal.nextStep(props.ombudsman.name),
  date: ({ decidedOn }, { notices }) => ({ label: notices.refusal.date, on: decidedOn }),
  closing: (props, texts) => [
    { heading: texts.notices.shared.independent },
    { contact: props.ombudsman },
    ...signOff(props, texts),
  ],
});
