import type { Draft } from '../draft.ts';
import { stageAt } from '../find-procedure.ts';
import { isEvent, type FactsByType, type MachineEvent, type MachineEventType } from '../machine-event.ts';
import type { StageRule } from '../procedure.ts';

/** Where the case stands when something is done: "stage1.awaitingResponse", and the stage in hand if there is one. */
export interface Where {
  place: string;
  stage: StageRule | null;
}

/** What one event does to a draft, at one place. */
export type Deed = (draft: Draft, event: MachineEvent, place: string) => void;

/** Makes a deed of a function over the facts of one type of event; another event is a bug and throws. */
export function deed<T extends MachineEventType>(
  type: T,
  act: (draft: Draft, facts: FactsByType[T], where: Where) => void,
): Deed {
  return (draft, event, place) => {
    if (!isEvent(event, type)) throw new Error(`The deed of ${type} was asked to answer ${event.type}.`);
    act(draft, event.facts, { place, stage: stageAt(event.moment.procedure, place) });
  };
}

/** The stage in hand; throws where a machine asks for it outside the stages, which lint.ts rules out. */
export function inStage({ stage, place }: Where): StageRule {
  if (stage === null) throw new Error(`There is no stage at ${place}.`);
  return stage;
}
