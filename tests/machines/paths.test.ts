import { describe, expect, it } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { addDays } from '../../src/calendar/iso-date.ts';
import { parseInstant } from '../../src/calendar/london.ts';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { emptyContext, type CaseSnapshot } from '../../src/machines/case-state.ts';
import { machineFor } from '../../src/machines/compile.ts';
import { decide, momentOf, type Situation } from '../../src/machines/decide.ts';
import { entrances } from '../../src/machines/entrances.ts';
import { caseEvent } from '../../src/machines/events.ts';
import { look } from '../../src/machines/look.ts';
import { machineEvent } from '../../src/machines/machine-event.ts';
import { placeOf } from '../../src/machines/place.ts';
import { policy } from '../../src/machines/policy.ts';
import { procedures } from '../../src/machines/procedures/index.ts';
import { splitEvent } from '../../src/machines/split.ts';
import { letterContent } from '../../src/machines/words.ts';

const right = { reasons: 'why', ombudsmanRights: true, discretion: 'considered' };
const restrict = { reasons: 'why', restriction: 'one channel', equalityConsidered: 'yes' };

const somebody = '01900000-0000-7000-8000-000000000000';
/** Everything that may be tried on a case, whatever its state; most of it is refused. */
const attempts: (object | object[])[] = [
  { type: 'receive', channel: 'phone', description: 'x' },
  { type: 'receive', channel: 'web', description: 'x', awareOn: '2024-01-01' },
  { type: 'receiveServiceRequest', channel: 'web', description: 'x' },
  { type: 'promote', choiceOffered: true },
  { type: 'completeRequest' },
  { type: 'triage', complexity: 'complex', vulnerability: true, risk: false },
  { type: 'acceptLate', reason: 'ill' },
  { type: 'define', issues: [] },
  { type: 'define', issues: ['one', 'two'] },
  { type: 'acknowledge', definition: { issues: ['one', 'two'] } },
  { type: 'assign', handler: 'A' },
  { type: 'extend', workingDays: 3, reason: 'x', ombudsmanDetails: true, agreed: true },
  { type: 'undoExtension', reason: 'x' },
  { type: 'notifyDelay', expectedOn: '2026-12-01', reason: 'x', updateEvery: 5 },
  { type: 'sendUpdate', text: 'x' },
  { type: 'addInformation', text: 'x' },
  { type: 'changeDetails', phone: 'x' },
  { type: 'recordConsent', consent: 'given' },
  { type: 'addIssue', text: 'x', related: true, wouldDelay: false },
  { type: 'addIssue', text: 'x', related: false, wouldDelay: false },
  { type: 'respond', outcome: 'upheld', actions: [{ text: 'x', due: '2027-01-04' }] },
  { type: 'respond', outcome: 'upheld', contents: [] },
  { type: 'respond', outcome: 'resolved', contents: letterContent.options },
  { type: 'meetPanel' },
  { type: 'reportPanel' },
  { type: 'transfer', reason: 'x' },
  { type: 'settleOrally' },
  { type: 'requestEscalation' },
  { type: 'refuse', ground: 'other', ...right },
  ...[1, 2, 3, 5].map((issue) => ({ type: 'refuse', ground: 'other', ...right, issues: [issue] })),
  { type: 'withdraw', by: 'x' },
  { type: 'reinstate', by: 'x' },
  { type: 'link', to: 'b', kind: 'related' },
  { type: 'link', to: 'c', kind: 'duplicate', reason: 'x' },
  [
    { type: 'unlink', to: 'b', kind: 'related', reason: 'x' },
    { type: 'link', to: 'b', kind: 'related' },
  ],
  { type: 'unlink', to: 'b', kind: 'related', reason: 'x' },
  { type: 'unlink', to: 'c', kind: 'duplicate', reason: 'x' },
  { type: 'offerRemedy', id: 'r', kind: 'apology', due: '2026-12-01' },
  { type: 'offerRemedy', id: 'r2', kind: 'payment', due: '2026-12-01' },
  { type: 'completeRemedy', id: 'r' },
  { type: 'failRemedy', id: 'r', reason: 'x', alternative: 'y', ombudsmanReminder: true },
  { type: 'completeAction', number: 1 },
  { type: 'referToOmbudsman', ombudsman: 'lgsco', reference: 'x' },
  { type: 'ombudsmanEnquiry', id: 'q', ombudsman: 'lgsco', due: '2026-12-01' },
  { type: 'ombudsmanEnquiry', id: 'q2', ombudsman: 'lgsco', due: '2026-12-01' },
  { type: 'answerEnquiry', id: 'q' },
  { type: 'ombudsmanDecision', decision: 'upheld', recommendations: [{ id: 'a', text: 'x', due: '2026-12-01' }] },
  { type: 'ombudsmanDecision', decision: 'upheld' },
  { type: 'comply', id: 'a', evidence: 'x' },
  [
    { type: 'ombudsmanDecision', decision: 'upheld', recommendations: [{ id: 'b', text: 'x', due: '2026-12-01' }] },
    { type: 'comply', id: 'b', evidence: 'x' },
  ],
  { type: 'directAcceptance', ombudsman: 'lgsco' },
  { type: 'restrict', ...restrict, reviewOn: '2027-03-01' },
  { type: 'reviewRestriction', ...restrict, restriction: undefined, outcome: 'lift' },
  { type: 'correct', seq: 1, reason: 'x' },
  {
    type: 'split',
    strands: [
      { procedure: 'itself', issues: ['x'] },
      { procedure: 'dp-complaint', issues: ['y'] },
    ],
  },
  { type: 'calendarChange', add: [], remove: [] },
  { type: 'addNote', kind: 'note', text: 'x' },
  { type: 'declareConflict', staff: somebody, reason: 'x' },
  { type: 'endConflict', staff: somebody, reason: 'x' },
  { type: 'appoint', as: 'deputy', staff: '' },
  { type: 'route', team: somebody },
  { type: 'askService', id: 'q', to: 'x', question: 'x', due: '2027-03-01' },
  { type: 'answerService', id: 'q', text: 'x' },
  { type: 'withdrawRequest', id: 'q', reason: 'x' },
  { type: 'label', add: ['x'] },
  { type: 'hold', reason: 'x' },
  { type: 'releaseHold', reason: 'x' },
  {
    type: 'recordLearning',
    cause: 'delay',
    problem: 'x',
    change: 'x',
    measure: 'x',
    owner: 'x',
    priority: 'low',
    due: '2027-03-01',
  },
  { type: 'checkLearning', number: 1, state: 'done', text: 'x' },
  [{ type: 'completeRemedy', id: 'r' }, { type: 'comply', id: 'a', evidence: 'x' }, { type: 'close' }],
];

