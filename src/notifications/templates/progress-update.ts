import { z } from 'zod';
import { officersLetter, referenceLine, signOff } from '../sections.ts';
import { defineTemplate, isoDate, letterhead } from '../template.ts';

export const progressUpdate = defineTemplate({
  occasion: 'progress-update',
  audience: 'resident',
  props: z.object({
    ...letterhead,
    sentOn: isoDate,
    text: z.string(),
    letter: z.string().optional(),
    /** The next date that the person can count on, if there is one: the answer, or when they hear again. */
    answerBy: isoDate.optional(),
    nextUpdateBy: isoDate.optional(),
  }),
  subject: ({ reference }, { notices }) => notices.progressUpdate.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.progressUpdate.opening },
    referenceLine(props, texts),
    { letter: props.text },
    ...officersLetter(props.letter, texts),
  ],
  nextStep: (_, { notices }) => notices.progressUpdate.nextStep,
  date: ({ answerBy, nextUpdateBy, sentOn }, { notices: { shared, progressUpdate: words } }) => {
    if (answerBy !== undefined) return { label: shared.dates.respond.by, on: answerBy };
    if (nextUpdateBy !== undefined) return { label: words.nextUpdateBy, on: nextUpdateBy };
    return { label: words.sentOn, on: sentOn };
  },
  closing: (props, texts) => [
    ...(props.answerBy !== undefined && props.nextUpdateBy !== undefined
      ? [{ date: { label: texts.notices.progressUpdate.nextUpdateBy, on: props.nextUpdateBy } }]
      : []),
    ...signOff(props, texts),
  ],
});
