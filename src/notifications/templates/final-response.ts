import { z } from 'zod';
import { decisions, officersLetter, referenceLine, signOff } from '../sections.ts';
import { answer, defineTemplate, isoDate } from '../template.ts';

export const finalResponse = defineTemplate({
  occasion: 'final-response',
  audience: 'resident',
  props: z.object({ ...answer, ombudsmanBy: isoDate.optional() }),
  subject: ({ reference }, { notices }) => notices.finalResponse.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.finalResponse.opening },
    referenceLine(props, texts),
    ...officersLetter(props.letter, texts),
    ...decisions(props, texts),
  ],
  nextStep: (props, { notices }) => notices.finalResponse.nextStep(props.ombudsman.name),
  date: ({ ombudsmanBy, sentOn }, { notices: { finalResponse: words } }) =>
    ombudsmanBy ? { label: words.goBy, on: ombudsmanBy } : { label: words.sentOn, on: sentOn },
  closing: (props, texts) => [
    { heading: texts.notices.finalResponse.referral },
    { paragraph: texts.notices.finalResponse.referralHow(props.ombudsman.name) },
    { contact: props.ombudsman },
    ...signOff(props, texts),
  ],
});
