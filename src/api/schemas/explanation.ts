import { z } from 'zod';
import { dateText, instantText } from './fields.ts';

const limit = z.strictObject({
  amount: z.int(),
  unit: z.enum(['workingDay', 'calendarDay', 'week', 'month']),
  count: z.enum(['dayZero', 'dayOne', 'deemed', 'commencingOn']),
  roll: z.enum(['none', 'next']).optional(),
});

const day = z.strictObject({
  date: dateText,
  weekday: z.string(),
  kind: z.enum(['start', 'counted', 'weekend', 'bankHoliday', 'closure', 'calendarDay']),
  count: z.int().nullable().meta({ description: 'Which counted day it is' }),
  title: z.string().optional().meta({ description: 'Which holiday' }),
  isDue: z.boolean(),
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
  limit: limit.nullable(),
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
  startedOn: dateText,
  due: dateText,
  originalDue: dateText,
  extensions: z.array(z.strictObject({ workingDays: z.int(), valid: z.boolean() })),
  calendarRevision: z.string(),
  days: z.array(day).meta({ description: 'Each day from the start to the deadline' }),
  stored: z.strictObject({ due: dateText.nullable(), originalDue: dateText.nullable() }),
  recomputedDue: dateText,
  agrees: z.boolean().meta({ description: 'Whether computing it again gives the stored date' }),
  otherConventions: z.strictObject({ dayZero: dateText, dayOne: dateText, deemed: dateText }).nullable(),
});
export type ExplanationAnswer = z.input<typeof explanationSchema>;
