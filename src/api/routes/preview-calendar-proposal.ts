import { z } from 'zod';
import { previewProposal, type PreviewedClock } from '../../calendars/preview-proposal.ts';
import { found } from '../declined.ts';
import { defineRoute } from '../route.ts';
import { proposalParams } from '../schemas/calendar.ts';
import { dateText, pageQuery } from '../schemas/fields.ts';

const move = z.strictObject({
  reference: z.string(),
  clock: z.string(),
  from: dateText,
  to: dateText.nullable().meta({ description: 'Null: it stays, because its date was already told' }),
  workingDays: z.int().meta({ description: 'So many working days later; negative for earlier' }),
  links: z.strictObject({ case: z.string() }),
});

const counts = z.strictObject({
  cases: z.int(),
  impossible: z.int().meta({ description: 'Cases that could not follow: a date would lie beyond the calendar' }),
  stays: z.int(),
  moves: z.array(z.strictObject({ workingDays: z.int(), n: z.int() })),
});

/** Every open clock that an open proposal would move. */
export const previewCalendarProposal = defineRoute({
  method: 'get',
  path: '/calendars/proposals/{id}/moves',
  tag: 'Calendars',
  summary: 'Every open clock that an open proposal would move, computed now',
  access: ['calendar.read'],
  params: proposalParams,
  query: z.strictObject(pageQuery),
  answer: {
    status: 200,
    description: 'The clocks, page by page, with the counts of all of them.',
    schema: z.strictObject({ counts, items: z.array(move), nextCursor: z.string().nullable() }),
  },
  async handle({ ctx, params, query }) {
    const { counts, items, nextCursor } = found(await previewProposal(ctx, { ...params, ...query }));
    return { body: { counts, items: items.map(present), nextCursor } };
  },
});

function present({ reference, clock, from, to, workingDays }: PreviewedClock): z.input<typeof move> {
  return { reference, clock, from, to, workingDays, links: { case: `/api/v1/cases/${reference}` } };
}
