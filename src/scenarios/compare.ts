import { parseInstant } from '../calendar/london.ts';
import type { CaseLook, ClockLook } from '../machines/look.ts';
import type { Expected, ExpectedClock } from './scenario-file.ts';

/** What the engine answered to one step, as far as an expectation speaks of it. */
export interface Answer extends Omit<CaseLook, 'duties' | 'flags' | 'allowed'> {
  accepted: boolean;
  code: string | null;
  duties: string[];
  flags: string[];
  allowed: string[];
  cases: number;
  created: number;
}

/** Every way in which an answer differs from what was expected, in plain words; none if it agrees. */
export function compare(expected: Expected, answer: Answer): string[] {
  const { state, cases } = expected;
  return [
    ...compareOutcome(expected, answer),
    ...(state === undefined || answer.states.includes(state)
      ? []
      : [`state is ${answer.states.join(', ') || 'none'}, expected ${state}`]),
    ...Object.entries(expected.clocks ?? {}).flatMap(([name, clock]) => compareClock(name, clock, answer.clocks[name])),
    ...present('duties', expected.duties, answer.duties),
    ...absent('duties', expected.notDuties, answer.duties),
    ...present('flags', expected.flags, answer.flags),
    ...absent('flags', expected.notFlags, answer.flags),
    ...present('allowed', expected.allowed, answer.allowed),
    ...absent('allowed', expected.notAllowed, answer.allowed),
    ...(cases === undefined || cases === answer.cases ? [] : [`there are ${answer.cases} cases, expected ${cases}`]),
    ...compareCreated(expected, answer),
  ];
}

function compareOutcome(expected: Expected, { accepted, code }: Answer): string[] {
  const wanted = expected.accepted ?? (expected.code ?? null) === null;
  if (wanted !== accepted) return [accepted ? 'accepted, expected a refusal' : `refused (${code}), expected acceptance`];
  if (expected.code === undefined || expected.code === code) return [];
  return [`refused with ${code}, expected ${expected.code}`];
}

function compareClock(name: string, expected: ExpectedClock, clock: ClockLook | undefined): string[] {
  if (clock === undefined) return [`there is no clock ${name}`];
  const got: Record<string, unknown> = { ...clock };
  return Object.entries(expected)
    .filter(([field, value]) => value !== undefined && !agrees(field, value, got[field] ?? null))
    .map(([field, value]) => `${name} ${field} is ${String(got[field] ?? null)}, expected ${String(value)}`);
}

function agrees(field: string, expected: unknown, got: unknown): boolean {
  if (field !== 'stopped' || typeof expected !== 'string' || typeof got !== 'string') return expected === got;
  return parseInstant(expected).getTime() === parseInstant(got).getTime();
}

function present(what: string, expected: readonly string[] = [], got: readonly string[]): string[] {
  return expected.filter((name) => !got.includes(name)).map((name) => `${what} lack ${name}`);
}

function absent(what: string, unwanted: readonly string[] = [], got: readonly string[]): string[] {
  return unwanted.filter((name) => got.includes(name)).map((name) => `${what} hold ${name}`);
}

function compareCreated({ creates }: Expected, { created }: Answer): string[] {
  if (creates === undefined) return [];
  const wanted = [creates].flat().length;
  return wanted === created ? [] : [`${created} further cases were made, expected ${wanted}`];
}
