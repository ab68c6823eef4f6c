import type { IsoDate } from '../../calendar/iso-date.ts';
import type { TimeLimit } from '../../calendar/time-limit.ts';
import { clocks } from './clocks.ts';
import { limitInWords } from './dates.ts';
import { deadlinesTexts as texts, ruleNames, sinceTexts } from './pages-deadlines.ts';

interface WorkedOutDate {
  clock: string;
  stage: string | null;
  since: keyof typeof sinceTexts;
  supposing: 'fixed' | 'sameDay' | 'latest';
  countedFrom: IsoDate | null;
  limit: TimeLimit | null;
}

/** What a date is for: "Stage 1 response". */
function dateName({ clock, stage }: Pick<WorkedOutDate, 'clock' | 'stage'>): string {
  const [first = '', rule = ''] = clock.split('.');
  const named: Readonly<Record<string, string>> = ruleNames;
  if (Object.hasOwn(named, rule)) return withStage(clocks.stage(first), named[rule] ?? '');
  const name = clocks.name(clock);
  return stage === null || clock.startsWith(`${stage}.`) ? name : withStage(clocks.stage(stage), name);
}

/** The same with whether it is the earliest or the latest day, where that depends on what comes before. */
export function datedName(date: Pick<WorkedOutDate, 'clock' | 'stage' | 'supposing'>): string {
  const name = dateName(date);
  if (date.supposing === 'fixed' || date.clock.endsWith('.window')) return name;
  return date.supposing === 'latest' ? texts.latest(name) : texts.earliest(name);
}

/** What it is counted from: "2 March 2026, the day it counts as received". */
export function countedFromInWords({ since, supposing, countedFrom }: WorkedOutDate): string {
  return texts.countedFrom(countedFrom ?? '', sinceTexts[since][supposing]);
}

/** How long it is: "10 working days". */
export function timeInWordsOf({ limit }: Pick<WorkedOutDate, 'limit'>): string {
  return limit === null ? texts.promptly : limitInWords(limit);
}

function withStage(stage: string, words: string): string {
  return stage === '' ? words : `${stage}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
