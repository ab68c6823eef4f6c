import type { Child } from 'hono/jsx';
import { londonDate, londonTime } from '../../calendar/london.ts';
import type { HistoryItem } from '../../cases/view.ts';
import { caseWords } from '../../language/en/case-words.ts';
import { dateInWords, timeInWords } from '../../language/en/dates.ts';
import { caseFactsTexts } from '../../language/en/pages-case-facts.ts';
import { casePartsTexts } from '../../language/en/pages-case-parts.ts';
import { historyTexts as texts, staffCaseTexts } from '../../language/en/pages-staff.ts';
import { summaryList } from '../govuk.ts';
import { clockName, momentInWords, wordsFor } from './case-in-words.ts';
import { factsInWords } from './facts-in-words.ts';

interface Props {
  item: HistoryItem;
  /** Below which headings it stands. */
  level?: 'h2' | 'h3';
  children?: Child;
}

/** One thing that happened to a case: what, when, who, and in which words. */
export function HistoryEntry({ item, level: Heading = 'h2', children }: Props) {
  return (
    <li>
      <Heading class="govuk-heading-s govuk-!-margin-bottom-1">{titleOfEntry(item)}</Heading>
      <p class="govuk-body-s govuk-!-margin-bottom-1">
        {momentInWords(item.happenedAt)}. {texts.by}: {whoOf(item)}
        {recordedOf(item)}
      </p>
      <Facts item={item} />
      {Object.entries(item.texts)
        .filter(isWords)
        .map(([path, words]) => (
          <p class="govuk-body redress-words">
            <strong>{labelOf(path)}:</strong> {words ?? texts.erased}
          </p>
        ))}
      {children}
    </li>
  );
}

/** What was decided, of whom and until when. */
function Facts({ item: { facts, told } }: { item: HistoryItem }) {
  const said = told === null ? [] : factsInWords(facts, told);
  if (said.length === 0) return <></>;
  return summaryList({
    classes: 'govuk-summary-list--no-border redress-entry-facts',
    rows: said.map(([key, text]) => ({ key: { text: key }, value: { text } })),
  });
}

/** The fingerprint of a file is kept like words, and is none. */
function isWords([path]: [string, string | null]): boolean {
  return !path.endsWith('.hash');
}

/** A reminder says of what. */
function titleOfEntry({ facts }: HistoryItem): string {
  const title = caseWords.events[facts.type];
  return facts.type === 'remind' ? `${title}: ${clockName(facts.clock)}` : title;
}

function whoOf({ actor }: HistoryItem): string {
  return actor.name ?? caseWords.actors[actor.kind];
}

function recordedOf({ happenedAt, recordedAt }: HistoryItem): string {
  if (happenedAt === recordedAt) return '';
  const recorded = new Date(recordedAt);
  return `. ${texts.recorded(dateInWords(londonDate(recorded)), timeInWords(londonTime(recorded).slice(0, 5)))}`;
}

/** "definition.issues.0" is a point of complaint: the last name in a path that has words. */
function labelOf(path: string): string {
  const names = path.split('.').toReversed();
  const known = names
    .map(
      (name) =>
        wordsFor(casePartsTexts.said, name) ??
        wordsFor(caseWords.eventWords, name) ??
        wordsFor(staffCaseTexts.rows, name),
    )
    .find((words) => words !== undefined);
  return numberedLabel(path) ?? known ?? caseWords.eventWords.text;
}

/** "remedies.0.text" belongs to the first remedy, which is called so among the facts too. */
function numberedLabel(path: string): string | undefined {
  const [, list = '', place] = /^(remedies|actions|recommendations)\.(\d+)/.exec(path) ?? [];
  return wordsFor(numbered, list)?.(Number(place) + 1);
}

const numbered = {
  remedies: caseFactsTexts.remedy,
  actions: caseFactsTexts.action,
  recommendations: caseFactsTexts.recommendation,
};