/** What goes on beside the stages, begun as soon as it can be: each is ended by one of the attempts. */
const openers: object[] = [
  { type: 'offerRemedy', id: 'r', kind: 'apology', due: '2026-12-01' },
  { type: 'ombudsmanEnquiry', id: 'q', ombudsman: 'lgsco', due: '2026-12-01' },
  { type: 'ombudsmanDecision', decision: 'upheld', recommendations: [{ id: 'a', text: 'x', due: '2026-12-01' }] },
  { type: 'restrict', ...restrict, reviewOn: '2027-03-01' },
  { type: 'link', to: 'b', kind: 'related' },
  { type: 'extend', workingDays: 3, reason: 'x', ombudsmanDetails: true, agreed: true },
];

/** How long after the thing before: at once, some weeks, or so late that every window has passed. */
const waits = [0, 25, 300];

describe.each(procedures.map((procedure) => ({ id: procedure.id, procedure })))(
  'every way through $id',
  ({ procedure }) => {
    const walked = walk(procedure);

    it('reaches every state that there is', () => {
      const leaves = nodesOf(walked.machine.root).filter((node) => Object.keys(node.states).length === 0);
      const unreached = leaves.filter((node) => ![...walked.reached].some((place) => isAt(node, place)));
      expect(unreached.map(({ id }) => id)).toEqual([]);
      for (const { id, kind } of procedure.stages) {
        expect([...walked.reached]).toContain(`${id}.${entrances[kind].part}`);
      }
    });

    it('takes every transition that there is', () => {
      const all = nodesOf(walked.machine.root).flatMap((node) => [...node.transitions.values()].flat());
      const untaken = all.filter((one) => !walked.taken.has(one) && !isElsewhere(one));
      expect(untaken.map(nameOf)).toEqual([]);
      expect(all.length).toBeGreaterThan(60);
    });

    it('leaves no clock open at an end but promised work and the person’s own time', () => {
      expect(walked.ends.size).toBeGreaterThan(2);
      expect([...walked.openAtEnds]).toEqual([]);
    });

    it('lets every unfinished case be left by an answer, a refusal or a withdrawal', () => {
      for (const [place, types] of walked.accepted) {
        if (!place.includes('.awaiting')) continue;
        expect(types, place).toEqual(expect.arrayContaining(['refuse', 'withdraw', 'assign', 'notifyDelay']));
      }
    });

    it('never passes a stage twice without the person, the body’s reasons or the Ombudsman', () => {
      const ways = ['requestEscalation', 'transfer', 'reinstate', 'unlink', 'directAcceptance', 'promote', 'receive'];
      const entering = walked.moves.filter(({ from, to }) => {
        const [before, after] = [from, to].map((place) => place.split('.')[0] ?? '');
        return before !== after && procedure.stages.some(({ id }) => id === after);
      });
      expect(entering.length).toBeGreaterThan(0);
      expect([...new Set(entering.map(({ type }) => type))].filter((type) => !ways.includes(type))).toEqual([]);
    });
  },
);

// What the system sends has tests of its own. Of an action there is none before an answer, of a remedy none after the
// end: README, `close`, names them all the same.
function isElsewhere({ eventType, source }: { eventType: string; source: AnyStateNode }): boolean {
  if (['begin', 'remind'].includes(eventType)) return true;
  if (eventType === 'completeAction') return !source.id.endsWith('-answered');
  return source.id.startsWith('closed-') && ['completeRemedy', 'failRemedy'].includes(eventType);
}

