import { numberedSection, referenceLine } from '../sections.ts';
import { acknowledgement as plain } from '../templates/acknowledgement.ts';
import { inEasyRead } from './in-easy-read.ts';
import { fullLetter, help, ombudsmanHelp } from './parts.ts';

export const acknowledgement = inEasyRead(plain, {
  opening: ({ handlerRole, definition, letter, ...props }, texts) => {
    const words = texts.easyReadNotices.acknowledgement;
    return [
      { paragraph: words.opening(handlerRole) },
      referenceLine(props, texts),
      ...numberedSection(words.understood, definition?.issues ?? []),
      ...numberedSection(words.sought, definition?.outcomesSought ?? []),
      ...numberedSection(words.notOurs, definition?.notResponsibleFor ?? []),
      { paragraph: words.wrong },
      ...fullLetter(letter, texts),
    ];
  },
  nextStep: (_, { easyReadNotices }) => easyReadNotices.acknowledgement.nextStep,
  closing: (props, texts) => [...ombudsmanHelp(props.ombudsman, texts), ...help(props, texts)],
});
