import { createActor, type AnyActorScope, type AnyStateMachine } from 'xstate';

/** What a machine says should be done, as XState lists it. */
export interface NamedAction {
  type: string;
  params: unknown;
}

/**
 * Somewhere for a machine to step: nothing is started, run, sent or timed; actions are only listed.
 * XState's `transition()` builds this with a throw-away actor at every call; one that is used again saves most of the
 * time of a step (performance.md). A test holds the two to the same answers.
 */
export function inertScope(machine: AnyStateMachine, list: (action: NamedAction) => void): AnyActorScope {
  const self = createActor(machine);
  return {
    self,
    id: '',
    sessionId: '',
    system: self.system,
    logger: ignore,
    defer: ignore,
    emit: ignore,
    stopChild: ignore,
    actionExecutor: ({ type, params }) => list({ type, params }),
  };
}

function ignore(): void {}
