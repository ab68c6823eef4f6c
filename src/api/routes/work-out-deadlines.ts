import { z } from 'zod';
import { workOutDeadlines as workOutComplaint, workOutPeriod, type NoAnswer } from '../../cases/work-out-deadlines.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import { faultsOf } from '../../http/faults-of.ts';
import { texts } from '../../language/language.ts';
import { noAnswerInWords } from '../../language/no-answer.ts';
import { complaintQuestion, periodQuestion } from '../../machines/deadline-question.ts';
import { presentComplaintDates, presentPeriodEnd } from '../present-deadlines.ts';
import { defineRoute, type Request } from '../route.ts';
import { deadlinesSchema, type DeadlinesAnswer } from '../schemas/deadlines.ts';
import { dateText } from '../schemas/fields.ts';

const query = z.strictObject({
  on: dateText.meta({ format: 'date', description: 'The day on which the complaint comes, or the period starts' }),
  procedure: z.string().optional().meta({ description: 'Its short name, for example lgsco-code' }),
  time: z.string().optional().meta({ description: 'With `procedure`: HH:MM in London, in the morning if left out' }),
  awareOn: dateText.optional().meta({ format: 'date', description: 'With `procedure`: when the person first knew' }),
  amount: z.string().optional().meta({ description: 'Without `procedure`: how many units' }),
  unit: z.enum(['workingDay', 'calendarDay', 'week', 'month']).optional(),
  count: z.enum(['dayZero', 'dayOne', 'deemed', 'commencingOn']).optional().meta({
    description: 'Without `procedure`: how the first day is counted; dayZero if left out',
  }),
  roll: z.enum(['none', 'next']).optional().meta({
    description: 'Without `procedure`: `next` moves an end off a day that is no working day',
  }),
  nation: z.enum(['england-and-wales', 'scotland', 'northern-ireland']).optional(),
  days: z.enum(['true', 'false']).default('true').meta({ description: 'Whether each day of every count is listed' }),
});

/** Works out the dates of a complaint that has not come yet, or the end of any period. */
export const workOutDeadlines = defineRoute({
  method: 'get',
  path: '/deadlines',
  tag: 'Deadlines',
  summary: 'Work out the dates of a complaint, or the end of any period',
  description:
    'With `procedure`: every date of it, from the day a complaint comes. With `amount` and `unit`: the end of that period. ' +
    'Each date is explained day by day. Nothing is kept.',
  access: 'public',
  query,
  problems: ['too-many-requests'],
  answer: { status: 200, description: 'The dates, and the bank holidays they rest on.', schema: deadlinesSchema },
  async handle({ ctx, query: { days, ...asked }, count }) {
    await count({ act: 'question' });
    const withDays = days === 'true';
    if ((asked.procedure ?? asked.amount ?? asked.unit) === undefined) throw unasked();
    return {
      body: asked.procedure === undefined ? await period(ctx, asked, withDays) : await complaint(ctx, asked, withDays),
    };
  },
});

type Context = Request<unknown, unknown, unknown>['ctx'];

async function complaint(ctx: Context, asked: object, withDays: boolean): Promise<DeadlinesAnswer> {
  const answer = await workOutComplaint(ctx, parsed(complaintQuestion, asked));
  if (!answer.ok) throw noAnswer(answer);
  return presentComplaintDates(answer.value, withDays);
}

async function period(ctx: Context, asked: object, withDays: boolean): Promise<DeadlinesAnswer> {
  const answer = await workOutPeriod(ctx, parsed(periodQuestion, asked));
  if (!answer.ok) throw noAnswer(answer);
  return presentPeriodEnd(answer.value, withDays);
}

/** The two questions share an address: what belongs to the other one is refused by name. */
function parsed<Schema extends z.ZodType>(schema: Schema, asked: object): z.output<Schema> {
  const result = schema.safeParse(asked, { reportInput: true });
  if (!result.success) throw new HttpFailure('malformed', { faults: faultsOf(result.error) });
  return result.data;
}

function unasked(): HttpFailure {
  const message = 'Give a procedure, or else an amount and a unit';
  return new HttpFailure('malformed', { faults: [{ pointer: '/procedure', message }] });
}

function noAnswer(fault: NoAnswer): HttpFailure {
  const { field, message } = noAnswerInWords(fault, texts('en'));
  return new HttpFailure('malformed', { faults: [{ pointer: `/${field}`, message }] });
}
