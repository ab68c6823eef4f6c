import { z } from 'zod';
import { dateOf, ombudsmanAdvice, referenceLine, signOff, understanding } from '../sections.ts';
import { acknowledgementProps, defineTemplate } from '../template.ts';

/** At any stage after the first; the name is that of the occasion. */
export const stage2Acknowledgement = defineTemplate({
  occasion: 'stage2-acknowledgement',
  audience: 'resident',
  props: z.object({
    ...acknowledgementProps.shape,
    /** As people call it: 'stage 2'. */
    stage: z.string(),
    isFinal: z.boolean(),
    /** Whether the stage before was answered; if not, there is nothing to look at again. */
    isAgain: z.boolean(),
  }),
  subject: ({ reference, isAgain }, { notices }) =>
    notices[isAgain ? 'stage2Acknowledgement' : 'acknowledgement'].subject(reference),
  opening: ({ handlerRole, stage, isAgain, ...props }, texts) => [
    { paragraph: texts.notices.stage2Acknowledgement[isAgain ? 'again' : 'opening'](handlerRole, stage) },
    referenceLine(props, texts),
    ...understanding({ ...props, handlerRole }, texts),
  ],
  nextStep: ({ isFinal, isAgain }, { notices }) =>
    notices.stage2Acknowledgement.nextStep(isAgain ? 'again' : 'first', isFinal),
  date: ({ answerDue, isFinal }, { notices: { shared, stage2Acknowledgement: words } }) =>
    dateOf(answerDue, { by: isFinal ? words.finalBy : shared.dates.respond.by, when: shared.dates.respond.when }),
  closing: (props, texts) => [...ombudsmanAdvice(props.ombudsman, texts), ...signOff(props, texts)],
});
