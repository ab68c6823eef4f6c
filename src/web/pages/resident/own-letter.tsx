import type { MessageView } from '../../../cases/view.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** A letter or notice as it was sent, always as text; `own`: only what a person wrote, where somebody did. */
export function OwnLetter({ message, own = false }: { message: Pick<MessageView, 'letter' | 'text'>; own?: boolean }) {
  const { letter, text } = message;
  const sent = text === null ? letter : unwrapLines(text);
  const words = own ? (letter ?? sent) : sent;
  return words === null ? <></> : <div class="redress-letter govuk-body">{words}</div>;
}
