import type { ProposalView } from '../../calendars/proposal.ts';
import { calendarsTexts } from '../../language/en/pages-calendars.ts';
import { tag, type Markup } from '../govuk.ts';

/** What became of a proposed calendar, as a coloured word. */
export function proposalTag({ state, isAlarm }: Pick<ProposalView, 'state' | 'isAlarm'>): Markup {
  const { text, tag: classes } = calendarsTexts.states[state === 'failed' && !isAlarm ? 'seen' : state];
  return tag({ text, classes });
}
