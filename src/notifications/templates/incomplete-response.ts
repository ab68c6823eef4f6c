import { z } from 'zod';
import { dateOf, officersLetter, ombudsmanAdvice, referenceLine, signOff } from '../sections.ts';
import { defineTemplate, due, isoDate, letterhead, ombudsman } from '../template.ts';

export const incompleteResponse = defineTemplate({
  occasion: 'incomplete-response',
  audience: 'resident',
  props: z.object({ ...letterhead, sentOn: isoDate, answerDue: due, letter: z.string().optional(), ombudsman }),
  subject: ({ reference }, { notices }) => notices.incompleteResponse.subject(reference),
  opening: (props, texts) => [
    { paragraph: texts.notices.incompleteResponse.opening },
    referenceLine(props, texts),
    ...officersLetter(props.letter, texts),
  ],
  nextStep: (_, { notices }) => notices.incompleteResponse.nextStep,
  date: ({ answerDue, sentOn }, { notices: { shared, incompleteResponse: words } }) => {
    const isPast = 'on' in answerDue && sentOn > answerDue.on;
    return dateOf(answerDue, { by: isPast ? words.pastDate : words.date, when: shared.dates.respond.when });
  },
  closing: (props, texts) => [...ombudsmanAdvice(props.ombudsman, texts), ...signOff(props, texts)],
});
