import { z } from 'zod';
import { parseInstant } from '../calendar/london.ts';
import { isoDate } from '../machines/events.ts';
import { policy } from '../machines/policy.ts';
import { nation, procedureId } from '../machines/words.ts';

const instant = z.string().refine(isInstant, 'Write 2026-03-02T10:15 for London time, or add Z or an offset');
const names = z.array(z.string());

const expectedClock = z.strictObject({
  started: isoDate.nullable().optional(),
  due: isoDate.nullable().optional(),
  originalDue: isoDate.nullable().optional(),
  state: z.string().optional(),
  stopped: instant.nullable().optional(),
  lateBy: z.int().nullable().optional(),
  usedWorkingDays: z.int().nullable().optional(),
  warning: z.boolean().nullable().optional(),
});

const expected = z.strictObject({
  accepted: z.boolean().optional(),
  code: z.string().nullable().optional(),
  state: z.string().optional(),
  clocks: z.record(z.string(), expectedClock).optional(),
  duties: names.optional(),
  notDuties: names.optional(),
  flags: names.optional(),
  notFlags: names.optional(),
  allowed: names.optional(),
  notAllowed: names.optional(),
  cases: z.int().optional(),
  creates: z.union([z.string(), names]).optional(),
});

const step = z.strictObject({
  at: instant,
  case: z.string().optional(),
  /** Parsed on its own: a malformed event is an answer (`invalid-event`), not a malformed file. */
  event: z.looseObject({ case: z.string().optional() }).optional(),
  expect: expected.optional(),
  note: z.string().optional(),
});

/** A scenario file (scenarios/README.md, "File"). */
export const scenarioFile = z.strictObject({
  id: z.string().min(1),
  title: z.string(),
  procedure: procedureId,
  calendar: nation,
  calendarWithout: z.array(isoDate).optional(),
  policy: policy.prefault({}),
  note: z.string().optional(),
  steps: z.array(step).min(1).check(inOrder),
});

export type Scenario = z.infer<typeof scenarioFile>;
export type Step = z.infer<typeof step>;
export type Expected = z.infer<typeof expected>;
export type ExpectedClock = z.infer<typeof expectedClock>;

/** Time only goes forward: a step may be at the same instant as the one before, never earlier. */
function inOrder({ value: steps, issues }: z.core.ParsePayload<Step[]>): void {
  steps.forEach(({ at }, index) => {
    const before = steps[index - 1]?.at ?? at;
    if (parseInstant(at) >= parseInstant(before)) return;
    const message = `This is earlier than the step before it (${before}): put the steps in order`;
    issues.push({ code: 'custom', input: at, path: [index, 'at'], message });
  });
}

function isInstant(text: string): boolean {
  try {
    parseInstant(text);
    return true;
  } catch {
    return false;
  }
}
