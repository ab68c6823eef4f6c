import { referenceLine } from '../sections.ts';
import { informationAdded as plain } from '../templates/information-added.ts';
import { inEasyRead } from './in-easy-read.ts';
import { help } from './parts.ts';

export const informationAdded = inEasyRead(plain, {
  opening: (props, texts) => [
    { paragraph: texts.easyReadNotices.informationAdded.opening(props.addedOn) },
    referenceLine(props, texts),
  ],
  nextStep: ({ answer }, { easyReadNotices }) => easyReadNotices.informationAdded.nextSteps[answer],
  closing: help,
});
