import { z } from 'zod';
import { icsFile } from '../../calendar/ics-file.ts';
import { caseDates } from '../../cases/case-dates.ts';
import { getCase } from '../../cases/get-case.ts';
import { calendarEntries } from '../../language/calendar-entries.ts';
import { texts } from '../../language/language.ts';
import { found } from '../declined.ts';
import { defineRoute } from '../route.ts';
import { caseParams, dateText } from '../schemas/fields.ts';

/** The dates of a case that concern the person who complained. */
export const showCalendarDates = defineRoute({
  method: 'get',
  path: '/cases/{reference}/calendar',
  tag: 'Cases',
  summary: 'The dates of a case, as data and as a calendar file',
  description:
    'Until when we write and answer, and until when the person can go on. The file is iCalendar (RFC 5545) in the ' +
    'language of the person; where they asked for discretion it says nothing of the case.',
  access: ['resident', 'case.read'],
  params: caseParams,
  answer: {
    status: 200,
    description: 'The dates that are ahead, or were not kept, the earliest first.',
    schema: z.strictObject({
      dates: z.array(
        z.strictObject({
          uid: z.string().meta({ description: 'The same for the same date of the same case for ever' }),
          clock: z.string(),
          kind: z.string(),
          on: dateText,
        }),
      ),
      ics: z.string().meta({ description: 'The calendar file: lines that end in CRLF' }),
    }),
  },
  async handle({ ctx, params: { reference: asked } }) {
    const view = found(await getCase(ctx, { reference: asked }));
    const { reference, person } = view;
    const dates = caseDates(view);
    const about = { reference, discreet: person?.contactRules?.discreet ?? false };
    const entries = calendarEntries(dates, about, texts(person?.language ?? 'en'));
    return { body: { dates, ics: icsFile({ ...entries, stampedAt: ctx.clock.now() }) } };
  },
});
