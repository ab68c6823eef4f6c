import { canonical } from './canonical.ts';
import type { ChangeBody, ChangeStep } from './change-body.ts';
import type { Fault } from './check-chain.ts';
import { genesis, sha256 } from './hashes.ts';

/** A step as its row says it; hashes are hexadecimal. */
export interface StepRow {
  seq: number;
  changeId: string;
  kind: ChangeStep;
  at: Date;
  staffId: string;
  body: string;
  prev: string;
  hash: string;
}

/** A change as lists read it. */
export interface ChangeRow {
  id: string;
  area: string;
  subject: string | null;
  before: unknown;
  after: unknown;
  inForceFrom: Date | null;
  state: ChangeStep;
}

/** Pure: recomputes everything that was sealed in an organisation's configuration, and compares it with its changes. */
export function checkConfiguration(
  organisationId: string,
  { steps, changes }: { steps: readonly StepRow[]; changes: readonly ChangeRow[] },
): Fault[] {
  const faults: Fault[] = [];
  const ends = new Map<string, { proposal: string; state: ChangeStep }>();
  let prev = genesis(organisationId, 'configuration');
  for (const [index, step] of steps.entries()) {
    const body = readBody(step.body);
    faults.push(
      ...placeFaults(step, index + 1, prev),
      ...(body === null ? [unreadable(step)] : copyFaults(step, body, organisationId)),
    );
    if (body !== null)
      ends.set(body.change, { proposal: canonical(body.proposal ?? null), state: body.kind, ...kept(ends, body) });
    prev = sha256(step.body);
  }
  return [...faults, ...changes.flatMap((change) => changeFaults(change, ends)), ...lostFaults(changes, ends)];
}

type Ends = ReadonlyMap<string, { proposal: string; state: ChangeStep }>;

function kept(ends: Ends, { change, proposal }: ChangeBody) {
  const known = ends.get(change);
  return known === undefined || proposal !== undefined ? {} : { proposal: known.proposal };
}

function placeFaults({ seq, prev, body, hash }: StepRow, expected: number, before: string): Fault[] {
  const faults: Fault[] = [];
  if (seq !== expected) faults.push({ seq, what: `a step is missing before this one (number ${expected})` });
  if (prev !== before) faults.push({ seq, what: 'it does not follow from the step before it' });
  if (sha256(body) !== hash) faults.push({ seq, what: 'what it says was changed after it was written' });
  return faults;
}

function unreadable({ seq }: StepRow): Fault {
  return { seq, what: 'what it says cannot be read' };
}

function copyFaults(step: StepRow, body: ChangeBody, organisationId: string): Fault[] {
  const pairs: [string, unknown, unknown][] = [
    ['number', step.seq, body.seq],
    ['kind', step.kind, body.kind],
    ['time', step.at.toISOString(), body.at],
    ['author', step.staffId, body.by],
    ['change', step.changeId, body.change],
    ['link', step.prev, body.prev],
    ['organisation', organisationId, body.organisation],
  ];
  return pairs
    .filter(([, copy, sealed]) => copy !== sealed)
    .map(([name]) => ({ seq: step.seq, what: `its ${name} differs from what was sealed` }));
}

function changeFaults({ id, area, subject, before, after, inForceFrom, state }: ChangeRow, ends: Ends): Fault[] {
  const end = ends.get(id);
  const fault = (what: string): Fault[] => [{ seq: null, what: `change ${id}: ${what}` }];
  if (end === undefined) return fault('no step says how it came about');
  if (end.state !== state) return fault(`it is ${state}, but its history says ${end.state}`);
  const shown = { area, subject, before, after, inForceFrom: inForceFrom?.toISOString() ?? null };
  return canonical(shown) === end.proposal ? [] : fault('what it changes differs from what was sealed');
}

function lostFaults(changes: readonly ChangeRow[], ends: Ends): Fault[] {
  const known = new Set(changes.map(({ id }) => id));
  return [...ends.keys()]
    .filter((id) => !known.has(id))
    .map((id) => ({ seq: null, what: `change ${id}: its row is missing` }));
}

function readBody(text: string): ChangeBody | null {
  try {
    const value: unknown = JSON.parse(text);
    return canonical(value) === text && isBody(value) ? value : null;
  } catch {
    return null;
  }
}

function isBody(value: unknown): value is ChangeBody {
  if (typeof value !== 'object' || value === null) return false;
  return ['format', 'organisation', 'seq', 'prev', 'kind', 'change', 'at', 'by'].every((field) => field in value);
}
