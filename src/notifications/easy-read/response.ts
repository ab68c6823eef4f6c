import { referenceLine } from '../sections.ts';
import { response as plain } from '../templates/response.ts';
import { inEasyRead } from './in-easy-read.ts';
import { answers, fullLetter, help, ombudsmanHelp } from './parts.ts';

export const response = inEasyRead(plain, {
  opening: (props, texts) => [
    { paragraph: texts.easyReadNotices.answer.opening },
    referenceLine(props, texts),
    ...answers(props, texts),
    ...fullLetter(props.letter, texts),
  ],
  nextStep: (_, { easyReadNotices }) => easyReadNotices.answer.nextStep,
  closing: (props, texts) => [...ombudsmanHelp(props.ombudsman, texts), ...help(props, texts)],
});
