import { z } from 'zod';
import { listRequests } from '../../service-areas/list-requests.ts';
import { defineRoute } from '../route.ts';
import { flagInput, pageQuery } from '../schemas/fields.ts';
import { presentRequest, requestRow } from '../schemas/registers.ts';

/** What services were asked and have not answered. */
export const showServiceRequests = defineRoute({
  method: 'get',
  path: '/service-requests',
  tag: 'Cases',
  summary: 'Questions that services have still to answer, by the day they are due',
  description: 'A service that has a system of its own answers by the event `answerService` of the case.',
  access: ['case.file'],
  query: z.strictObject({
    late: flagInput.optional(),
    service: z.uuid().optional().meta({ description: 'The id of a service' }),
    ...pageQuery,
  }),
  answer: {
    status: 200,
    description: 'The questions, page by page.',
    schema: z.strictObject({ items: z.array(requestRow), nextCursor: z.string().nullable() }),
  },
  async handle({ ctx, query: { late = false, service: serviceId, cursor, limit } }) {
    const { items, nextCursor } = await listRequests(ctx, { isLate: late, serviceId, cursor, limit });
    return { body: { items: items.map(presentRequest), nextCursor } };
  },
});
