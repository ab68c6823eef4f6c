import { z } from 'zod';
import { decideProposal, type NotDecided } from '../../calendars/decide-proposal.ts';
import { getProposal } from '../../calendars/get-proposal.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import { notDecidedTexts } from '../../language/en/pages-calendars.ts';
import { found } from '../declined.ts';
import { defineRoute } from '../route.ts';
import { calendarProposalDetail, presentDetail, proposalParams } from '../schemas/calendar.ts';

/** A manager approves or rejects, by name. */
export const decideCalendarProposal = defineRoute({
  method: 'post',
  path: '/calendars/proposals/{id}/decision',
  tag: 'Calendars',
  summary: 'Approve or reject a proposed calendar',
  description:
    'Approving adopts it at once; the dates of open cases follow within minutes. Whoever proposed it may not approve it, ' +
    'nor may the account of a token: people approve on the pages. ' +
    'Rejecting a failed import says that somebody has seen it.',
  access: ['calendar.decide'],
  params: proposalParams,
  body: z.strictObject({ decision: z.enum(['approve', 'reject']) }),
  examples: () => ({ approve: { summary: 'Adopt it', value: { decision: 'approve' } } }),
  answer: { status: 200, description: 'The proposal as it is now.', schema: calendarProposalDetail },
  async handle({ ctx, params, body }) {
    const decided = await decideProposal(ctx, { ...params, ...body });
    if (!decided.ok) throw failureOf(decided.why);
    return { body: presentDetail(found(await getProposal(ctx, params))) };
  },
});

function failureOf(why: NotDecided): HttpFailure {
  if (why === 'not-found' || why === 'forbidden') return new HttpFailure(why);
  return new HttpFailure('invalid-request', { faults: [{ pointer: '/decision', message: notDecidedTexts[why] }] });
}
