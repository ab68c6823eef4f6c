import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { Procedure, StageRule } from './procedure.ts';

/** What is wrong with a procedure, in plain words; none if it may be used. */
export function lintProcedure(procedure: Procedure): string[] {
  const { stages, mostStages } = procedure;
  const tooMany =
    stages.length > mostStages.stages
      ? [`${procedure.id} has ${stages.length} stages; ${mostStages.citation} allows ${mostStages.stages}.`]
      : [];
  return [...tooMany, ...stages.flatMap((stage, i) => lintStage(procedure, stage, i))];
}

/** What is wrong with a machine: whatever would make it do something rather than name it (design.md section 3). */
export function lintMachine(machine: AnyStateMachine): string[] {
  return nodesOf(machine.root).flatMap(lintNode);
}

function lintStage(procedure: Procedure, stage: StageRule, index: number): string[] {
  const isLast = index === procedure.stages.length - 1;
  const earlier = procedure.stages.slice(0, index).map(({ id }) => id);
  const ends = isLast ? 'final' : 'escalation';
  const faults: [boolean, string][] = [
    [!new RegExp(`^stage${index + 1}$`).test(stage.id), `is stage ${index + 1} and must be called stage${index + 1}`],
    [hiddenStage.test(stage.title), `is called "${stage.title}": a stage by another name`],
    [
      stage.backstop.limit.amount !== stage.acknowledge.limit.amount + stage.respond.limit.amount,
      'has another backstop than its two clocks together',
    ],
    [!stage.letter.contents.includes(ends), `has a letter that does not say "${ends}"`],
    [
      stage.independence.from.some((id) => !earlier.includes(id)),
      'is independent of a stage that does not come before it',
    ],
  ];
  return faults.filter(([fails]) => fails).map(([, what]) => `${procedure.id} ${stage.id} ${what}.`);
}

// The Codes allow no further stage by any name (LGSCO Code 5.2, Housing Ombudsman Code 5.2).
const hiddenStage = /stage\s*(0|zero|nought)|informal|pre-?stage/i;

function lintNode(node: AnyStateNode): string[] {
  const ways = [...node.transitions.values()].flat();
  const actions = [...node.entry, ...node.exit, ...ways.flatMap((one) => one.actions)];
  const faults: [boolean, string][] = [
    [node.invoke.length > 0, 'invokes an actor'],
    [node.after.length > 0, 'waits by a timer: a legal deadline is a date in a table'],
    [node.always?.length !== undefined && node.always.length > 0, 'moves by itself'],
    ...actions.map((action): [boolean, string] => [actionType(action) !== 'perform', `does ${actionType(action)}`]),
  ];
  return faults.filter(([fails]) => fails).map(([, what]) => `${node.id} ${what}.`);
}

function nodesOf(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)];
}

function actionType(action: unknown): string {
  if (typeof action === 'string') return action;
  const hasType = (typeof action === 'object' || typeof action === 'function') && action !== null && 'type' in action;
  return hasType ? String(action.type) : 'something without a name';
}