function walk(procedure: (typeof procedures)[number]) {
  const begin: Situation = {
    procedure: { id: procedure.id, version: procedure.version },
    calendar: nationCalendar('england-and-wales'),
    policy: policy.parse({
      maxExtensions: 9,
      ...(procedure.stages.length > 1 && { escalationWindow: { workingDays: 20 } }),
    }),
    snapshot: null,
  };
  const { machine, initial } = machineFor(begin);
  const found = {
    machine,
    reached: new Set<string>(),
    taken: new Set<unknown>(),
    ends: new Set<string>(),
    openAtEnds: new Set<string>(),
    accepted: new Map<string, string[]>(),
    moves: [] as { from: string; type: string; to: string }[],
  };
  const step = (snapshot: CaseSnapshot | null, attempt: object, at: Date): CaseSnapshot | null => {
    const facts = factsOf(attempt, procedure.id);
    const decision = decide({ ...begin, snapshot }, facts, at);
    if (!decision.accepted) return null;
    const event = machineEvent(facts, momentOf({ ...begin, snapshot }, at));
    const value = snapshot?.value ?? initial;
    const before = machine.resolveState({ value: value as never, context: snapshot?.context ?? emptyContext });
    for (const transition of machine.getTransitionData(before, event)) found.taken.add(transition);
    found.moves.push({ from: placeOf(value), type: facts.type, to: placeOf(decision.snapshot.value) });
    return decision.snapshot;
  };
  const all = (from: CaseSnapshot | null, steps: readonly object[], at: Date): CaseSnapshot | null =>
    steps.reduce<CaseSnapshot | null>((before, one) => step(before, one, at) ?? before, from);
  const seen = new Set<string>();
  const queue: { snapshot: CaseSnapshot | null; day: string }[] = [{ snapshot: null, day: '2026-03-02' }];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const wait of waits) {
      const day = addDays(next.day, wait);
      const at = parseInstant(`${day}T10:00`);
      for (const attempt of attempts) {
        const steps = [attempt].flat();
        const after = step(all(next.snapshot, steps.slice(0, -1), at), steps.at(-1)!, at);
        if (after === null || seen.has(keyOf(after)) || day > '2027-12-01') continue;
        seen.add(keyOf(after));
        for (const one of statesIn(after)) found.reached.add(one);
        note(found, { ...begin, snapshot: after }, at);
        queue.push({ snapshot: all(after, openers, at), day });
      }
    }
  }
  return found;
}

type Found = ReturnType<typeof walk>;

function note(found: Found, situation: Situation, at: Date): void {
  const seen = look(situation, at);
  const place = placeOf(situation.snapshot!.value);
  found.accepted.set(place, seen.allowed);
  if (!/^(withdrawn|refused|duplicate|notRegulated|closed)/.test(place)) return;
  found.ends.add(place);
  const open = Object.entries(seen.clocks).filter(([, { state }]) =>
    ['pending', 'running', 'dueToday', 'overdue', 'invalidStop'].includes(state),
  );
  for (const [name] of open) {
    if (!/^(remedy|recommendation|action|enquiry)[.]|[.]window$/.test(name)) found.openAtEnds.add(`${place}: ${name}`);
  }
}

// What leads to different states, and no more: dates and numbers would never come to an end.
function keyOf({ value, context }: CaseSnapshot): string {
  const { leftFrom, channel, issues } = context;
  const clocks = Object.entries(context.clocks).filter(([name]) => /respond|escalation/.test(name));
  const open = issues.filter(({ state }) => state === 'open').length;
  return JSON.stringify([
    value,
    leftFrom,
    channel === 'phone',
    Math.min(open, 2),
    clocks.map(([name, { state }]) => [name, state]),
  ]);
}

function statesIn({ value }: CaseSnapshot): string[] {
  const regions = typeof value === 'string' ? [] : Object.entries(value);
  return regions.flatMap(([region, inner]) => [placeOf({ complaint: inner }), `${region}`]);
}

function isAt(node: AnyStateNode, place: string): boolean {
  return node.path.slice(1).join('.') === place || ['unopened', 'none'].includes(node.key);
}

function nodesOf(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)];
}

function nameOf(one: {
  source: AnyStateNode;
  eventType: string;
  guard?: unknown;
  target?: readonly AnyStateNode[] | undefined;
}): string {
  return `${one.source.id} ${one.eventType} ${JSON.stringify(one.guard ?? null)} → ${one.target?.map(({ id }) => id).join() ?? 'itself'}`;
}

function factsOf(attempt: object, procedure: string) {
  const event = caseEvent.parse(JSON.parse(JSON.stringify(attempt).replaceAll('"itself"', `"${procedure}"`)));
  const parts = splitEvent(
    event,
    [1, 2, 3, 4, 5].map((number) => ({ number, text: `issue ${number}` })),
  );
  if ('fault' in parts) throw new Error(parts.fault);
  return parts.facts;
}
