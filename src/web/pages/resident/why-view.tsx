import type { IsoDate } from '../../../calendar/iso-date.ts';
import type { DeadlineExplanation } from '../../../cases/explain-deadline.ts';
import type { Texts } from '../../../language/language.ts';
import type { ClockBasis } from '../../../machines/clock-basis.ts';
import { wordsFor } from '../../case/case-in-words.ts';
import { insetText, summaryList } from '../../govuk.ts';
import { whatIsPromised, whatStarts } from './own-promises.ts';
import { procedureOf } from './own-stage.ts';
import { WhyDays } from './why-days.tsx';

/** What the page needs of an explained deadline. */
export type Reasons = Pick<
  ClockBasis,
  | 'clock'
  | 'dateIs'
  | 'limit'
  | 'startedOn'
  | 'countedFrom'
  | 'countedFromIs'
  | 'due'
  | 'originalDue'
  | 'target'
  | 'extensions'
  | 'citation'
  | 'strength'
  | 'agrees'
  | 'explanation'
> &
  Partial<Pick<DeadlineExplanation, 'startEvent' | 'firstStartedOn'>> &
  Pick<DeadlineExplanation, 'procedure' | 'procedureVersion'>;

/** How a date came about: the time we have, from when, each day of it as a picture and as a list. */
export function WhyThisDate({ reasons, today, texts }: { reasons: Reasons; today?: IsoDate; texts: Texts }) {
  const { dateIs, originalDue, extensions, explanation, agrees, firstStartedOn } = reasons;
  const { whyTexts: words } = texts.clockPages;
  const isExtended = extensions.some(({ valid, undone }) => valid && !undone);
  return (
    <>
      {summaryList({ rows: rowsOf(reasons, texts) })}
      {isExtended && originalDue !== null ? <p class="govuk-body">{words.extended(originalDue)}</p> : ''}
      {firstStartedOn ? <p class="govuk-body">{words.corrected(firstStartedOn)}</p> : ''}
      {agrees ? '' : insetText({ text: words.checking })}
      {explanation === null ? (
        <p class="govuk-body">{dateIs === 'none' ? words.noDate : words.givenDate}</p>
      ) : (
        <WhyDays explanation={explanation} today={today} texts={texts} />
      )}
    </>
  );
}

function rowsOf(reasons: Reasons, texts: Texts) {
  const { clock, limit, countedFrom, extensions, target, citation, strength } = reasons;
  const { whyTexts: words } = texts.clockPages;
  const more = extensions
    .filter(({ valid }) => valid)
    .map(({ workingDays, undone }) => (undone ? words.undone(workingDays) : words.more(workingDays)));
  const rows: [string, string | null][] = [
    [words.what, whatIsPromised(clock, procedureOf(reasons), texts) ?? texts.clocks.name(clock)],
    [words.time, limit && texts.dates.limitInWords(limit)],
    [words.from, words.start(countedFrom, startOf(reasons, texts))],
    [words.extension, more.length > 0 ? more.join(', ') : null],
    [words.target, target && words.targetDay(target.due)],
    [words.rule, words.strengths[strength](citation)],
  ];
  return rows.flatMap(([key, value]) => (value === null ? [] : [{ key: { text: key }, value: { text: value } }]));
}

function startOf({ clock, countedFromIs, startEvent }: Reasons, texts: Texts): string {
  const { whyTexts: words } = texts.clockPages;
  if (countedFromIs === 'awareness') return words.awareness;
  return (startEvent && wordsFor(words.startedBy, startEvent.type)) ?? whatStarts(clock, texts);
}
