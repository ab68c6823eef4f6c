import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { chooseSettings } from './choose-settings.ts';
import type { Procedure, Setting, StageRule } from './procedure.ts';

/** What is wrong with a procedure, in plain words; none if it may be used. */
export function lintProcedure(procedure: Procedure): string[] {
  return [
    ...lintNumber(procedure),
    ...procedure.stages.flatMap((stage, i) => lintStage(procedure, stage, i)),
    ...procedure.settings.flatMap((setting) => lintSetting(procedure, setting)),
  ];
}

/** What is wrong with a machine: whatever would make it do something rather than name it (design.md section 3). */
export function lintMachine(machine: AnyStateMachine): string[] {
  return nodesOf(machine.root).flatMap(lintNode);
}

// A Code has two stages whoever writes its procedure down; so has what a landlord or a council makes up beside it.
function isUnderCode({ framework, ombudsman }: Procedure): boolean {
  if (framework === 'complaint-handling-code' || ombudsman === 'housing-ombudsman') return true;
  return framework === 'own' && ombudsman === 'lgsco';
}

function lintNumber(procedure: Procedure): string[] {
  const { id, stages, mostStages } = procedure;
  const most = isUnderCode(procedure) ? Math.min(2, mostStages.stages) : mostStages.stages;
  if (stages.length <= most) return [];
  return [`${id} has ${stages.length} stages; ${mostStages.citation} allows ${most}.`];
}

function lintStage(procedure: Procedure, stage: StageRule, index: number): string[] {
  const isLast = index === procedure.stages.length - 1;
  const earlier = procedure.stages.slice(0, index).map(({ id }) => id);
  const ends = isLast ? 'final' : 'escalation';
  const name = procedure.stages.length === 1 ? 'single' : `stage${index + 1}`;
  const faults: [boolean, string][] = [
    [stage.id !== name, `is stage ${index + 1} of ${procedure.stages.length} and must be called ${name}`],
    [isUnderCode(procedure) && hiddenStage.test(stage.title), `is called "${stage.title}": a stage by another name`],
    [hasOddBackstop(stage), 'has another backstop than its two clocks together'],
    [!stage.letter.contents.includes(ends), `has a letter that does not say "${ends}"`],
    [isLast && (stage.transfer ?? stage.unanswered) !== undefined, 'is the last and leads to no other'],
    [stage.unanswered !== undefined && stage.kind !== 'direct-response', 'cannot be left unanswered in its kind'],
    [
      stage.independence.from.some((id) => !earlier.includes(id)),
      'is independent of a stage that does not come before it',
    ],
  ];
  return faults.filter(([fails]) => fails).map(([, what]) => `${procedure.id} ${stage.id} ${what}.`);
}

function hasOddBackstop(stage: StageRule): boolean {
  if (stage.backstop === undefined) return false;
  const { acknowledge, respond } = { acknowledge: undefined, ...stage };
  const parts = [acknowledge?.limit, respond.limit];
  const isOfDays = parts.every((limit) => limit?.unit === 'workingDay');
  return !isOfDays || stage.backstop.limit.amount !== parts.reduce((sum, limit) => sum + (limit?.amount ?? 0), 0);
}

/** The default changes nothing, and every other choice makes a procedure that may be used. */
function lintSetting(procedure: Procedure, setting: Setting): string[] {
  const where = `${procedure.id} setting ${setting.id}`;
  const chosen = setting.choices.find(({ id }) => id === setting.default);
  if (chosen === undefined || chosen.set.length > 0) return [`${where} has no default that leaves it as it is.`];
  return setting.choices.flatMap(({ id, set }) => {
    if (set.length === 0) return [];
    try {
      const changed = chooseSettings({ ...procedure }, { [setting.id]: id });
      return lintProcedure({ ...changed, settings: [] }).map((fault) => `${where}, ${id}: ${fault}`);
    } catch (error) {
      return [`${where}, ${id}: ${error instanceof Error ? error.message : 'it cannot be applied'}`];
    }
  });
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
