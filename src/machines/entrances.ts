import type { StageKindName, StageRule } from './procedure.ts';

/** The clocks that a stage may have besides its backstop. */
export type StageClock = 'acknowledge' | 'summary' | 'panel' | 'report' | 'respond';

/** How a kind of stage begins: in which part, with which clocks running, and which still to come. */
export interface Entrance {
  part: string;
  starts: readonly StageClock[];
  awaits: readonly StageClock[];
}

/** The beginning of every kind of stage. */
export const entrances: Record<StageKindName, Entrance> = {
  'acknowledged-response': { part: 'awaitingAcknowledgement', starts: ['acknowledge'], awaits: ['respond'] },
  'defined-response': { part: 'awaitingAcknowledgement', starts: ['acknowledge'], awaits: ['respond'] },
  'direct-response': { part: 'awaitingResponse', starts: ['respond'], awaits: [] },
  'parallel-response': { part: 'awaitingAcknowledgement', starts: ['acknowledge', 'respond'], awaits: [] },
  'regulated-response': { part: 'awaitingAcknowledgement', starts: ['acknowledge', 'respond'], awaits: [] },
  'summary-response': { part: 'awaitingAcknowledgement', starts: ['acknowledge', 'summary', 'respond'], awaits: [] },
  investigation: { part: 'awaitingStatement', starts: [], awaits: ['respond'] },
  'panel-review': { part: 'awaitingPanel', starts: ['panel'], awaits: ['report', 'respond'] },
};

/** The place in which a stage begins: "stage1.awaitingAcknowledgement". */
export function entranceTo(stage: StageRule): string {
  return `${stage.id}.${entrances[stage.kind].part}`;
}

/** All clocks of a stage, in the order in which they run. */
export function clocksOf(stage: StageRule): StageClock[] {
  const { starts, awaits } = entrances[stage.kind];
  return [...starts, ...awaits];
}
