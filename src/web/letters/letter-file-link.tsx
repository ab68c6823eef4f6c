import type { MessageView } from '../../cases/view.ts';
import { staffLetterTexts as texts } from '../../language/en/pages-staff-letters.ts';
import { linkTo } from '../link.ts';
import { pathTo } from '../paths.ts';

/** Below a message to the person: the letter as a file; nothing where it is not written yet. */
export function LetterFileLink({ reference, message }: { reference: string; message: MessageView }) {
  const { audience, html, messageId: id } = message;
  if (audience !== 'resident' || html === null) return <></>;
  return <p class="govuk-body">{linkTo(pathTo('staffLetterPdf', { reference, id }), texts.file)}</p>;
}
