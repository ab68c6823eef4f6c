import { z } from 'zod';
import { officersLetter, referenceLine, signOff, wordsUnder } from '../sections.ts';
import { defineTemplate, isoDate, letterhead } from '../template.ts';

export const duplicate = defineTemplate({
  occasion: 'duplicate',
  audience: 'resident',
  props: z.object({
    ...letterhead,
    joinedOn: isoDate,
    /** The reference of the complaint that goes on, where it is one that this person may know. */
    other: z.string().optional(),
    reason: z.string().optional(),
    letter: z.string().optional(),
  }),
  subject: ({ reference }, { notices }) => notices.duplicate.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.duplicate.opening },
    referenceLine(props, texts),
    ...(props.other === undefined ? [] : [{ facts: [{ term: texts.notices.duplicate.goesOn, detail: props.other }] }]),
    ...wordsUnder(texts.notices.duplicate.why, props.reason),
    ...officersLetter(props.letter, texts),
    { paragraph: texts.notices.duplicate.nothingLost },
  ],
  nextStep: ({ other }, { notices }) => notices.duplicate.nextStep(other),
  date: ({ joinedOn }, { notices }) => ({ label: notices.duplicate.date, on: joinedOn }),
  closing: signOff,
});
