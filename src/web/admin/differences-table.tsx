import type { Difference } from '../../configuration/differences.ts';
import { changeTexts as texts } from '../../language/en/pages-admin.ts';
import { dataTable } from '../data-table.tsx';
import { placeInWords, valueInWords } from './part-in-words.ts';

interface Props {
  name: string;
  differences: readonly Difference[];
  names: ReadonlyMap<string, string>;
}

/** What differs, in words: where, before, after. */
export function DifferencesTable({ name, differences, names }: Props) {
  if (differences.length === 0) return <p class="govuk-body">{texts.none}</p>;
  return dataTable({
    name,
    head: Object.values(texts.head),
    rows: differences.map((difference) => [
      { text: placeInWords(difference, names) },
      { text: valueInWords(difference.before, names), classes: 'redress-words' },
      { text: valueInWords(difference.after, names), classes: 'redress-words' },
    ]),
  });
}
