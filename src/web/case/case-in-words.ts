import { londonDate, londonTime } from '../../calendar/london.ts';
import { caseWords } from '../../language/en/case-words.ts';
import { clocks } from '../../language/en/clocks.ts';
import { dateInWords, timeInWords } from '../../language/en/dates.ts';
import type { Texts } from '../../language/language.ts';
import { findProcedure } from '../../machines/find-procedure.ts';

/** The words for a key of a closed list; a key that has none yet is shown as it is. */
export function wordsFor<Words>(words: Readonly<Record<string, Words>>, key: string): Words | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/** For example "Stage 1 response". */
export function clockName(clock: string): string {
  return wordsFor(caseWords.clocks, clock) ?? clocks.name(clock);
}

/** For example "Stage 1, to be answered"; parts without words are left out. With its procedure a last answer is called so. */
export function statesInWords(states: readonly string[], procedure?: string): string {
  const last = procedure === undefined ? undefined : findProcedure(procedure)?.stages.at(-1)?.id;
  return [...new Set(states.flatMap((state) => stateInWords(state, last)))].join(', ');
}

/** A state has words of its own, or else those of its part; a stage that has none is named after its id. */
function stateInWords(state: string, last: string | undefined): string[] {
  const [stage = '', part] = state.split('.');
  const own = wordsFor(caseWords.states, state);
  if (own !== undefined) return [own];
  if (part === undefined) return [clocks.stage(stage)];
  const words = wordsFor(caseWords.parts, part === 'answered' && stage === last ? 'answeredFinally' : part);
  return words === undefined ? [] : [words];
}

export function channelName(channel: string): string {
  return wordsFor(caseWords.channels, channel) ?? channel;
}

/** What people call a procedure; in the words of a language, English if none is given. */
export function procedureName(procedure: string, words: Texts['caseWords'] = caseWords): string {
  return wordsFor(words.procedures, procedure) ?? findProcedure(procedure)?.title ?? procedure;
}

/** An instant (ISO 8601) as "11 January 2027, 4:30pm", London time. */
export function momentInWords(instant: string): string {
  const at = new Date(instant);
  return `${dateInWords(londonDate(at))}, ${timeInWords(londonTime(at).slice(0, 5))}`;
}
