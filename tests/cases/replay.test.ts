import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/audit/canonical.ts';
import { sha256 } from '../../src/audit/hashes.ts';
import { isAsSealed, replay } from '../../src/cases/replay.ts';
import { eventSchemas } from '../../src/machines/events.ts';
import { everyShapeOf } from '../../src/machines/every-shape-of.ts';
import { scenarioFile, type Scenario } from '../../src/scenarios/scenario-file.ts';
import { paperHistories } from '../support/paper-history.ts';

const carried = ['scenarios', 'tests/scenarios/extra'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name): [string, Scenario] => [
      name,
      scenarioFile.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))),
    ]),
);
const complaint = { type: 'receive', channel: 'web', description: 'missed bins' };
const history = (id: string, procedure: string, steps: [string, Record<string, unknown>][]): Scenario =>
  scenarioFile.parse({
    id,
    title: id,
    procedure,
    calendar: procedure === 'spso-mchp' ? 'scotland' : 'england-and-wales',
    steps: steps.map(([at, event]) => ({ at, event })),
  });
const other = '01900000-0000-7000-8000-000000000000';
const further: [string, Scenario][] = [
  history('a complaint worked on, corrected and linked', 'lgsco-code', [
    ['2026-03-02T10:00', complaint],
    ['2026-03-02T11:00', { type: 'triage', complexity: 'complex', vulnerability: true, risk: false }],
    ['2026-03-03T10:00', { type: 'correct', seq: 1, reason: 'it was stamped later', receivedOn: '2026-02-27' }],
    ['2026-03-04T10:00', { type: 'link', to: other, kind: 'related' }],
    ['2026-03-04T11:00', { type: 'unlink', to: other, kind: 'related', reason: 'another street' }],
    ['2026-03-05T09:00', { type: 'remind', clock: 'stage1.acknowledge', run: 1, rung: 'before', occurrence: 1 }],
    ['2026-03-06T11:00', { type: 'acknowledge', definition: { issues: ['missed bins'] } }],
    ['2026-03-09T10:00', { type: 'addInformation', text: 'again today' }],
    ['2026-03-12T11:00', { type: 'extend', workingDays: 5, reason: 'a witness is ill', ombudsmanDetails: true }],
    ['2026-03-13T11:00', { type: 'undoExtension', reason: 'she is well' }],
    ['2026-03-16T11:00', { type: 'ombudsmanEnquiry', id: 'first', ombudsman: 'lgsco', due: '2026-04-10' }],
    ['2026-03-17T11:00', { type: 'answerEnquiry', id: 'first' }],
    ['2026-03-18T11:00', { type: 'notifyDelay', expectedOn: '2026-03-27', reason: 'illness', updateEvery: 3 }],
    ['2026-03-20T11:00', { type: 'sendUpdate', text: 'we are at it' }],
    [
      '2026-03-23T11:00',
      { type: 'restrict', reasons: 'calls', restriction: 'letters', reviewOn: '2026-09-21', equalityConsidered: 'yes' },
    ],
    ['2026-03-24T11:00', { type: 'reviewRestriction', outcome: 'lift', reasons: 'calm', equalityConsidered: 'yes' }],
    [
      '2026-03-25T11:00',
      { type: 'respond', outcome: 'upheld', decisions: [{ issue: 1, finding: 'upheld' }], actions: ['a new map'] },
    ],
    ['2026-03-30T11:00', { type: 'completeAction', number: 1 }],
  ]),
  history('a concern taken straight to a formal investigation', 'psow-csa', [
    ['2026-03-02T10:00', complaint],
    ['2026-03-03T10:00', { type: 'transfer', reason: 'it is serious' }],
  ]),
  history('an oral complaint settled', 'public-health-2012', [
    ['2026-03-02T10:00', { ...complaint, channel: 'phone' }],
    ['2026-03-03T10:00', { type: 'settleOrally' }],
  ]),
  history('a request done', 'lgsco-code', [
    ['2026-03-02T10:00', { type: 'receiveServiceRequest', channel: 'web', description: 'a pothole' }],
    ['2026-03-03T10:00', { type: 'completeRequest' }],
  ]),
].map((scenario): [string, Scenario] => [scenario.title, scenario]);
const scenarios = [...carried, ...further];
const worked = further[0]![1];

describe('a history replayed', () => {
  test.each(scenarios)('%s comes out of its events as it was sealed, event by event', (_name, scenario) => {
    const { histories, rules } = paperHistories(scenario);
    for (const { bodies, snapshot } of histories) {
      const steps = [...replay(bodies, rules)];
      expect(steps.map((step) => isAsSealed(step))).toEqual(bodies.map(() => true));
      expect(steps.at(-1)?.snapshot).toEqual(snapshot);
    }
  });

  test('the scenarios have every type of event, further cases included', () => {
    const seen = new Set(
      scenarios.flatMap(([, scenario]) =>
        paperHistories(scenario).histories.flatMap(({ bodies }) => bodies.map(({ facts }) => facts.type)),
      ),
    );
    // They name staff and teams, whom a scenario does not have.
    const ofStaff = ['declareConflict', 'endConflict', 'appoint', 'route'];
    const missing = Object.keys(eventSchemas).filter(
      (type) => !seen.has(type as keyof typeof eventSchemas) && !ofStaff.includes(type),
    );
    expect(missing).toEqual([]);
    expect(seen).toContain('begin');
  });

  test('a reminder changes nothing of the case, and is replayed', () => {
    const { histories, rules } = paperHistories(worked);
    const bodies = histories[0]!.bodies;
    expect(bodies.map(({ facts }) => facts.type)).toContain('remind');
    expect([...replay(bodies, rules)].every(isAsSealed)).toBe(true);
  });

  test('a history that version 0.1 sealed still comes out as it was sealed', () => {
    const { histories, rules } = paperHistories(worked);
    const [receive] = histories[0]!.bodies;
    const [step] = replay([receive!], rules);
    const shapes = everyShapeOf(step!.snapshot!);
    expect(shapes.map(({ shape }) => shape)).toEqual([2, 1]);
    const sealedIn = (index: number) => ({
      ...step!,
      body: { ...receive!, snapshot: sha256(canonical(shapes[index])) },
    });
    expect([sealedIn(0), sealedIn(1)].map(isAsSealed)).toEqual([true, true]);
    expect(isAsSealed({ ...sealedIn(1), snapshot: { ...step!.snapshot!, value: {} } })).toBe(false);
  });

  test('an event that says something else comes out otherwise', () => {
    const { histories, rules } = paperHistories(worked);
    const changed = histories[0]!.bodies.map((body) =>
      body.facts.type === 'restrict' ? { ...body, facts: { ...body.facts, reviewOn: '2026-09-22' } } : body,
    );
    const asSealed = [...replay(changed, rules)].map(isAsSealed);
    expect(asSealed.indexOf(false)).toBe(changed.findIndex(({ facts }) => facts.type === 'restrict'));
  });

  test('an event that could not have happened is refused and leaves the case as it was', () => {
    const { histories, rules } = paperHistories(worked);
    const [receive] = histories[0]!.bodies;
    const early = histories[0]!.bodies.filter(({ facts }) => facts.type === 'undoExtension');
    const steps = [...replay([receive!, ...early], rules)];
    expect(steps.map(({ decision }) => (decision.accepted ? 'accepted' : decision.code))).toEqual([
      'accepted',
      'event-not-permitted',
    ]);
    expect(steps[1]?.snapshot).toEqual(steps[0]?.snapshot);
  });
});
