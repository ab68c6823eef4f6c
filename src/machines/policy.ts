import { z } from 'zod';
import { isoDate } from './events.ts';

const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time of day as HH:MM, for example 17:00')
  .meta({ example: '17:00' });

const hours = z.strictObject({ from: timeOfDay, to: timeOfDay });

const rung = z.strictObject({
  rung: z.enum(['before', 'dueToday', 'overdue', 'manager', 'seniorLead']),
  /** Working days after the due date; negative before it. */
  workingDays: z.int().min(-60).max(60),
  at: timeOfDay,
  to: z.array(z.enum(['handler', 'manager', 'seniorLead'])).min(1),
});

/** The reminder ladder: its rungs in order of time; the last one repeats every so many working days (null: never). */
export const ladder = z.strictObject({
  rungs: z.array(rung).min(1).max(20),
  repeatEveryWorkingDays: z.int().positive().max(60).nullable(),
});

/** The ladder of an organisation that has chosen none. */
export const defaultLadder: z.input<typeof ladder> = {
  rungs: [
    { rung: 'before', workingDays: -2, at: '09:00', to: ['handler'] },
    { rung: 'dueToday', workingDays: 0, at: '09:00', to: ['handler'] },
    { rung: 'overdue', workingDays: 1, at: '09:00', to: ['handler'] },
    { rung: 'manager', workingDays: 3, at: '09:00', to: ['manager'] },
    { rung: 'seniorLead', workingDays: 5, at: '09:00', to: ['seniorLead'] },
  ],
  repeatEveryWorkingDays: 5,
};

/** What an organisation may choose (scenarios/README.md, "File"); one immutable version of it. */
export const policy = z.strictObject({
  version: z.int().positive().default(1),
  receipt: z.enum(['actual', 'nextWorkingDay', 'registered']).optional(),
  cutOff: timeOfDay.optional(),
  closures: z.array(isoDate).max(400).default([]),
  closuresStopClock: z.boolean().default(false),
  /** The most valid extensions of one stage. */
  maxExtensions: z.int().min(0).max(20).default(1),
  escalationWindow: z
    .union([
      z.strictObject({ workingDays: z.int().positive().max(400) }),
      z.strictObject({ calendarDays: z.int().positive().max(800) }),
      z.strictObject({ months: z.int().positive().max(24) }),
    ])
    .optional(),
  /** Own dates for clocks by name, stricter than the procedure's; both are reported. */
  targets: z.record(z.string(), z.strictObject({ workingDays: z.int().positive().max(400) })).default({}),
  /** What the sources of a procedure leave open, by procedure and setting (procedure.ts, `settings`). */
  settings: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  /** When people can reach the organisation, by day of the week, 1 being Monday; no clock depends on it. */
  openingHours: z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), z.array(hours).max(4)).optional(),
  ladder: ladder.prefault(defaultLadder),
});

export type Ladder = z.infer<typeof ladder>;
/** One rung of the reminder ladder: when it is reached, and whom it tells. */
export type LadderRung = Ladder['rungs'][number];
export type Policy = z.infer<typeof policy>;

/** The policy of an organisation that has chosen nothing. */
export const defaultPolicy: Policy = policy.parse({});

/** The closures that the calendar of this policy skips: none, unless it lets them stop the clock (domain.md 4.3). */
export function closuresThatCount(chosen: Policy): readonly string[] {
  return chosen.closuresStopClock ? chosen.closures : [];
}
