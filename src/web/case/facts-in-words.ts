import type { RecordedFacts } from '../../cases/plan-types.ts';
import { answeringFacts } from './facts/answering.ts';
import { filingFacts } from './facts/filing.ts';
import { handlingFacts } from './facts/handling.ts';
import { outsideFacts } from './facts/outside.ts';
import { personalFacts } from './facts/personal.ts';
import type { Known, Said, Sayings } from './facts/said.ts';

const sayings: Sayings = { ...handlingFacts, ...answeringFacts, ...outsideFacts, ...personalFacts, ...filingFacts };

/** Pure: what an event decided, as staff say it; what has no words, an id that is nobody's and a key, is left out. */
export function factsInWords(facts: RecordedFacts, known: Known): Said[] {
  return sayingOf(facts)?.(facts, known) ?? [];
}

/** Holds because each saying stands in the table under the very type of the facts that it takes. */
function sayingOf({ type }: RecordedFacts): ((facts: RecordedFacts, known: Known) => Said[]) | undefined {
  return sayings[type] as ((facts: RecordedFacts, known: Known) => Said[]) | undefined;
}
