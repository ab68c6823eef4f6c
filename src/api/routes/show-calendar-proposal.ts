import { getProposal } from '../../calendars/get-proposal.ts';
import { found } from '../declined.ts';
import { defineRoute } from '../route.ts';
import { calendarProposalDetail, presentDetail, proposalParams } from '../schemas/calendar.ts';

/** One proposal with what it changes. */
export const showCalendarProposal = defineRoute({
  method: 'get',
  path: '/calendars/proposals/{id}',
  tag: 'Calendars',
  summary: 'One proposed calendar, with its differences',
  access: ['calendar.read'],
  params: proposalParams,
  answer: { status: 200, description: 'The proposal.', schema: calendarProposalDetail },
  async handle({ ctx, params }) {
    return { body: presentDetail(found(await getProposal(ctx, params))) };
  },
});
