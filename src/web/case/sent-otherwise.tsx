import { lettersTexts as texts } from '../../language/en/pages-letters.ts';
import type { WentOut } from '../../reports/what-went-out.ts';
import { details } from '../govuk.ts';

/** Below a message that went out in other words: which, and by which way; below one that could not: why. */
export function SentOtherwise({ wentOut }: { wentOut: WentOut | undefined }) {
  if (wentOut?.isOutOfReach) return <p class="govuk-body">{texts.outOfReach}</p>;
  if (wentOut === undefined || wentOut.text === null) return <></>;
  const { channel, text } = wentOut;
  const summaryText = channel === 'text' ? texts.sentAsText : texts.sentDiscreetly;
  return details({ summaryText, html: String(<div class="redress-letter">{text}</div>) });
}
