import { z } from 'zod';
import { calendarsInUse, type CalendarInUse } from '../../calendars/calendars-in-use.ts';
import { defineRoute } from '../route.ts';
import { nationName } from '../schemas/calendar.ts';
import { dateText, instantText } from '../schemas/fields.ts';

const calendar = z.strictObject({
  nation: nationName,
  revision: z.string(),
  adoptedAt: instantText.nullable().meta({ description: 'Null while it is the published one' }),
  from: dateText,
  to: dateText,
  next: z
    .array(z.strictObject({ date: dateText, title: z.string() }))
    .meta({ description: 'The bank holidays of the next twelve months' }),
  waiting: z.int().meta({ description: 'Cases that have still to be told of it' }),
});

const opening = z.strictObject({ day: z.int(), hours: z.array(z.strictObject({ from: z.string(), to: z.string() })) });

/** What deadlines are counted by now. */
export const showCalendars = defineRoute({
  method: 'get',
  path: '/calendars',
  tag: 'Calendars',
  summary: 'The calendars in use, with closures and opening hours',
  access: ['calendar.read'],
  answer: {
    status: 200,
    description: 'The calendars by which deadlines are counted.',
    schema: z.strictObject({
      calendars: z.array(calendar),
      closures: z.array(dateText),
      closuresStopClock: z.boolean().meta({ description: 'Whether closures are skipped like bank holidays' }),
      openingHours: z.array(opening).meta({ description: 'By day of the week, 1 being Monday; they move no date' }),
    }),
  },
  async handle({ ctx }) {
    const { calendars, closures, closuresStopClock, openingHours = {} } = await calendarsInUse(ctx);
    const hours = Object.entries(openingHours).map(([day, open]) => ({ day: Number(day), hours: open }));
    return {
      body: { calendars: calendars.map(present), closures: [...closures], closuresStopClock, openingHours: hours },
    };
  },
});

function present({ nation, revision, adoptedAt, from, to, next, waiting }: CalendarInUse): z.input<typeof calendar> {
  const holidays = next.map(({ date, title }) => ({ date, title }));
  return { nation, revision, adoptedAt: adoptedAt?.toISOString() ?? null, from, to, next: holidays, waiting };
}
