import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/calendar/london.ts';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { caseMachine } from '../../src/machines/compile.ts';
import { decide, momentOf, type Situation } from '../../src/machines/decide.ts';
import { caseEvent } from '../../src/machines/events.ts';
import { look } from '../../src/machines/look.ts';
import { machineEvent, type MachineEvent } from '../../src/machines/machine-event.ts';
import { placeOf } from '../../src/machines/place.ts';
import { policy } from '../../src/machines/policy.ts';
import { procedures } from '../../src/machines/procedures/index.ts';
import { splitEvent } from '../../src/machines/split.ts';

const right = { reasons: 'why', ombudsmanRights: true, discretion: 'considered' };
const happenings: [string, object][] = [
  ['2026-03-02T10:00', { type: 'receive', channel: 'web', description: 'x' }],
  ['2026-03-02T10:00', { type: 'receive', channel: 'web', description: 'x', awareOn: '2024-01-01' }],
  ['2026-03-02T10:00', { type: 'receiveServiceRequest', channel: 'web', description: 'x' }],
  ['2026-03-02T10:00', { type: 'promote', choiceOffered: true }],
  ['2026-03-03T10:00', { type: 'acceptLate', reason: 'ill' }],
  ['2026-03-03T10:00', { type: 'acknowledge', definition: { issues: ['x'] } }],
  ['2026-03-04T10:00', { type: 'respond', outcome: 'upheld' }],
  ['2026-03-05T10:00', { type: 'requestEscalation' }],
  ['2026-09-01T10:00', { type: 'requestEscalation' }],
  ['2026-09-02T10:00', { type: 'refuse', ground: 'other', ...right }],
  ['2026-09-02T10:00', { type: 'withdraw', by: 'the person' }],
  ['2026-09-03T10:00', { type: 'reinstate', by: 'the person' }],
  ['2026-09-03T10:00', { type: 'directAcceptance', ombudsman: 'lgsco' }],
  ['2026-09-03T10:00', { type: 'close' }],
];

describe.each(procedures.map(({ id, version }) => ({ id, version })))('every way through $id', (pin) => {
  const { machine } = caseMachine(pin);
  const begin: Situation = {
    procedure: pin,
    calendar: nationCalendar('england-and-wales'),
    policy: policy.parse({ escalationWindow: { workingDays: 20 } }),
    snapshot: null,
  };
  const events = happenings.map(([at, event]) => machineEvent(facts(event), momentOf(begin, parseInstant(at))));
  // Where it was withdrawn or refused from matters for the way back.
  const serializeState = (state: { value: unknown; context: { leftFrom: string | null } }) =>
    `${JSON.stringify(state.value)} ${state.context.leftFrom}`;

  it('is a way that decide() takes too, to the same state', () => {
    const paths = getShortestPaths(machine, { events, serializeState });
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      const reached = walk(begin, path.steps.map(({ event }) => event).filter(isOurs));
      expect(reached).toEqual(path.state.value);
    }
  });

  it('reaches every state that there is', () => {
    const reached = new Set(
      getShortestPaths(machine, { events, serializeState }).map(({ state }) => placeOf(state.value)),
    );
    expect([...reached].sort()).toEqual(
      [
        'unopened',
        'watched',
        'refused',
        'withdrawn',
        'closed.afterStage1',
        'closed.afterStage2',
        ...['stage1', 'stage2'].flatMap((stage) =>
          ['awaitingDiscretion', 'awaitingAcknowledgement', 'awaitingResponse', 'answered'].map(
            (part) => `${stage}.${part}`,
          ),
        ),
      ].sort(),
    );
  });

  it('never passes a stage twice without the person, the Ombudsman or a change of mind', () => {
    const forward = events.filter(({ type }) => !['withdraw', 'refuse', 'receiveServiceRequest'].includes(type));
    for (const path of getSimplePaths(machine, { events: forward, serializeState })) {
      const places = path.steps.map(({ state }) => placeOf(state.value).split('.')[0]);
      const stages = places.filter((place, i) => place !== places[i - 1] && place?.startsWith('stage'));
      expect(stages.length).toBeLessThanOrEqual(2);
    }
  });
});

function walk(begin: Situation, events: readonly MachineEvent[]) {
  let situation = begin;
  for (const { facts: given, moment } of events) {
    if (given.type === 'begin') throw new Error('A path began a case that another made.');
    const decision = decide(situation, given, moment.at);
    expect(decision, given.type).toMatchObject({ accepted: true });
    if (decision.accepted) situation = { ...situation, snapshot: decision.snapshot };
    expect(look(situation, moment.at).states).toBeDefined();
  }
  return situation.snapshot?.value ?? caseMachine(begin.procedure).initial;
}

function facts(event: object) {
  const parts = splitEvent(caseEvent.parse(event), []);
  if ('fault' in parts) throw new Error(parts.fault);
  return parts.facts;
}

function isOurs(event: { type: string }): event is MachineEvent {
  return event.type !== 'xstate.init';
}
