import { referenceLine, timeLimit } from '../sections.ts';
import { finalResponse as plain } from '../templates/final-response.ts';
import { inEasyRead } from './in-easy-read.ts';
import { answers, fullLetter, help } from './parts.ts';

export const finalResponse = inEasyRead(plain, {
  opening: (props, texts) => [
    { paragraph: texts.easyReadNotices.finalResponse.opening },
    referenceLine(props, texts),
    ...answers(props, texts),
    ...fullLetter(props.letter, texts),
  ],
  nextStep: ({ ombudsman }, { easyReadNotices }) => easyReadNotices.finalResponse.nextStep(ombudsman.name),
  closing: (props, texts) => [
    { heading: texts.notices.finalResponse.referral(props.ombudsman.name) },
    { paragraph: texts.easyReadNotices.finalResponse.how },
    ...timeLimit(props, texts),
    { contact: props.ombudsman },
    ...help(props, texts),
  ],
});
