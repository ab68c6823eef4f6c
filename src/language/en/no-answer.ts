import type { IsoDate } from '../../calendar/iso-date.ts';
import type { Nation } from '../../calendar/nation.ts';
import { noAnswerTexts as texts } from './pages-deadlines.ts';

type NoAnswer =
  | { fault: 'unknown-procedure' }
  | { fault: 'other-nation'; nations: readonly Nation[] }
  | { fault: 'aware-later' }
  | { fault: 'outside-calendar'; isAnswer: boolean; from: IsoDate; to: IsoDate };

/** Why a question to the calculator has no answer: the field to change, and how. */
export function noAnswerInWords(found: NoAnswer): { field: string; message: string } {
  switch (found.fault) {
    case 'unknown-procedure':
      return { field: 'procedure', message: texts['unknown-procedure'] };
    case 'other-nation':
      return { field: 'nation', message: texts['other-nation'](found.nations) };
    case 'aware-later':
      return { field: 'awareOn', message: texts['aware-later'] };
    case 'outside-calendar': {
      const { from, to, isAnswer } = found;
      return { field: 'on', message: isAnswer ? texts.answerOutside(from, to) : texts.outside(from, to) };
    }
  }
}
