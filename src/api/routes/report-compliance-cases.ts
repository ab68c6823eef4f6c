import { z } from 'zod';
import { procedureId } from '../../machines/words.ts';
import { standings, targetStandings } from '../../reports/clock-standing.ts';
import { complianceCases } from '../../reports/compliance.ts';
import { defineRoute } from '../route.ts';
import { dateText, pageQuery, text } from '../schemas/fields.ts';

const complianceCase = z.strictObject({
  reference: z.string(),
  clock: z.string(),
  run: z.int(),
  due: dateText.nullable(),
  target: dateText.nullable().meta({ description: 'The organisation’s own, stricter date' }),
  links: z.strictObject({ case: z.string(), clock: z.string() }),
});

/** The cases behind one number of the compliance report. */
export const reportComplianceCases = defineRoute({
  method: 'get',
  path: '/reports/compliance/cases',
  tag: 'Reports',
  summary: 'The cases behind one number of the compliance report',
  access: ['figures.cases'],
  query: z.strictObject({
    from: dateText,
    to: dateText,
    procedure: procedureId,
    clock: text(80),
    state: z.enum([...standings, ...targetStandings]),
    ...pageQuery,
  }),
  answer: {
    status: 200,
    description: 'As many cases as the number says, page by page.',
    schema: z.strictObject({ items: z.array(complianceCase), nextCursor: z.string().nullable() }),
  },
  async handle({ ctx, query: { cursor, ...query } }) {
    const page = await complianceCases(ctx, { ...query, ...(cursor ? { cursor } : {}) });
    const items = page.items.map((item) => {
      const self = `/api/v1/cases/${item.reference}`;
      return {
        ...item,
        links: { case: self, clock: `${self}/clocks/${encodeURIComponent(item.clock)}?run=${item.run}` },
      };
    });
    return { body: { items, nextCursor: page.nextCursor } };
  },
});
