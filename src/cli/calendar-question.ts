import { z } from 'zod';
import { isIsoDate } from '../calendar/iso-date.ts';
import { nations } from '../calendar/nations.ts';

const date = z
  .string('give a date as YYYY-MM-DD, for example 2026-03-02')
  .refine(isIsoDate, 'give a real date as YYYY-MM-DD, for example 2026-03-02');
// Checked as one list: a check for each date costs more than all the rest of a line.
const dates = z
  .array(z.unknown(), 'give a list of dates, for example ["2026-12-25"]')
  .refine((list): list is string[] => list.every(isDate), {
    error: ({ input }) => `${JSON.stringify(firstOther(input))} is not a real date, give each as YYYY-MM-DD`,
  })
  .nullish();
const days = z
  .int('give a whole number of working days, 0 or more')
  .nonnegative('give a whole number of working days, 0 or more');

/** What one asks about one due date, on the command line or in a line of a batch; further fields are handed through. */
export const calendarQuestion = z
  .looseObject(
    {
      from: date,
      days,
      calendar: z.enum(nations, `use one of ${nations.join(', ')}`).nullish(),
      holidays: dates,
      rule: z.enum(['dayZero', 'dayOne', 'deemed'], 'use dayZero, dayOne or deemed').nullish(),
      closures: dates,
    },
    'give an object such as {"from":"2026-03-02","days":5,"calendar":"england-and-wales"}',
  )
  .refine((question) => isGiven(question.calendar) !== isGiven(question.holidays), {
    message: 'give either a nation or a list of holidays',
    path: ['calendar'],
  });

export type CalendarQuestion = z.infer<typeof calendarQuestion>;

/** Every fault of a question in one line: the field, then how to mend it. */
export function describeFaults(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => [...path.map(String), message].join(': ')).join('; ');
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && isIsoDate(value);
}

function firstOther(list: unknown): unknown {
  return Array.isArray(list) ? list.find((value) => !isDate(value)) : list;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
