import type { IsoDate } from '../calendar/iso-date.ts';
import type { TimeLimit } from '../calendar/time-limit.ts';
import type { Texts } from './language.ts';

interface WorkedOutDate {
  clock: string;
  stage: string | null;
  since: keyof Texts['deadlines']['sinceTexts'];
  supposing: 'fixed' | 'sameDay' | 'latest';
  countedFrom: IsoDate | null;
  limit: TimeLimit | null;
}

/** What a date is for: "Stage 1 response". */
function dateName({ clock, stage }: Pick<WorkedOutDate, 'clock' | 'stage'>, texts: Texts): string {
  const { clocks } = texts;
  const [first = '', rule = ''] = clock.split('.');
  const named: Readonly<Record<string, string>> = texts.deadlines.ruleNames;
  if (Object.hasOwn(named, rule)) return withStage(clocks.stage(first), named[rule] ?? '');
  const name = clocks.name(clock);
  return stage === null || clock.startsWith(`${stage}.`) ? name : withStage(clocks.stage(stage), name);
}

/** The same with whether it is the earliest or the latest day, where that depends on what comes before. */
export function datedName(date: Pick<WorkedOutDate, 'clock' | 'stage' | 'supposing'>, texts: Texts): string {
  const words = texts.deadlines.deadlinesTexts;
  const name = dateName(date, texts);
  if (date.supposing === 'fixed' || date.clock.endsWith('.window')) return name;
  return date.supposing === 'latest' ? words.latest(name) : words.earliest(name);
}

/** What it is counted from: "2 March 2026, the day it counts as received". */
export function countedFromInWords({ since, supposing, countedFrom }: WorkedOutDate, texts: Texts): string {
  const { deadlinesTexts, sinceTexts } = texts.deadlines;
  return deadlinesTexts.countedFrom(countedFrom ?? '', sinceTexts[since][supposing]);
}

/** How long it is: "10 working days". */
export function timeInWordsOf({ limit }: Pick<WorkedOutDate, 'limit'>, texts: Texts): string {
  return limit === null ? texts.deadlines.deadlinesTexts.promptly : texts.dates.limitInWords(limit);
}

function withStage(stage: string, words: string): string {
  return stage === '' ? words : `${stage}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
