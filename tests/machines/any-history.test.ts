import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { decide, type Situation } from '../../src/machines/decide.ts';
import type { CaseEvent } from '../../src/machines/events.ts';
import { look } from '../../src/machines/look.ts';
import { policy } from '../../src/machines/policy.ts';
import { procedures } from '../../src/machines/procedures/index.ts';
import { splitEvent, type NamedIssue } from '../../src/machines/split.ts';
import { anyEvent, canary } from './any-event.ts';

const calendar = nationCalendar('england-and-wales');
const usual: CaseEvent[] = [
  read({ type: 'receive', channel: 'web', description: canary }),
  read({ type: 'acknowledge', definition: { issues: [`${canary} one`, `${canary} two`] } }),
  read({ type: 'respond', outcome: 'upheld' }),
  read({ type: 'requestEscalation' }),
  read({ type: 'acknowledge' }),
];
const histories = fc.record({
  procedure: fc.constantFrom(...procedures.map(({ id }) => id)),
  usual: fc.nat(usual.length),
  then: fc.array(fc.record({ event: anyEvent, days: fc.nat(20) }), { maxLength: 12 }),
  window: fc.boolean(),
});

it('whatever is sent, in whatever order, is decided without a fault, and no personal word is remembered', () => {
  let accepted = 0;
  fc.assert(
    fc.property(histories, (history) => {
      const escalationWindow = history.window ? { escalationWindow: { workingDays: 5 } } : {};
      let situation: Situation = {
        procedure: { id: history.procedure, version: 1 },
        calendar,
        policy: policy.parse(escalationWindow),
        snapshot: null,
      };
      let at = Date.UTC(2026, 2, 2, 10);
      const issues: NamedIssue[] = [];
      const steps = [...usual.slice(0, history.usual).map((event) => ({ event, days: 1 })), ...history.then];
      for (const { event, days } of steps) {
        at += days * 86_400_000;
        const parts = splitEvent(event, issues);
        if ('fault' in parts) continue;
        expect(JSON.stringify(parts.facts)).not.toContain(canary);
        const before = look(situation, new Date(at));
        const decision = decide(situation, parts.facts, new Date(at));
        const hasPlace = before.allowed.includes(event.type);
        const answer = decision.accepted ? 'accepted' : decision.code;
        expect(hasPlace || ['invalid-event', 'event-not-permitted'].includes(answer)).toBe(true);
        if (!decision.accepted) continue;
        accepted += 1;
        expect(JSON.stringify(decision)).not.toContain(canary);
        expect(JSON.parse(JSON.stringify(decision.snapshot))).toEqual(decision.snapshot);
        for (const effect of decision.effects) {
          if (effect.type === 'recordIssue') issues.push({ number: effect.number, text: parts.texts[effect.text]! });
        }
        situation = { ...situation, snapshot: decision.snapshot };
        look(situation, new Date(at + 400 * 86_400_000));
      }
    }),
    { numRuns: 1_000 },
  );
  expect(accepted).toBeGreaterThan(500);
});

function read(event: object): CaseEvent {
  return event as CaseEvent;
}
