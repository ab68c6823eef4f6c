import { z } from 'zod';
import { dateText, instantText } from './fields.ts';

/** A period of a rule. */
export const limitSchema = z.strictObject({
  amount: z.int(),
  unit: z.enum(['workingDay', 'calendarDay', 'week', 'month']),
  count: z.enum(['dayZero', 'dayOne', 'deemed', 'commencingOn']),
  roll: z.enum(['none', 'next']).optional(),
});

/** One day of a count. */
export const daySchema = z.strictObject({
  date: dateText,
  weekday: z.string(),
  kind: z.enum(['start', 'counted', 'weekend', 'bankHoliday', 'closure', 'calendarDay']),
  count: z.int().nullable().meta({ description: 'Which counted day it is' }),
  title: z.string().optional().meta({ description: 'Which holiday' }),
  isDue: z.boolean(),
});

/** What one way of counting gives. */
export const conventionSchema = z.strictObject({
  count: z.enum(['dayZero', 'dayOne', 'deemed', 'commencingOn']),
  roll: z.enum(['none', 'next']),
  due: dateText.nullable().meta({ description: 'Null where the calendar does not reach so far' }),
  isUsed: z.boolean().meta({ description: 'Whether the rule itself counts like this' }),
});

const extension = z.strictObject({
  number: z.int(),
  workingDays: z.int(),
  valid: z.boolean().meta({ description: 'False: the notice was short of something, and moved no date' }),
  overCap: z.boolean(),
  undone: z.boolean().meta({ description: 'Taken back: the date is as if it had never been given' }),
});

const move = z.strictObject({
  sequence: z.int().meta({ description: 'Its place in the history' }),
  happenedAt: instantText,
  cause: z.enum(['extension', 'calendar', 'undo', 'correction']),
  due: dateText,
  startedOn: dateText.nullable().meta({ description: 'Only of a correction: the right start' }),
});

/** Where a deadline comes from. */
export const explanationSchema = z.strictObject({
  reference: z.string(),
  clock: z.string(),
  run: z.int().meta({ description: 'Which start of the clock, from 1' }),
  procedure: z.string(),
  procedureVersion: z.int(),
  citation: z.string().meta({ description: 'The clause that sets it' }),
  strength: z.enum(['must', 'should', 'target']),
  dateIs: z.enum(['counted', 'given', 'none']).meta({
    description: 'Counted by a rule; given case by case; or none, where the rule has no figure ("promptly")',
  }),
  limit: limitSchema.nullable(),
  startEvent: z
    .strictObject({
      sequence: z.int().meta({ description: 'Its place in the history' }),
      type: z.string().meta({ description: 'The event, for example receive or acknowledge' }),
      happenedAt: instantText,
      firstToldOn: dateText.nullable().meta({ description: 'When a contractor or other staff were told, if earlier' }),
    })
    .meta({ description: 'What happened that started it' }),
  receiptPolicy: z
    .enum(['actual', 'nextWorkingDay', 'registered'])
    .meta({ description: 'How the day on which something arrives is counted' }),
  receiptCutOff: z
    .string()
    .nullable()
    .meta({ description: 'HH:MM, London: with nextWorkingDay, what comes later counts as the next working day' }),
  startedOn: dateText,
  firstStartedOn: dateText.nullable().meta({ description: 'The start as first recorded, if it was corrected since' }),
  countedFrom: dateText.meta({ description: 'The day that the count begins from' }),
  countedFromIs: z.enum(['start', 'awareness']).meta({
    description: 'The start itself, or the day on which the person first knew, where the window is longer from there',
  }),
  due: dateText.nullable(),
  originalDue: dateText.nullable(),
  target: z
    .strictObject({ due: dateText, limit: limitSchema.nullable() })
    .nullable()
    .meta({ description: 'The organisation’s own, stricter date' }),
  extensions: z.array(extension),
  moves: z.array(move).meta({ description: 'Every move of the date since it was first set' }),
  calendarRevision: z.string(),
  days: z.array(daySchema).meta({ description: 'Each day from the start to the deadline' }),
  stored: z.strictObject({ due: dateText.nullable(), originalDue: dateText.nullable() }),
  recomputedDue: dateText.nullable(),
  agrees: z.boolean().meta({ description: 'Whether computing it again gives the stored date' }),
  conventions: z.array(conventionSchema).meta({ description: 'What each way of counting gives for the first period' }),
});
export type ExplanationAnswer = z.input<typeof explanationSchema>;
