import { z } from 'zod';

/** What the system itself tells a case: a rung of the reminder ladder of one clock has been reached. */
export const remindEvent = z.strictObject({
  type: z.literal('remind'),
  clock: z.string(),
  run: z.int().positive(),
  rung: z.enum(['before', 'dueToday', 'overdue', 'manager', 'seniorLead']),
  occurrence: z.int().positive(),
});
export type RemindEvent = z.infer<typeof remindEvent>;
