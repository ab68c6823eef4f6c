import { caseWords } from './case-words.ts';
import { countingInWords } from './counting.ts';
import { dayAndDate, limitInWords, timeInWords, workingDays } from './dates.ts';
import type { ExplainedClock } from './explained-clock.ts';
import { clockFactTexts as texts } from './pages-clock.ts';

/** Everything that a date rests on, as names and words, in the order in which one asks. */
export function explanationFacts(clock: ExplainedClock): [name: string, words: string][] {
  return [
    [texts.rule, ruleOf(clock)],
    [texts.source, `${clock.citation}. ${texts.version(clock.procedureTitle, clock.procedureVersion)}`],
    [texts.strength, caseWords.strengths[clock.strength]],
    ...startOf(clock),
    ...datesOf(clock),
    [texts.calendar, texts.calendarRevision(clock.calendarRevision)],
    [texts.checked, checkOf(clock)],
  ];
}

function ruleOf({ dateIs, limit }: ExplainedClock): string {
  if (limit !== null) return `${limitInWords(limit)}. ${countingInWords(limit)}`;
  return dateIs === 'none' ? texts.noFigure : texts.given;
}

/** What started it; of what came from outside also how the day of its arrival is counted. */
function startOf(clock: ExplainedClock): [string, string][] {
  const { startMoment, startEvent, startedOn, firstStartedOn, countedFrom, countedFromIs } = clock;
  const moment = `${dayAndDate(startMoment.on)}, ${timeInWords(startMoment.time)}`;
  const starts = dayAndDate(startedOn);
  return [
    [texts.startedBy, texts.event(eventName(startEvent.type), moment)],
    ...arrivalOf(clock),
    [texts.starts, firstStartedOn === null ? starts : texts.corrected(starts, dayAndDate(firstStartedOn))],
    ...(countedFromIs === 'awareness'
      ? ([[texts.countedFrom, texts.fromAwareness(dayAndDate(countedFrom))]] satisfies [string, string][])
      : []),
  ];
}

function arrivalOf({ startEvent, receiptPolicy, receiptCutOff }: ExplainedClock): [string, string][] {
  const { type, firstToldOn } = startEvent;
  if (!arrivals.has(type)) return [];
  if (firstToldOn !== null) {
    return [
      [texts.firstTold, dayAndDate(firstToldOn)],
      [texts.receipt, texts.toldPolicies[receiptPolicy]],
    ];
  }
  if (receiptPolicy !== 'nextWorkingDay') return [[texts.receipt, texts.receiptPolicies[receiptPolicy]]];
  const cutOff = receiptCutOff === null ? null : timeInWords(receiptCutOff);
  return [[texts.receipt, texts.receiptPolicies.nextWorkingDay(cutOff)]];
}

const arrivals: ReadonlySet<string> = new Set(['receive', 'receiveServiceRequest', 'promote', 'requestEscalation']);

function eventName(type: string): string {
  const names: Readonly<Record<string, string>> = caseWords.events;
  return Object.hasOwn(names, type) ? (names[type] ?? type) : type;
}

function datesOf(clock: ExplainedClock): [string, string][] {
  const { originalDue, stored, stoppedOn, target } = clock;
  const rows: [string, string][] = [];
  if (originalDue !== null) rows.push([texts.firstDate, dayAndDate(originalDue)]);
  rows.push([texts.extensions, extensionsOf(clock)]);
  if (clock.moves.length > 0) rows.push([texts.moves, movesOf(clock)]);
  rows.push([texts.due, stored.due === null ? texts.noDate : dayAndDate(stored.due)]);
  if (target !== null) rows.push([texts.target, targetOf(target)]);
  if (stoppedOn !== null) rows.push([texts.stopped, dayAndDate(stoppedOn)]);
  return rows;
}

function extensionsOf({ extensions }: ExplainedClock): string {
  if (extensions.length === 0) return texts.noExtensions;
  return extensions.map(extensionOf).join('; ');
}

function extensionOf({ number, workingDays: days, valid, undone, overCap }: ExplainedClock['extensions'][number]) {
  const notes = [
    ...(valid ? [] : [texts.invalid]),
    ...(undone ? [texts.undone] : []),
    ...(overCap ? [texts.overCap] : []),
  ];
  return [texts.extension(number, workingDays(days)), ...notes].join(', ');
}

function movesOf({ moves }: ExplainedClock): string {
  return moves
    .map(({ movedOn, cause, due }) => texts.move(dayAndDate(movedOn), texts.causes[cause], dayAndDate(due)))
    .join('; ');
}

function targetOf({ due, limit }: NonNullable<ExplainedClock['target']>): string {
  return limit === null ? texts.targetDay(dayAndDate(due)) : texts.targetOf(dayAndDate(due), limitInWords(limit));
}

function checkOf({ dateIs, recomputedDue, agrees, stored }: ExplainedClock): string {
  if (dateIs === 'none' || recomputedDue === null) return texts.noDateToCheck;
  if (agrees) return dateIs === 'given' ? texts.nothingToCheck : texts.agrees(dayAndDate(recomputedDue));
  return texts.disagrees(dayAndDate(recomputedDue), stored.due === null ? '' : dayAndDate(stored.due));
}
