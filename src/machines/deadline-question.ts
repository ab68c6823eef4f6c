import { z } from 'zod';
import { isoDate } from './events.ts';
import { nation, procedureId } from './words.ts';

const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time of day as HH:MM, for example 17:00')
  .meta({ example: '17:00' });

/** What dates would a complaint have that arrives on this day? Without a time, in the morning. */
export const complaintQuestion = z.strictObject({
  procedure: procedureId,
  on: isoDate,
  time: timeOfDay.optional(),
  nation: nation.optional(),
  /** When the person first knew of the matter: some windows run from there. */
  awareOn: isoDate.optional(),
});

/** The longest periods that can be asked for, about three years. */
export const longestPeriod = { workingDay: 750, calendarDay: 1_100, week: 156, month: 36 } as const;

/** When does this period end? */
export const periodQuestion = z
  .strictObject({
    on: isoDate,
    amount: z.coerce
      .number('Give a whole number, 1 or more')
      .int('Give a whole number, 1 or more')
      .min(1, 'Give 1 or more'),
    unit: z.enum(['workingDay', 'calendarDay', 'week', 'month']),
    count: z.enum(['dayZero', 'dayOne', 'deemed', 'commencingOn']).default('dayZero'),
    roll: z.enum(['none', 'next']).default('none'),
    nation: nation.optional(),
  })
  .superRefine(({ amount, unit }, check) => {
    const most = longestPeriod[unit];
    if (amount <= most) return;
    check.addIssue({ code: 'custom', path: ['amount'], message: `Give ${most.toLocaleString('en-GB')} or fewer` });
  });

export type ComplaintQuestion = z.infer<typeof complaintQuestion>;
export type PeriodQuestion = z.infer<typeof periodQuestion>;
