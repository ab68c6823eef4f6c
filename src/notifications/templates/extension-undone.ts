import { z } from 'zod';
import { officersLetter, ombudsmanAdvice, referenceLine, signOff, wordsUnder } from '../sections.ts';
import { defineTemplate, isoDate, letterhead, ombudsman } from '../template.ts';

export const extensionUndone = defineTemplate({
  occasion: 'extension-undone',
  audience: 'resident',
  props: z.object({
    ...letterhead,
    sentOn: isoDate,
    /** The date as it was before the extension, and is again. */
    dueAgain: isoDate,
    reason: z.string(),
    letter: z.string().optional(),
    ombudsman,
  }),
  subject: ({ reference }, { notices }) => notices.extensionUndone.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.extensionUndone.opening },
    referenceLine(props, texts),
    ...wordsUnder(texts.notices.extensionUndone.why, props.reason),
    ...officersLetter(props.letter, texts),
  ],
  nextStep: (_, { notices }) => notices.extensionUndone.nextStep,
  date: ({ dueAgain, sentOn }, { notices: { shared, extensionUndone: words } }) => ({
    label: sentOn <= dueAgain ? shared.dates.respond.by : words.pastDate,
    on: dueAgain,
  }),
  closing: (props, texts) => [...ombudsmanAdvice(props.ombudsman, texts), ...signOff(props, texts)],
});
