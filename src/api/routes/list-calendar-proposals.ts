import { z } from 'zod';
import { listProposals } from '../../calendars/list-proposals.ts';
import { defineRoute } from '../route.ts';
import { calendarProposal, presentProposal } from '../schemas/calendar.ts';
import { pageQuery } from '../schemas/fields.ts';

/** Everything that was ever proposed, and every import that failed. */
export const listCalendarProposals = defineRoute({
  method: 'get',
  path: '/calendars/proposals',
  tag: 'Calendars',
  summary: 'Proposed calendars, the newest first',
  access: ['calendar.read'],
  query: z.strictObject(pageQuery),
  answer: {
    status: 200,
    description: 'The proposals, page by page.',
    schema: z.strictObject({ items: z.array(calendarProposal), nextCursor: z.string().nullable() }),
  },
  async handle({ ctx, query }) {
    const { items, nextCursor } = await listProposals(ctx, query);
    return { body: { items: items.map(presentProposal), nextCursor } };
  },
});
