import { caseWords } from '../../language/en/case-words.ts';
import type { ClockState } from '../../machines/look.ts';
import { tag, type Markup } from '../govuk.ts';

/** The state of a time limit as a coloured word. */
export function clockTag(state: ClockState): Markup {
  const { text, tag: classes } = caseWords.clockStates[state];
  return tag({ text, classes });
}

/** Whether a message has arrived, as a coloured word. */
export function messageTag(state: keyof typeof caseWords.messageStates): Markup {
  const { text, tag: classes } = caseWords.messageStates[state];
  return tag({ text, classes });
}
