import { ombudsmanAdvice, referenceLine, signOff, understanding } from '../sections.ts';
import { acknowledgementProps, defineTemplate } from '../template.ts';

export const stage2Acknowledgement = defineTemplate({
  occasion: 'stage2-acknowledgement',
  audience: 'resident',
  props: acknowledgementProps,
  subject: ({ reference }, { notices }) => notices.stage2Acknowledgement.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.stage2Acknowledgement.opening(props.handlerRole) },
    referenceLine(props, texts),
    ...understanding(props, texts),
  ],
  nextStep: (_, { notices }) => notices.stage2Acknowledgement.nextStep,
  date: ({ respondBy }, { notices }) => ({ label: notices.stage2Acknowledgement.date, on: respondBy }),
  closing: (props, texts) => [...ombudsmanAdvice(props.ombudsman, texts), ...signOff(props, texts)],
});
