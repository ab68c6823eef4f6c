import { z } from 'zod';
import { referenceLine, signOff } from '../sections.ts';
import { defineTemplate, isoDate, letterhead } from '../template.ts';

export const informationAdded = defineTemplate({
  occasion: 'information-added',
  audience: 'resident',
  props: z.object({ ...letterhead, addedOn: isoDate, respondBy: isoDate.optional() }),
  subject: ({ reference }, { notices }) => notices.informationAdded.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.informationAdded.opening(props.addedOn) },
    referenceLine(props, texts),
  ],
  nextStep: (_, { notices }) => notices.informationAdded.nextStep,
  date: ({ respondBy, addedOn }, { notices: { informationAdded: words } }) =>
    respondBy ? { label: words.answerBy, on: respondBy } : { label: words.addedOn, on: addedOn },
  closing: signOff,
});
