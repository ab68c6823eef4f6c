import { z } from 'zod';
import { referenceLine, signOff } from '../sections.ts';
import { defineTemplate, isoDate, letterhead } from '../template.ts';

export const informationAdded = defineTemplate({
  occasion: 'information-added',
  audience: 'resident',
  props: z.object({
    ...letterhead,
    addedOn: isoDate,
    /** Whether an answer is still to come, has been given, or, of a request for a service, was not asked for. */
    answer: z.enum(['open', 'over', 'request']),
    respondBy: isoDate.optional(),
  }),
  subject: ({ reference }, { notices }) => notices.informationAdded.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.informationAdded.opening(props.addedOn) },
    referenceLine(props, texts),
  ],
  nextStep: ({ answer }, { notices }) => notices.informationAdded.nextSteps[answer],
  date: ({ respondBy, addedOn }, { notices: { informationAdded: words } }) =>
    respondBy ? { label: words.answerBy, on: respondBy } : { label: words.addedOn, on: addedOn },
  closing: signOff,
});
