import type { HistoryItem } from '../../../cases/view.ts';
import type { RecordedFacts } from '../../../cases/plan-types.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { caseFactsTexts as texts } from '../../../language/en/pages-case-facts.ts';
import { wordsFor } from '../case-in-words.ts';

/** One fact of an entry: what it is called, and what it is. */
export type Said = [label: string, value: string];

/** What it takes to say facts in words: the names of the ids in them, and a date that they moved. */
export type Known = NonNullable<HistoryItem['told']>;

/** How the facts of some events are said. */
export type Sayings = {
  [T in RecordedFacts['type']]?: (facts: Extract<RecordedFacts, { type: T }>, known: Known) => Said[];
};

/** A row; none where there are no words for it. */
export function row(label: string, value: string | null | undefined): Said[] {
  return value === undefined || value === null || value === '' ? [] : [[label, value]];
}

/** The words of a closed list, where it has any for this. */
export function chosen(label: string, words: Readonly<Record<string, string>>, key: string | undefined): Said[] {
  return row(label, key === undefined ? undefined : wordsFor(words, key));
}

/** Several of a closed list. */
export function chosenOf(
  label: string,
  words: Readonly<Record<string, string>>,
  keys: readonly string[] | undefined = [],
): Said[] {
  return row(label, texts.listed(keys.flatMap((key) => wordsFor(words, key) ?? [])));
}

/** A day. */
export function day(label: string, date: string | null | undefined): Said[] {
  return row(label, date ? dateInWords(date) : null);
}

/** Yes or no, where that was said. */
export function yesNo(label: string, is: boolean | undefined): Said[] {
  return row(label, is === undefined ? undefined : is ? texts.yes : texts.no);
}

/** Somebody or something by name; an id that has none is left out. */
export function named(label: string, id: string | undefined, { names }: Known): Said[] {
  return row(label, id === undefined ? undefined : wordsFor(names, id.toLowerCase()));
}
