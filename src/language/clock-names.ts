import { capital } from './sentence.ts';

/** What a language has to say to name clocks. */
interface ClockWords {
  /** What is due in a stage, by the part after the dot. */
  steps: Readonly<Record<string, string>>;
  /** Clocks that belong to no one stage, by their whole name. */
  whole: Readonly<Record<string, string>>;
  /** Work that is promised or asked for, by the part before its number or name. */
  work: Readonly<Record<string, (name: string) => string>>;
  /** What else may be due. */
  other: string;
  /** A stage in the middle of a sentence. */
  stageName: (stage: { id: string }) => string;
  /** A stage and what is due in it, in the order of the language; the stage is empty where there is one only. */
  together: (stage: string, step: string) => string;
}

/** The two ways of naming a clock and a stage by their ids. */
export function clockNames(words: ClockWords) {
  const stage = (id: string): string => (id === 'single' ? '' : capital(words.stageName({ id })));
  const name = (clock: string): string => {
    const dot = clock.indexOf('.');
    const [first, rest] = dot < 0 ? [clock, ''] : [clock.slice(0, dot), clock.slice(dot + 1)];
    const named = words.whole[clock] ?? words.work[first]?.(rest);
    return named ?? capital(words.together(stage(first), words.steps[rest] ?? words.other).trim());
  };
  return { name, stage };
}
