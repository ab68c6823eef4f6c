import type { MessageView } from '../../cases/view.ts';
import { staffLetterTexts as texts } from '../../language/en/pages-staff-letters.ts';
import { linkTo } from '../link.ts';
import { pathTo } from '../paths.ts';

interface Props {
  reference: string;
  message: MessageView;
  /** What goes by post has a code on it: it is for those who post it. */
  mayPost: boolean;
}

/** Below a message that went to the person: the letter as a file. */
export function LetterFileLink({ reference, message, mayPost }: Props) {
  const { audience, html, state, messageId: id } = message;
  const isThere = state === 'sent' || (mayPost && (state === 'toPost' || state === 'posted'));
  if (audience !== 'resident' || html === null || !isThere) return <></>;
  return <p class="govuk-body">{linkTo(pathTo('staffLetterPdf', { reference, id }), texts.file)}</p>;
}
