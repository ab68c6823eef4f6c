import { parseInstant } from '../calendar/london.ts';
import { OutsideCoverage } from '../calendar/outside-coverage.ts';
import type { Decision } from '../machines/decide.ts';
import type { Effect } from '../machines/effects.ts';
import { caseEvent } from '../machines/events.ts';
import { look, type CaseLook } from '../machines/look.ts';
import { compare } from './compare.ts';
import { nameEffect } from './name-effect.ts';
import { countCases, happen, newWorld, situationOf, UnknownProcedure } from './scenario-world.ts';
import type { ScenarioCase, ScenarioWorld } from './scenario-world.ts';
import type { Scenario, Step } from './scenario-file.ts';

/** What the engine answered to one step (README, "`--json` answers"), and how that differs from what was expected. */
export interface StepAnswer extends CaseLook {
  step: number;
  at: string;
  accepted: boolean;
  code: string | null;
  effects: string[];
  failures: string[];
}

/** A scenario as it went: it passed if no step has a failure and nothing was missing. */
export interface ScenarioRun {
  id: string;
  title: string;
  steps: StepAnswer[];
  /** Why it could not be run to its end. */
  cutShort: string | null;
  passed: boolean;
}

/** Runs a scenario through the pure engine, with its own time: no database, no queue, no network. */
export function runScenario(scenario: Scenario): ScenarioRun {
  const steps: StepAnswer[] = [];
  const { id, title } = scenario;
  try {
    const world = newWorld(scenario);
    scenario.steps.forEach((step, i) => steps.push(runStep(world, step, i + 1)));
  } catch (error) {
    if (!(error instanceof UnknownProcedure || error instanceof OutsideCoverage)) throw error;
    return { id, title, steps, cutShort: error.message, passed: false };
  }
  return { id, title, steps, cutShort: null, passed: steps.every((step) => step.failures.length === 0) };
}

function runStep(world: ScenarioWorld, step: Step, number: number): StepAnswer {
  const { case: inEvent, ...event } = step.event ?? {};
  const name = inEvent ?? step.case ?? '';
  const one = world.named.get(name);
  if (one === undefined) return unknownCase(step, number, name);
  const at = parseInstant(step.at);
  const { decision, created } = step.event === undefined ? nothing : take(world, one, event, at);
  nameCases(world, created, [step.expect?.creates ?? []].flat());
  const seen = look(situationOf(world, one), at);
  const outcome = decision.accepted ? { accepted: true, code: null } : { accepted: false, code: decision.code };
  const answer = { ...seen, ...outcome, cases: countCases(world), created: created.length };
  const effects = decision.accepted ? decision.effects.map(nameEffect) : [];
  return { step: number, at: step.at, ...outcome, ...seen, effects, failures: compare(step.expect ?? {}, answer) };
}

const nothing: { decision: Decision | { accepted: true; effects: Effect[] }; created: ScenarioCase[] } = {
  decision: { accepted: true, effects: [] },
  created: [],
};

function take(world: ScenarioWorld, one: ScenarioCase, event: unknown, at: Date): typeof nothing {
  const parsed = caseEvent.safeParse(event);
  if (!parsed.success) return { decision: { accepted: false, code: 'invalid-event' }, created: [] };
  return happen(world, one, parsed.data, at);
}

function nameCases(world: ScenarioWorld, created: readonly ScenarioCase[], names: readonly string[]): void {
  created.forEach((one, i) => {
    const name = names[i];
    if (name !== undefined) world.named.set(name, one);
  });
}

function unknownCase(step: Step, number: number, name: string): StepAnswer {
  const seen: CaseLook = { states: [], clocks: {}, duties: [], flags: [], allowed: [] };
  const failures = [`there is no case "${name}"; name it in "creates" of the step that makes it`];
  return { step: number, at: step.at, accepted: false, code: null, ...seen, effects: [], failures };
}
