import { z } from 'zod';
import { officersLetter, ombudsmanAdvice, referenceLine, signOff } from '../sections.ts';
import { defineTemplate, isoDate, letterhead, ombudsman } from '../template.ts';

export const delayNotice = defineTemplate({
  occasion: 'delay-notice',
  audience: 'resident',
  props: z.object({
    ...letterhead,
    expectedOn: isoDate,
    /** How often the person hears until then, in working days. */
    updateEvery: z.int().positive().optional(),
    reason: z.string(),
    letter: z.string().optional(),
    ombudsman,
  }),
  subject: ({ reference }, { notices }) => notices.delayNotice.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.delayNotice.opening },
    referenceLine(props, texts),
    { heading: texts.notices.delayNotice.why },
    { letter: props.reason },
    ...officersLetter(props.letter, texts),
  ],
  nextStep: ({ updateEvery }, { notices }) => notices.delayNotice.nextStep(updateEvery),
  date: ({ expectedOn }, { notices }) => ({ label: notices.delayNotice.date, on: expectedOn }),
  closing: (props, texts) => [...ombudsmanAdvice(props.ombudsman, texts), ...signOff(props, texts)],
});
