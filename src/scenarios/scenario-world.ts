import { nationCalendar, type Nation } from '../calendar/nations.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { CaseSnapshot } from '../machines/case-state.ts';
import { beginCase, decide, type Decision, type Situation } from '../machines/decide.ts';
import type { Effect, EffectOf } from '../machines/effects.ts';
import type { CaseEvent } from '../machines/events.ts';
import { findProcedure } from '../machines/find-procedure.ts';
import { closuresThatCount, type Policy } from '../machines/policy.ts';
import { splitEvent, type NamedIssue } from '../machines/split.ts';
import type { Scenario } from './scenario-file.ts';

/** A case of a scenario; its snapshot is null until something opened it. */
export interface ScenarioCase {
  procedure: { id: string; version: number };
  snapshot: CaseSnapshot | null;
  issues: NamedIssue[];
}

/** Everything a scenario holds in memory: its cases, its calendar, its policy. */
export interface ScenarioWorld {
  nation: Nation;
  without: Set<string>;
  added: Set<string>;
  policy: Policy;
  cases: ScenarioCase[];
  named: Map<string, ScenarioCase>;
}

/** This scenario names a procedure that is not there. */
export class UnknownProcedure extends Error {
  override readonly name = 'UnknownProcedure';
}

/** The world before the first step; throws UnknownProcedure. */
export function newWorld(scenario: Scenario): ScenarioWorld {
  const first: ScenarioCase = { procedure: pin(scenario.procedure), snapshot: null, issues: [] };
  return {
    nation: scenario.calendar,
    without: new Set(scenario.calendarWithout),
    added: new Set(),
    policy: scenario.policy,
    cases: [first],
    named: new Map([['', first]]),
  };
}

/** How many cases have begun. */
export function countCases(world: ScenarioWorld): number {
  return world.cases.filter((one) => one.snapshot !== null).length;
}

/** What a case is judged by now. */
export function situationOf(world: ScenarioWorld, one: ScenarioCase): Situation {
  return { procedure: one.procedure, calendar: calendarOf(world), policy: world.policy, snapshot: one.snapshot };
}

/** Lets an event happen to a case, and to the cases that it makes; a calendar change happens to every case. */
export function happen(
  world: ScenarioWorld,
  one: ScenarioCase,
  event: CaseEvent,
  at: Date,
): { decision: Decision; created: ScenarioCase[] } {
  if (event.type === 'calendarChange') revise(world, event);
  const others = event.type === 'calendarChange' ? world.cases.filter((other) => other !== one) : [];
  for (const other of others) decideOne(world, other, event, at);
  const decision = decideOne(world, one, event, at);
  const effects = decision.accepted ? decision.effects : [];
  const created = effects.filter((effect) => effect.type === 'openCase').map((effect) => open(world, effect, at));
  return { decision, created };
}

function decideOne(world: ScenarioWorld, one: ScenarioCase, event: CaseEvent, at: Date): Decision {
  const parts = splitEvent(event, one.issues);
  if ('fault' in parts) return { accepted: false, code: 'invalid-event', detail: parts.fault };
  const decision = decide(situationOf(world, one), parts.facts, at);
  if (decision.accepted) keep(one, decision, parts.texts);
  return decision;
}

function keep(one: ScenarioCase, decided: { snapshot: CaseSnapshot; effects: Effect[] }, texts: Record<string, string>) {
  one.snapshot = decided.snapshot;
  for (const effect of decided.effects) {
    if (effect.type === 'recordIssue') one.issues.push({ number: effect.number, text: texts[effect.text] ?? '' });
  }
}

function open(world: ScenarioWorld, effect: EffectOf<'openCase'>, at: Date): ScenarioCase {
  const one: ScenarioCase = { procedure: pin(effect.procedure), snapshot: null, issues: [] };
  const decision = beginCase(situationOf(world, one), effect, at);
  if (!decision.accepted) throw new Error(`A case that an event made was refused: ${decision.code}.`);
  keep(one, decision, {});
  world.cases.push(one);
  return one;
}

function revise({ without, added }: ScenarioWorld, change: { add: string[]; remove: string[] }): void {
  for (const date of change.add) {
    without.delete(date);
    added.add(date);
  }
  for (const date of change.remove) {
    added.delete(date);
    without.add(date);
  }
}

function calendarOf({ nation, without, added, policy }: ScenarioWorld): Calendar {
  return nationCalendar(nation, { without: [...without], add: [...added], closures: closuresThatCount(policy) });
}

function pin(procedure: string): { id: string; version: number } {
  const found = findProcedure(procedure);
  if (found === null) throw new UnknownProcedure(`there is no procedure ${procedure}: "redress procedure list" names those that there are`);
  return { id: found.id, version: found.version };
}
