import assert from 'node:assert/strict';
import type { z } from 'zod';
import { parseInstant } from '../../src/calendar/london.ts';
import { nationCalendar, type Nation } from '../../src/calendar/nations.ts';
import type { RefusalCode } from '../../src/errors.ts';
import { decide, type Decision, type Situation } from '../../src/machines/decide.ts';
import type { Effect } from '../../src/machines/effects.ts';
import { caseEvent } from '../../src/machines/events.ts';
import { remindEvent } from '../../src/machines/remind-event.ts';
import { findProcedure } from '../../src/machines/find-procedure.ts';
import { look, type CaseLook } from '../../src/machines/look.ts';
import { closuresThatCount, policy } from '../../src/machines/policy.ts';
import { splitEvent, type NamedIssue } from '../../src/machines/split.ts';
import { nameEffect } from '../../src/scenarios/name-effect.ts';

/** An event as anybody may write it. */
export type EventInput = z.input<typeof caseEvent> | z.input<typeof remindEvent>;
/** An event and when it happens: London time; without `at` it is when the one before happened. */
export type Happening = EventInput & { at?: string };

export interface Setting {
  calendar?: Nation;
  policy?: z.input<typeof policy>;
}

/** A case to which these things have happened, each of them accepted. */
export function given(procedure: 'lgsco-code' | 'ho-code', ...happenings: Happening[]): Case {
  return givenUnder({}, procedure, ...happenings);
}

/** As `given`, under another policy or calendar. */
export function givenUnder(setting: Setting, procedure: string, ...happenings: Happening[]): Case {
  const pin = findProcedure(procedure)!;
  const chosen = policy.parse(setting.policy ?? {});
  const calendar = nationCalendar(setting.calendar ?? 'england-and-wales', { closures: closuresThatCount(chosen) });
  const start: Situation = {
    procedure: { id: pin.id, version: pin.version },
    calendar,
    policy: chosen,
    snapshot: null,
  };
  let one = new Case(start, [], '2026-03-02T10:00');
  for (const happening of happenings) one = one.and(happening);
  return one;
}

export class Case {
  readonly situation: Situation;
  readonly issues: readonly NamedIssue[];
  readonly at: string;

  constructor(situation: Situation, issues: readonly NamedIssue[], at: string) {
    this.situation = situation;
    this.issues = issues;
    this.at = at;
  }

  /** The case after one more thing, which must be accepted. */
  and(happening: Happening): Case {
    const outcome = this.when(happening);
    assert.deepEqual(refusalOf(outcome.decision), null, `${happening.type} at ${outcome.at}`);
    return outcome.next;
  }

  /** What comes of one more thing. */
  when(happening: Happening): Outcome {
    const { at = this.at, ...event } = happening;
    const instant = parseInstant(at);
    const [decision, texts] = this.decide(event, instant);
    if (!decision.accepted) return new Outcome(decision, at, this);
    const issues = decision.effects.flatMap((effect) =>
      effect.type === 'recordIssue' ? [{ number: effect.number, text: texts[effect.text] ?? '' }] : [],
    );
    const next = new Case({ ...this.situation, snapshot: decision.snapshot }, [...this.issues, ...issues], at);
    return new Outcome(decision, at, next);
  }

  /** What is true of the case at an instant, by default when the last thing happened. */
  look(at: string = this.at): CaseLook {
    return look(this.situation, parseInstant(at));
  }

  private decide(event: object, at: Date): [Decision, Record<string, string>] {
    const reminded = remindEvent.safeParse(event);
    if (reminded.success) return [decide(this.situation, reminded.data, at), {}];
    const parsed = caseEvent.safeParse(event);
    if (!parsed.success) return [{ accepted: false, code: 'invalid-event' }, {}];
    const parts = splitEvent(parsed.data, this.issues);
    if ('fault' in parts) return [{ accepted: false, code: 'invalid-event' }, {}];
    return [decide(this.situation, parts.facts, at), parts.texts];
  }
}

export class Outcome {
  readonly decision: Decision;
  readonly at: string;
  readonly next: Case;

  constructor(decision: Decision, at: string, next: Case) {
    this.decision = decision;
    this.at = at;
    this.next = next;
  }

  get effects(): Effect[] {
    return this.decision.accepted ? this.decision.effects : [];
  }

  /** Accepted, now in this state, with at least these effects ("notify acknowledgement"). */
  then(state: string, effects: string[] = []): Case {
    assert.deepEqual(refusalOf(this.decision), null);
    const { states } = this.next.look();
    assert.ok(states.includes(state), `the case is in ${states.join(', ')}, not in ${state}`);
    const named = this.effects.map(nameEffect);
    for (const effect of effects) assert.ok(named.includes(effect), `${effect} is not among ${named.join(', ')}`);
    return this.next;
  }

  /** Refused with this code, and nothing has changed. */
  thenRefused(code: RefusalCode): Case {
    assert.equal(refusalOf(this.decision), code);
    return this.next;
  }
}

function refusalOf(decision: Decision): RefusalCode | null {
  return decision.accepted ? null : decision.code;
}

/** The usual first steps, each at its usual time. */
export const received = {
  type: 'receive',
  channel: 'web',
  description: 'missed bins',
  at: '2026-03-02T10:00',
} satisfies Happening;
export const acknowledged = {
  type: 'acknowledge',
  definition: { issues: ['missed bins', 'rude crew'] },
  at: '2026-03-04T11:00',
} satisfies Happening;
export const answered = { type: 'respond', outcome: 'upheld', at: '2026-03-17T15:00' } satisfies Happening;
export const escalated = { type: 'requestEscalation', at: '2026-03-23T09:00' } satisfies Happening;
export const acknowledgedAgain = { type: 'acknowledge', at: '2026-03-25T09:00' } satisfies Happening;
export const answeredFinally = { type: 'respond', outcome: 'notUpheld', at: '2026-04-20T09:00' } satisfies Happening;
