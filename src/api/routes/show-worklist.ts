import { z } from 'zod';
import { caseSorts, ombudsmanWays, waitings } from '../../cases/case-filter.ts';
import { listCases } from '../../cases/list-cases.ts';
import { caseMarks } from '../../cases/plan-marks.ts';
import { presentRow } from '../present-case.ts';
import { defineRoute } from '../route.ts';
import { channel, procedureId } from '../../machines/words.ts';
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
    open: flagInput.optional().meta({ description: 'Not ended, or something is still due' }),
    dueFrom: dateText.optional(),
    dueTo: dateText.optional(),
    team: z.uuid().optional().meta({ description: 'The id of a team' }),
    service: z.uuid().optional().meta({ description: 'The id of a service' }),
    ward: text(120).optional(),
    channel: channel.optional(),
    mark: z.enum(caseMarks).optional(),
    label: text(60).optional(),
    extended: flagInput.optional().meta({ description: 'Whether a stage has more time' }),
    ombudsman: z.enum(ombudsmanWays).optional(),
    waitingOn: z.enum(waitings).optional(),
    sort: z.enum(caseSorts).optional().meta({ description: 'What is due first, where nothing is said' }),
    ...pageQuery,
  }),
  answer: {
    status: 200,
    description: 'The cases, page by page.',
    schema: z.strictObject({ items: z.array(caseRow), nextCursor: z.string().nullable() }),
  },
  async handle({ ctx, query: { cursor, limit, sort, ...filter } }) {
    const page = await listCases(ctx, { filter, limit, cursor, sort });
    return { body: { items: page.items.map(presentRow), nextCursor: page.nextCursor } };
  },
});
