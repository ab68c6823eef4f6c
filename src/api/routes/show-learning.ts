import { z } from 'zod';
import { learningCause } from '../../machines/words.ts';
import { listLearning } from '../../reports/list-learning.ts';
import { defineRoute } from '../route.ts';
import { pageQuery } from '../schemas/fields.ts';
import { learningRow, presentLearning } from '../schemas/registers.ts';

/** The learning register. */
export const showLearning = defineRoute({
  method: 'get',
  path: '/learning',
  tag: 'Cases',
  summary: 'What is to change because of complaints, by the day it is due',
  access: ['case.file'],
  query: z.strictObject({
    state: z.enum(['open', 'overdue', 'worked', 'didNotWork']).optional(),
    cause: learningCause.optional(),
    ...pageQuery,
  }),
  answer: {
    status: 200,
    description: 'The changes, page by page.',
    schema: z.strictObject({ items: z.array(learningRow), nextCursor: z.string().nullable() }),
  },
  async handle({ ctx, query: { cursor, limit, ...filter } }) {
    const { items, nextCursor } = await listLearning(ctx, { filter, cursor, limit });
    return { body: { items: items.map(presentLearning), nextCursor } };
  },
});
