import { z } from 'zod';
import { conventionSchema, daySchema, limitSchema } from './explanation.ts';
import { dateText } from './fields.ts';

const nation = z.enum(['england-and-wales', 'scotland', 'northern-ireland']);
const days = z.array(daySchema).meta({ description: 'Each day from the start to the date; empty with days=false' });
const conventions = z.array(conventionSchema).meta({ description: 'What each way of counting gives' });

const date = z.strictObject({
  clock: z
    .string()
    .meta({ description: 'As in a case; <stage>.unanswered and <stage>.oral are rules without a clock' }),
  stage: z.string().nullable(),
  since: z.enum(['receipt', 'request', 'acknowledgement', 'statement', 'panel', 'report', 'answer', 'awareness']),
  supposing: z.enum(['fixed', 'sameDay', 'latest']).meta({
    description:
      'What it is counted from happens on the day the stage begins (sameDay), on its last day (latest), or cannot vary',
  }),
  countedFrom: dateText.nullable().meta({ description: 'Null where it hangs on a day that no rule gives' }),
  limit: limitSchema.nullable().meta({ description: 'Null where the rule has no figure ("promptly")' }),
  due: dateText.nullable(),
  target: z
    .strictObject({ due: dateText, limit: limitSchema })
    .nullable()
    .meta({ description: 'The organisation’s own, stricter date' }),
  extension: z
    .strictObject({ workingDays: z.int(), due: dateText })
    .nullable()
    .meta({ description: 'The most that extensions may add without a good reason' }),
  citation: z.string(),
  strength: z.enum(['must', 'should', 'target']),
  days,
  conventions,
});

/** Dates worked out without a case. */
export const deadlinesSchema = z.strictObject({
  calendar: z.strictObject({ nation, revision: z.string(), from: dateText, to: dateText }),
  complaint: z
    .strictObject({
      procedure: z.string(),
      procedureVersion: z.int(),
      title: z.string(),
      cameOn: dateText,
      receivedOn: dateText,
      receiptPolicy: z.enum(['actual', 'nextWorkingDay', 'registered']),
      dates: z.array(date),
    })
    .nullable()
    .meta({ description: 'All dates of a procedure; null where a single period was asked for' }),
  period: z
    .strictObject({ start: dateText, limit: limitSchema, due: dateText, days, conventions })
    .nullable()
    .meta({ description: 'The end of a single period' }),
});
export type DeadlinesAnswer = z.input<typeof deadlinesSchema>;
