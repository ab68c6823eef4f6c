import { canonical } from '../../src/audit/canonical.ts';
import type { EventBody } from '../../src/audit/event-body.ts';
import { sha256 } from '../../src/audit/hashes.ts';
import type { Calendar } from '../../src/calendar/calendar.ts';
import { parseInstant } from '../../src/calendar/london.ts';
import type { ReplayRules } from '../../src/cases/replay.ts';
import { openingIn } from '../../src/cases/replay-rules.ts';
import { auditKinds } from '../../src/cases/plan-kinds.ts';
import type { RecordedFacts } from '../../src/cases/plan-types.ts';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { beginCase, decide } from '../../src/machines/decide.ts';
import type { EffectOf } from '../../src/machines/effects.ts';
import type { CaseSnapshot } from '../../src/machines/case-state.ts';
import { caseEvent } from '../../src/machines/events.ts';
import { remindEvent } from '../../src/machines/remind-event.ts';
import { pinOn } from '../../src/machines/find-procedure.ts';
import { closuresThatCount } from '../../src/machines/policy.ts';
import { splitEvent, type NamedIssue } from '../../src/machines/split.ts';
import type { Scenario } from '../../src/scenarios/scenario-file.ts';

/** The history of one case as it would have been sealed, and the case at its end. */
export interface PaperHistory {
  bodies: EventBody[];
  snapshot: CaseSnapshot | null;
}

interface PaperCase extends PaperHistory {
  id: string;
  procedure: { id: string; version: number };
  issues: NamedIssue[];
}

/** Lives a scenario through on paper: the history of every case in it, and the rules to replay them by. */
export function paperHistories(scenario: Scenario): { histories: PaperHistory[]; rules: ReplayRules } {
  const calendars = new Map<string, Calendar>();
  const without = new Set(scenario.calendarWithout);
  const added = new Set<string>();
  const { policy } = scenario;
  const first = newCase(0, pinOn(scenario.procedure, '2999-01-01'));
  const cases = [first];
  const named = new Map([['', first]]);

  const calendarNow = (): Calendar => {
    const options = { without: [...without], add: [...added], closures: closuresThatCount(policy) };
    const calendar = nationCalendar(scenario.calendar, options);
    calendars.set(calendar.revision, calendar);
    return calendar;
  };
  const record = (
    one: PaperCase,
    decision: { snapshot: CaseSnapshot; effects: EventBody['effects'] },
    facts: RecordedFacts,
    at: string,
  ): void => {
    one.snapshot = decision.snapshot;
    const seq = one.bodies.length + 1;
    const calendar = { nation: scenario.calendar, revision: calendarNow().revision };
    const ids = { organisation: 'o', case: one.id, prev: '', request: '', kind: auditKinds[facts.type] };
    const when = { recordedAt: at, happenedAt: at };
    const what = { facts, effects: decision.effects, texts: {}, snapshot: sha256(canonical(decision.snapshot)) };
    const pins = { procedure: one.procedure, policy: 1, calendar };
    // Through JSON, as a stored history comes back.
    const body = { format: 1 as const, ...ids, seq, ...when, actor: { kind: 'system' as const, id: 'x' }, ...pins };
    one.bodies.push(JSON.parse(canonical({ ...body, ...what })) as EventBody);
  };
  const open = (from: PaperCase, effect: EffectOf<'openCase'>, at: Date): PaperCase => {
    const one = newCase(cases.length, pinOn(effect.procedure, effect.receivedOn));
    const begun = beginCase({ procedure: one.procedure, calendar: calendarNow(), policy }, effect, at);
    if (!begun.accepted) throw new Error(`A further case was refused: ${begun.code}`);
    const { cause, receivedOn } = effect;
    const facts = { type: 'begin', cause, fromCase: from.id, fromSeq: from.bodies.length, receivedOn } as const;
    record(one, begun, facts, at.toISOString());
    cases.push(one);
    return one;
  };
  const happen = (one: PaperCase, event: unknown, at: Date): PaperCase[] => {
    const parts = partsOf(event, one.issues);
    if (parts === null) return [];
    const situation = { procedure: one.procedure, calendar: calendarNow(), policy, snapshot: one.snapshot };
    const decision = decide(situation, parts.facts, at);
    if (!decision.accepted) return [];
    record(one, decision, parts.facts, at.toISOString());
    for (const effect of decision.effects)
      if (effect.type === 'recordIssue')
        one.issues.push({ number: effect.number, text: parts.texts[effect.text] ?? '' });
    return decision.effects.flatMap((effect) => (effect.type === 'openCase' ? [open(one, effect, at)] : []));
  };

  for (const step of scenario.steps) {
    const { case: inEvent, ...event } = step.event ?? {};
    const one = named.get(inEvent ?? step.case ?? '');
    if (one === undefined || step.event === undefined) continue;
    const at = parseInstant(step.at);
    if (event['type'] === 'calendarChange') {
      const change = caseEvent.parse(event);
      if (change.type !== 'calendarChange') continue;
      for (const date of change.add) void (without.delete(date), added.add(date));
      for (const date of change.remove) void (added.delete(date), without.add(date));
      cases.forEach((other) => void happen(other, event, at));
      continue;
    }
    const made = happen(one, event, at);
    [step.expect?.creates ?? []].flat().forEach((name, i) => {
      const begun = made[i];
      if (begun !== undefined) named.set(name, begun);
    });
  }
  const bodyAt = (id: string, seq: number) => cases.find((one) => one.id === id)?.bodies[seq - 1];
  const rules: ReplayRules = {
    policyOf: () => policy,
    calendarOf: ({ calendar }) => calendars.get(calendar.revision) ?? calendarNow(),
    openingOf: (begun, procedure) => openingIn(bodyAt(begun.fromCase, begun.fromSeq), begun, procedure),
  };
  return { histories: cases.filter(({ bodies }) => bodies.length > 0), rules };
}

function newCase(index: number, procedure: { id: string; version: number }): PaperCase {
  return { id: `case-${index}`, procedure, bodies: [], snapshot: null, issues: [] };
}

function partsOf(event: unknown, issues: readonly NamedIssue[]) {
  const reminder = remindEvent.safeParse(event);
  if (reminder.success) return { facts: reminder.data, texts: {} as Record<string, string> };
  const parsed = caseEvent.safeParse(event);
  const parts = parsed.success ? splitEvent(parsed.data, issues) : { fault: 'malformed' };
  return 'fault' in parts ? null : parts;
}
