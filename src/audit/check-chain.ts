import { canonical } from './canonical.ts';
import type { Chain, ChainEvent } from './chain.ts';
import { checkDeadlines } from './check-deadlines.ts';
import { checkTexts } from './check-texts.ts';
import type { EventBody } from './event-body.ts';
import { genesis, sha256 } from './hashes.ts';

/** What is not as it was written; `seq` null: the case as a whole. */
export interface Fault {
  seq: number | null;
  what: string;
}

/** Pure: recomputes everything that was sealed in one case's history, and compares it with the case. */
export function checkChain(organisationId: string, chain: Chain): Fault[] {
  const { events, head } = chain;
  const faults: Fault[] = [];
  const bodies: EventBody[] = [];
  let prev = genesis(organisationId, chain.caseId);
  for (const [index, event] of events.entries()) {
    faults.push(...checkPlace(event, index + 1, prev), ...checkBytes(event));
    const body = readBody(event.body);
    if (body !== null) {
      faults.push(...checkCopies(event, body), ...checkOwner(body, organisationId, chain.caseId, event.seq));
      bodies.push(body);
    }
    prev = sha256(event.body);
  }
  faults.push(...checkTexts(organisationId, chain, bodies), ...checkDeadlines(chain, bodies));
  if (head === null) return [...faults, { seq: null, what: 'there is a history but no case' }];
  return [...faults, ...checkHead(head, events, bodies.at(-1))];
}

function checkPlace(event: ChainEvent, expected: number, prev: string): Fault[] {
  const { seq } = event;
  const faults: Fault[] = [];
  if (seq !== expected) faults.push({ seq, what: `an event is missing before this one (number ${expected})` });
  if (event.prev !== prev) faults.push({ seq, what: 'it does not follow from the event before it' });
  return faults;
}

function checkBytes({ seq, body, hash }: ChainEvent): Fault[] {
  if (sha256(body) !== hash) return [{ seq, what: 'what it says was changed after it was written' }];
  return readBody(body) === null ? [{ seq, what: 'what it says cannot be read' }] : [];
}

/** A copy that differs would let a list tell another story than the history. */
function checkCopies(event: ChainEvent, body: EventBody): Fault[] {
  const pairs: [string, unknown, unknown][] = [
    ['number', event.seq, body.seq],
    ['kind', event.kind, body.kind],
    ['time of recording', instant(event.recordedAt), body.recordedAt],
    ['time of happening', instant(event.happenedAt), body.happenedAt],
    ['actor', `${event.actorKind} ${event.actorId}`, `${body.actor.kind} ${body.actor.id}`],
    ['request', event.requestId, body.request],
    ['link', event.prev, body.prev],
  ];
  return pairs
    .filter(([, copy, sealed]) => copy !== sealed)
    .map(([name]) => ({ seq: event.seq, what: `its ${name} differs from what was sealed` }));
}

function checkOwner(body: EventBody, organisationId: string, caseId: string, seq: number): Fault[] {
  if (body.organisation === organisationId && body.case === caseId) return [];
  return [{ seq, what: 'it belongs to another case' }];
}

function checkHead(
  head: NonNullable<Chain['head']>,
  events: readonly ChainEvent[],
  last: EventBody | undefined,
): Fault[] {
  const end = events.at(-1);
  if (end === undefined) return [{ seq: null, what: 'the case has no history' }];
  const whole = (what: string): Fault => ({ seq: null, what });
  const faults: Fault[] = [];
  if (head.seq > end.seq) faults.push(whole(`the end of the history is missing (the case counts ${head.seq} events)`));
  if (head.seq < end.seq)
    faults.push(whole(`the history has events that the case does not know (it counts ${head.seq})`));
  if (head.seq === end.seq && head.hash !== end.hash) faults.push(whole('the case names another end of its history'));
  if (head.version !== head.seq) faults.push(whole('the version of the case is not the number of its events'));
  if (last === undefined) return faults;
  if (sha256(canonical(head.snapshot)) !== last.snapshot)
    faults.push(whole('the state of the case was changed outside its history'));
  if (!hasSamePins(head, last)) faults.push(whole('what the case is judged by was changed outside its history'));
  return faults;
}

function hasSamePins(head: NonNullable<Chain['head']>, { procedure, policy, calendar }: EventBody): boolean {
  const { procedureId, procedureVersion, policyVersion, nation, calendarRevision } = head;
  return (
    procedure.id === procedureId &&
    procedure.version === procedureVersion &&
    policy === policyVersion &&
    calendar.nation === nation &&
    calendar.revision === calendarRevision
  );
}

function instant(text: string): string {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? text : at.toISOString();
}

/** Only `seal` writes bodies; one that is not in its form, or not canonical, is null and so a fault. */
function readBody(text: string): EventBody | null {
  try {
    const value: unknown = JSON.parse(text);
    return canonical(value) === text && isBody(value) ? value : null;
  } catch {
    return null;
  }
}

function isBody(value: unknown): value is EventBody {
  if (typeof value !== 'object' || value === null) return false;
  const needed = [
    'format',
    'organisation',
    'case',
    'seq',
    'prev',
    'kind',
    'actor',
    'procedure',
    'calendar',
    'snapshot',
    'texts',
  ];
  return needed.every((field) => field in value);
}
