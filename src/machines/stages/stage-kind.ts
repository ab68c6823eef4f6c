import type { Procedure, StageRule } from '../procedure.ts';
import type { StateNode } from '../state-nodes.ts';

/** How one kind of stage goes. */
export interface StageKind {
  /** The states of the stage; each part's place is "<stage>.<part>". */
  states(procedure: Procedure, stage: StageRule): StateNode;
  /** What must be recorded before the acknowledgement can count. */
  acknowledgementNeeds: 'definition' | null;
}
