import { z } from 'zod';
import { decisions, officersLetter, referenceLine, signOff } from '../sections.ts';
import { answer, defineTemplate, isoDate, type Block } from '../template.ts';
import type { Texts } from '../../language/language.ts';

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

function timeLimit(
  {
    ombudsmanWithin,
    ombudsman,
  }: { ombudsmanWithin?: string | undefined; ombudsman: { usualLimit?: string | undefined } },
  { notices: { finalResponse: words } }: Texts,
): Block[] {
  if (ombudsmanWithin !== undefined) return [{ paragraph: words.within(ombudsmanWithin) }];
  return ombudsman.usualLimit === undefined ? [] : [{ paragraph: words.usually(ombudsman.usualLimit) }];
}
