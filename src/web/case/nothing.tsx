import { casePartsTexts as texts } from '../../language/en/pages-case-parts.ts';

/** Said where a page would be empty. */
export function Nothing({ lists }: { lists: readonly (readonly unknown[])[] }) {
  if (lists.some((list) => list.length > 0)) return <></>;
  return <p class="govuk-body">{texts.nothing}</p>;
}
