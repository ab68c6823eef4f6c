import { dateOf, ombudsmanAdvice, referenceLine, signOff, understanding } from '../sections.ts';
import { acknowledgementProps, defineTemplate } from '../template.ts';

export const acknowledgement = defineTemplate({
  occasion: 'acknowledgement',
  audience: 'resident',
  props: acknowledgementProps,
  subject: ({ reference }, { notices }) => notices.acknowledgement.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.acknowledgement.opening(props.handlerRole) },
    referenceLine(props, texts),
    ...understanding(props, texts),
  ],
  nextStep: (_, { notices }) => notices.acknowledgement.nextStep,
  date: ({ answerDue }, { notices }) => dateOf(answerDue, notices.shared.dates.respond),
  closing: (props, texts) => [...ombudsmanAdvice(props.ombudsman, texts), ...signOff(props, texts)],
});
