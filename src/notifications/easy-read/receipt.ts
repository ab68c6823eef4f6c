import { answerLater, referenceLine } from '../sections.ts';
import { receipt as plain } from '../templates/receipt.ts';
import { inEasyRead } from './in-easy-read.ts';
import { help } from './parts.ts';

export const receipt = inEasyRead(plain, {
  opening: (props, texts) => [
    { paragraph: texts.easyReadNotices.receipt.received(props.receivedOn) },
    { paragraph: texts.easyReadNotices.receipt.thanks },
    referenceLine(props, texts),
    { paragraph: texts.easyReadNotices.receipt.keep },
  ],
  nextStep: ({ begins }, { easyReadNotices }) => easyReadNotices.receipt.nextSteps[begins],
  closing: (props, texts) => [...answerLater(props, texts), ...help(props, texts)],
});
