import { londonDate, londonTime } from '../../calendar/london.ts';
import { caseWords } from '../../language/en/case-words.ts';
import { clocks } from '../../language/en/clocks.ts';
import { dateInWords, timeInWords } from '../../language/en/dates.ts';

/** The words for a key of a closed list; a key that has none yet is shown as it is. */
export function wordsFor<Words>(words: Readonly<Record<string, Words>>, key: string): Words | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/** For example "Stage 1 response". */
export function clockName(clock: string): string {
  return wordsFor(caseWords.clocks, clock) ?? clocks.name(clock);
}

/** For example "Stage 1, to be answered"; parts without words of their own are left out. */
export function statesInWords(states: readonly string[]): string {
  const known = states.map((state) => wordsFor(caseWords.states, state)).filter((words) => words !== undefined);
  return [...new Set(known)].join(', ');
}

export function channelName(channel: string): string {
  return wordsFor(caseWords.channels, channel) ?? channel;
}

export function procedureName(procedure: string): string {
  return wordsFor(caseWords.procedures, procedure) ?? procedure;
}

/** An instant (ISO 8601) as "11 January 2027, 4:30pm", London time. */
export function momentInWords(instant: string): string {
  const at = new Date(instant);
  return `${dateInWords(londonDate(at))}, ${timeInWords(londonTime(at).slice(0, 5))}`;
}
