import { reasonsMark } from './letter-kind.ts';

/** Why a point was decided as it was; `text`: the point's own words. */
export interface Reason {
  number: number;
  text: string;
  reasons: string;
}

/** An answer's words with the reasons for each point where they have their place, or at its end where they have none. */
export function expandReasons(letter: string, reasons: readonly Reason[], more: readonly string[] = []): string {
  const points = reasons.map(({ number, text, reasons: why }) => `${number}. ${text}\n\n${why.trim()}`);
  const block = [...points, ...more].join('\n\n');
  const mark = new RegExp(`^[^\\S\\n]*\\[\\[${reasonsMark}\\]\\][^\\S\\n]*$`, 'm');
  const whole = letter.replaceAll('\r\n', '\n');
  // As a function: the words of a person may hold `$&`.
  if (mark.test(whole)) return whole.replace(mark, () => block);
  return block === '' ? whole : `${whole.trimEnd()}\n\n${block}`;
}
