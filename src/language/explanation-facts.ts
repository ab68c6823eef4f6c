import { countingInWords } from './counting.ts';
import type { ExplainedClock } from './explained-clock.ts';
import type { Texts } from './language.ts';

/** Everything that a date rests on, as names and words, in the order in which one asks. */
export function explanationFacts(clock: ExplainedClock, texts: Texts): [name: string, words: string][] {
  const words = texts.clockPages.clockFactTexts;
  return [
    [words.rule, ruleOf(clock, texts)],
    [words.source, `${words.cited(clock.citation)}. ${words.version(clock.procedureTitle, clock.procedureVersion)}`],
    [words.strength, texts.caseWords.strengths[clock.strength]],
    ...startOf(clock, texts),
    ...datesOf(clock, texts),
    [words.calendar, words.calendarRevision(clock.calendarRevision)],
    [words.checked, checkOf(clock, texts)],
  ];
}

function ruleOf({ dateIs, limit }: ExplainedClock, texts: Texts): string {
  const words = texts.clockPages.clockFactTexts;
  if (limit !== null) return `${texts.dates.limitInWords(limit)}. ${countingInWords(limit, texts)}`;
  return dateIs === 'none' ? words.noFigure : words.given;
}

/** What started it; of what came from outside also how the day of its arrival is counted. */
function startOf(clock: ExplainedClock, texts: Texts): [string, string][] {
  const words = texts.clockPages.clockFactTexts;
  const { startMoment, startEvent, startedOn, firstStartedOn, countedFrom, countedFromIs } = clock;
  const moment = `${texts.dates.dayAndDate(startMoment.on)}, ${texts.dates.timeInWords(startMoment.time)}`;
  const starts = texts.dates.dayAndDate(startedOn);
  return [
    [words.startedBy, words.event(eventName(startEvent.type, texts), moment)],
    ...arrivalOf(clock, texts),
    [words.starts, firstStartedOn === null ? starts : words.corrected(starts, texts.dates.dayAndDate(firstStartedOn))],
    ...(countedFromIs === 'awareness'
      ? ([[words.countedFrom, words.fromAwareness(texts.dates.dayAndDate(countedFrom))]] satisfies [string, string][])
      : []),
  ];
}

function arrivalOf({ startEvent, receiptPolicy, receiptCutOff }: ExplainedClock, texts: Texts): [string, string][] {
  const words = texts.clockPages.clockFactTexts;
  const { type, firstToldOn } = startEvent;
  if (!arrivals.has(type)) return [];
  if (firstToldOn !== null) {
    return [
      [words.firstTold, texts.dates.dayAndDate(firstToldOn)],
      [words.receipt, words.toldPolicies[receiptPolicy]],
    ];
  }
  if (receiptPolicy !== 'nextWorkingDay') return [[words.receipt, words.receiptPolicies[receiptPolicy]]];
  const cutOff = receiptCutOff === null ? null : texts.dates.timeInWords(receiptCutOff);
  return [[words.receipt, words.receiptPolicies.nextWorkingDay(cutOff)]];
}

const arrivals: ReadonlySet<string> = new Set(['receive', 'receiveServiceRequest', 'promote', 'requestEscalation']);

function eventName(type: string, texts: Texts): string {
  const names: Readonly<Record<string, string>> = texts.caseWords.events;
  return Object.hasOwn(names, type) ? (names[type] ?? type) : type;
}

function datesOf(clock: ExplainedClock, texts: Texts): [string, string][] {
  const words = texts.clockPages.clockFactTexts;
  const { originalDue, stored, stoppedOn, target } = clock;
  const rows: [string, string][] = [];
  if (originalDue !== null) rows.push([words.firstDate, texts.dates.dayAndDate(originalDue)]);
  rows.push([words.extensions, extensionsOf(clock, texts)]);
  if (clock.moves.length > 0) rows.push([words.moves, movesOf(clock, texts)]);
  rows.push([words.due, stored.due === null ? words.noDate : texts.dates.dayAndDate(stored.due)]);
  if (target !== null) rows.push([words.target, targetOf(target, texts)]);
  if (stoppedOn !== null) rows.push([words.stopped, texts.dates.dayAndDate(stoppedOn)]);
  return rows;
}

function extensionsOf({ extensions }: ExplainedClock, texts: Texts): string {
  if (extensions.length === 0) return texts.clockPages.clockFactTexts.noExtensions;
  return extensions.map((one) => extensionOf(one, texts)).join('; ');
}

function extensionOf(
  { number, workingDays: days, valid, undone, overCap }: ExplainedClock['extensions'][number],
  texts: Texts,
) {
  const words = texts.clockPages.clockFactTexts;
  const notes = [
    ...(valid ? [] : [words.invalid]),
    ...(undone ? [words.undone] : []),
    ...(overCap ? [words.overCap] : []),
  ];
  return [words.extension(number, texts.dates.workingDays(days)), ...notes].join(', ');
}

function movesOf({ moves }: ExplainedClock, texts: Texts): string {
  const words = texts.clockPages.clockFactTexts;
  return moves
    .map(({ movedOn, cause, due }) =>
      words.move(texts.dates.dayAndDate(movedOn), words.causes[cause], texts.dates.dayAndDate(due)),
    )
    .join('; ');
}

function targetOf({ due, limit }: NonNullable<ExplainedClock['target']>, texts: Texts): string {
  const words = texts.clockPages.clockFactTexts;
  return limit === null
    ? words.targetDay(texts.dates.dayAndDate(due))
    : words.targetOf(texts.dates.dayAndDate(due), texts.dates.limitInWords(limit));
}

function checkOf({ dateIs, recomputedDue, agrees, stored }: ExplainedClock, texts: Texts): string {
  const words = texts.clockPages.clockFactTexts;
  if (dateIs === 'none' || recomputedDue === null) return words.noDateToCheck;
  if (agrees) return dateIs === 'given' ? words.nothingToCheck : words.agrees(texts.dates.dayAndDate(recomputedDue));
  return words.disagrees(
    texts.dates.dayAndDate(recomputedDue),
    stored.due === null ? '' : texts.dates.dayAndDate(stored.due),
  );
}
