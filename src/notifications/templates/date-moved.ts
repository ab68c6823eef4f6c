import { z } from 'zod';
import { referenceLine, signOff } from '../sections.ts';
import { defineTemplate, isoDate, letterhead, ombudsman } from '../template.ts';

export const dateMoved = defineTemplate({
  occasion: 'date-moved',
  audience: 'resident',
  props: z.object({
    ...letterhead,
    /** Whose date it is: our answer, our final answer, or the person's own last day. */
    what: z.enum(['answer', 'finalAnswer', 'summary', 'escalation', 'ombudsman']),
    newDate: isoDate,
    ombudsman,
  }),
  subject: ({ reference }, { notices }) => notices.dateMoved.subject(reference),
  opening: (props, texts) => [{ paragraph: texts.notices.dateMoved.opening(props.what) }, referenceLine(props, texts)],
  nextStep: ({ what }, { notices }) => notices.dateMoved.nextSteps[what],
  date: ({ what, newDate, ombudsman: { name } }, { notices }) => ({
    label: notices.dateMoved.dates[what](name),
    on: newDate,
  }),
  closing: signOff,
});
