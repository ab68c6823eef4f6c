import { z } from 'zod';
import { listCases } from '../../cases/list-cases.ts';
import { presentRow } from '../present-case.ts';
import { defineRoute } from '../route.ts';
import { procedureId } from '../../machines/words.ts';
import { caseRow } from '../schemas/case.ts';
import { clockState } from '../schemas/clock-state.ts';
import { dateText, flagInput, pageQuery, text } from '../schemas/fields.ts';

/** The worklist: what is due next comes first. */
export const showWorklist = defineRoute({
  method: 'get',
  path: '/cases',
  tag: 'Cases',
  summary: 'Cases by next due date',
  access: ['case.read'],
  query: z.strictObject({
    state: text(60).optional().meta({ description: 'A state or stage, for example stage1' }),
    procedure: procedureId.optional(),
    overdue: flagInput.optional(),
    dueToday: flagInput.optional(),
    clock: text(80).optional(),
    clockState: clockState.optional().meta({ description: 'Together with `clock`' }),
    unowned: flagInput.optional(),
    owner: z.uuid().optional().meta({ description: 'The id of a member of staff' }),
    receivedFrom: dateText.optional(),
    receivedTo: dateText.optional(),
    ...pageQuery,
  }),
  answer: {
    status: 200,
    description: 'The cases, page by page.',
    schema: z.strictObject({ items: z.array(caseRow), nextCursor: z.string().nullable() }),
  },
  async handle({ ctx, query: { cursor, limit, ...filter } }) {
    const page = await listCases(ctx, { filter, limit, cursor });
    return { body: { items: page.items.map(presentRow), nextCursor: page.nextCursor } };
  },
});
