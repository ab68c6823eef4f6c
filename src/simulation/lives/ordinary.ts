import type { Outcome } from '../../machines/words.ts';
import type { Life, Tale } from '../life.ts';
import { escalate, keepPromises, settleDown } from './afterwards.ts';
import { handleStage, type StageFate } from './stage-of-case.ts';
import { takeIn, type Arrival } from './take-in.ts';

/** How an ordinary complaint goes. */
export interface Fate {
  acknowledged: StageFate['acknowledged'];
  answered: StageFate['answered'];
  outcome: Outcome;
  escalates: boolean;
  stage2: Pick<StageFate, 'acknowledged' | 'answered' | 'outcome'>;
  closes: boolean;
  arrival?: Arrival;
}

/** Taken in, acknowledged, answered, perhaps taken further, and closed. */
export function* ordinaryLife(tale: Tale, fate: Fate): Life {
  yield* takeIn(tale, fate.arrival);
  yield* handledAndClosed(tale, fate);
}

/** The same from where the case stands now: one that came out of another has been taken in already. */
export function* handledAndClosed(tale: Tale, fate: Fate): Life {
  const { acknowledged, answered, outcome } = fate;
  yield* handleStage(tale, { acknowledged, answered, outcome, stage: firstStageOf(tale) });
  if (fate.escalates && hasTwoStages(tale)) {
    yield* escalate(tale);
    yield* handleStage(tale, { ...fate.stage2, stage: 'stage2' });
  }
  if (fate.closes) yield* settleDown(tale);
  else yield* keepPromises(tale);
}

const hasTwoStages = ({ procedure }: Tale): boolean => procedure === 'lgsco-code' || procedure === 'ho-code';

export const firstStageOf = ({ procedure }: Tale): string =>
  procedure === 'lgsco-code' || procedure === 'ho-code' || procedure === 'children-2006' ? 'stage1' : 'single';
