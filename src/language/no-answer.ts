import type { IsoDate } from '../calendar/iso-date.ts';
import type { Nation } from '../calendar/nation.ts';
import type { Texts } from './language.ts';

type NoAnswer =
  | { fault: 'unknown-procedure' }
  | { fault: 'other-nation'; nations: readonly Nation[] }
  | { fault: 'aware-later' }
  | { fault: 'outside-calendar'; isAnswer: boolean; from: IsoDate; to: IsoDate };

/** Why a question to the calculator has no answer: the field to change, and how. */
export function noAnswerInWords(found: NoAnswer, texts: Texts): { field: string; message: string } {
  const words = texts.deadlines.noAnswerTexts;
  switch (found.fault) {
    case 'unknown-procedure':
      return { field: 'procedure', message: words['unknown-procedure'] };
    case 'other-nation':
      return { field: 'nation', message: words['other-nation'](found.nations) };
    case 'aware-later':
      return { field: 'awareOn', message: words['aware-later'] };
    case 'outside-calendar': {
      const { from, to, isAnswer } = found;
      return { field: 'on', message: isAnswer ? words.answerOutside(from, to) : words.outside(from, to) };
    }
  }
}
