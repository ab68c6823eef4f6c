import { z } from 'zod';
import { decisions, officersLetter, referenceLine, signOff, timeLimit } from '../sections.ts';
import { answer, defineTemplate, isoDate } from '../template.ts';

export const finalResponse = defineTemplate({
  occasion: 'final-response',
  audience: 'resident',
  props: z.object({
    ...answer,
    /** As people call it: 'stage 2'; absent where there is only one. */
    stage: z.string().optional(),
    /** The last day for going to the Ombudsman, and how long that is: only where the procedure says so. */
    ombudsmanBy: isoDate.optional(),
    ombudsmanWithin: z.string().optional(),
  }),
  subject: ({ reference }, { notices }) => notices.finalResponse.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.finalResponse.opening(props.stage) },
    referenceLine(props, texts),
    ...officersLetter(props.letter, texts),
    ...decisions(props, texts),
  ],
  nextStep: (props, { notices }) => notices.finalResponse.nextStep(props.ombudsman.name),
  date: ({ ombudsmanBy, ombudsman, sentOn }, { notices: { finalResponse: words } }) =>
    ombudsmanBy ? { label: words.goBy(ombudsman.name), on: ombudsmanBy } : { label: words.sentOn, on: sentOn },
  closing: (props, texts) => [
    { heading: texts.notices.finalResponse.referral(props.ombudsman.name) },
    { paragraph: texts.notices.finalResponse.referralHow(props.ombudsman.name) },
    ...timeLimit(props, texts),
    { contact: props.ombudsman },
    ...signOff(props, texts),
  ],
});
