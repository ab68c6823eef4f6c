import { getNextTransitions, initialTransition, type SnapshotFrom } from 'xstate';
import { buildStates } from './build-states.ts';
import { vocabulary } from './case-setup.ts';
import { emptyContext, type CaseContext, type CaseSnapshot, type StateValue } from './case-state.ts';
import type { Effect } from './effects.ts';
import { filings } from './events.ts';
import { chooseSettings } from './choose-settings.ts';
import { requireProcedure } from './find-procedure.ts';
import { inertScope, type NamedAction } from './inert-scope.ts';
import { lintMachine, lintProcedure } from './lint.ts';
import type { MachineEvent, MachineEventType } from './machine-event.ts';
import type { Policy } from './policy.ts';
import type { Procedure } from './procedure.ts';
import { way } from './state-nodes.ts';

/** A procedure made into an XState machine, with the few questions that are asked of it. */
export interface CaseMachine {
  procedure: Procedure;
  machine: ReturnType<typeof compile>;
  /** The types of event that some way leads on with, in this state, whatever guards say. */
  accepts(value: StateValue): ReadonlySet<MachineEventType>;
  /** One step; null is a case that has not begun. */
  step(from: CaseSnapshot | null, event: MachineEvent): { snapshot: CaseSnapshot; effects: Effect[] };
  /** Where a case that has not begun stands. */
  initial: StateValue;
}

/** What the machine of a case depends on; a draft takes the place of the procedure that the case is pinned to (what-if). */
export interface MachineChoice {
  procedure: { id: string; version: number };
  policy: Policy;
  draft?: Procedure | undefined;
}

/** The machine of a procedure version as its policy has settled it, built once; throws for a version that is not loaded or that lint.ts rejects. */
export function machineFor({ procedure: pin, policy, draft }: MachineChoice): CaseMachine {
  if (draft !== undefined) return machineOfDraft(draft, policy);
  const chosen = policy.settings[pin.id];
  const key = `${pin.id}@${pin.version}${chosen === undefined ? '' : JSON.stringify(chosen)}`;
  const known = machines.get(key);
  if (known !== undefined) return known;
  const built = build(chooseSettings(requireProcedure(pin), chosen));
  machines.set(key, built);
  return built;
}

function machineOfDraft(draft: Procedure, policy: Policy): CaseMachine {
  const known = drafts.get(draft)?.get(policy);
  if (known !== undefined) return known;
  const built = build(chooseSettings(draft, policy.settings[draft.id]));
  const ofDraft = drafts.get(draft) ?? new WeakMap<Policy, CaseMachine>();
  drafts.set(draft, ofDraft.set(policy, built));
  return built;
}

/** Builds the machine of a procedure: data in, an XState machine out. */
export function compile(procedure: Procedure) {
  return vocabulary.createMachine({
    id: procedure.id,
    type: 'parallel',
    context: emptyContext,
    states: buildStates(procedure),
    on: { calendarChange: way('calendarChange', ''), remind: way('remind', ''), ...filed },
  });
}

const filed = Object.fromEntries(filings.map((type) => [type, way('fileRecord', '')]));

type Machine = ReturnType<typeof compile>;
const machines = new Map<string, CaseMachine>();
const drafts = new WeakMap<Procedure, WeakMap<Policy, CaseMachine>>();

function build(procedure: Procedure): CaseMachine {
  const machine = compile(procedure);
  const faults = [...lintProcedure(procedure), ...lintMachine(machine)];
  if (faults.length > 0) throw new Error(faults.join(' '));
  const [start] = initialTransition(machine);
  const initial = stateValue(start.value);
  const acceptedIn = new Map<string, ReadonlySet<MachineEventType>>();
  let actions: NamedAction[] = [];
  const scope = inertScope(machine, (action) => actions.push(action));
  return {
    procedure,
    machine,
    initial,
    accepts(value) {
      const key = JSON.stringify(value);
      const known = acceptedIn.get(key) ?? acceptedEvents(restore(machine, value, emptyContext));
      acceptedIn.set(key, known);
      return known;
    },
    step(from, event) {
      const before = from === null ? start : restore(machine, from.value, from.context);
      actions = [];
      const after = machine.transition(before, event, scope);
      const effects = actions.map(effectOf);
      return { snapshot: { shape: 2, value: stateValue(after.value), context: after.context }, effects };
    },
  };
}

function restore(machine: Machine, value: StateValue, context: CaseContext): SnapshotFrom<Machine> {
  return machine.resolveState({ value: xstateValue(value), context });
}

function acceptedEvents(snapshot: SnapshotFrom<Machine>): ReadonlySet<MachineEventType> {
  return new Set(getNextTransitions(snapshot).map((one) => eventType(String(one.eventType))));
}

function effectOf(action: NamedAction): Effect {
  if (action.type !== 'effect')
    throw new Error(`A machine yielded ${action.type}; only effects may follow from an event.`);
  return effect(action.params);
}

// case-setup.ts enqueues the action `effect` with an Effect and nothing else; XState loses the parameter's type.
function effect(params: unknown): Effect {
  return params as Effect;
}

// The machine is built from ways whose keys are event types.
function eventType(type: string): MachineEventType {
  return type as MachineEventType;
}

// Ours and XState's say the same: a name, or regions by name. XState types the names of this machine's states closely.
function stateValue(value: unknown): StateValue {
  return value as StateValue;
}

// As above, the other way: `resolveState` itself throws for a state that the machine does not have.
function xstateValue(value: StateValue): SnapshotFrom<Machine>['value'] {
  return value as SnapshotFrom<Machine>['value'];
}
