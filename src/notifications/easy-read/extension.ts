import { referenceLine } from '../sections.ts';
import { extension as plain } from '../templates/extension.ts';
import { inEasyRead } from './in-easy-read.ts';
import { fullLetter, help, ombudsmanHelp } from './parts.ts';

export const extension = inEasyRead(plain, {
  opening: ({ originalDue, isAgreed, reason, letter, ...props }, texts) => {
    const words = texts.easyReadNotices.extension;
    return [
      { paragraph: words.opening(originalDue) },
      { paragraph: isAgreed ? words.agreed : words.sorry },
      referenceLine(props, texts),
      { heading: words.why },
      { letter: reason },
      ...fullLetter(letter, texts),
    ];
  },
  nextStep: (_, { easyReadNotices }) => easyReadNotices.extension.nextStep,
  closing: (props, texts) => [...ombudsmanHelp(props.ombudsman, texts), ...help(props, texts)],
});
