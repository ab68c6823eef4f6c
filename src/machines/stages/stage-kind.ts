import type { Procedure, StageRule } from '../procedure.ts';
import type { StateNode } from '../state-nodes.ts';

/** How one kind of stage goes. */
export interface StageKind {
  /** The parts of the stage that come before its answer; each part's place is "<stage>.<part>". */
  parts(procedure: Procedure, stage: StageRule): { awaitingDiscretion: StateNode; [part: string]: StateNode };
  /** What must be recorded before the acknowledgement can count. */
  acknowledgementNeeds: 'definition' | null;
}
