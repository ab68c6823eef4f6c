import type { Texts } from '../../../../language/language.ts';
import { isEasy, isFull } from './easy-query.ts';

/** The way from a page to the same in easy read, and back; the choice stays in the address alone. */
export function EasySwitch({ easy, texts }: { easy: boolean; texts: Texts }) {
  const { switchOn, switchOff } = texts.easyRead;
  const query = new URLSearchParams(easy ? isFull : isEasy).toString();
  return (
    <p class="govuk-body govuk-!-display-none-print">
      <a class="govuk-link" href={`?${query}`}>
        {easy ? switchOff : switchOn}
      </a>
    </p>
  );
}
