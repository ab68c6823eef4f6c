import { z } from 'zod';
import { officersLetter, ombudsmanAdvice, referenceLine, signOff } from '../sections.ts';
import { defineTemplate, isoDate, letterhead, ombudsman } from '../template.ts';

export const extension = defineTemplate({
  occasion: 'extension',
  audience: 'resident',
  props: z.object({
    ...letterhead,
    originalDue: isoDate,
    newDue: isoDate,
    /** Whether the person had to agree, and did. */
    isAgreed: z.boolean(),
    reason: z.string(),
    letter: z.string().optional(),
    ombudsman,
  }),
  subject: ({ reference }, { notices }) => notices.extension.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.extension.opening(props.originalDue, props.isAgreed) },
    referenceLine(props, texts),
    { heading: texts.notices.extension.why },
    { letter: props.reason },
    ...officersLetter(props.letter, texts),
  ],
  nextStep: (_, { notices }) => notices.extension.nextStep,
  date: ({ newDue }, { notices }) => ({ label: notices.extension.date, on: newDue }),
  closing: (props, texts) => [...ombudsmanAdvice(props.ombudsman, texts), ...signOff(props, texts)],
});
