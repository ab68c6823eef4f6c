import { z } from 'zod';
import { procedureId } from '../../machines/words.ts';
import { compliance } from '../../reports/compliance.ts';
import { defineRoute } from '../route.ts';
import { dateText } from '../schemas/fields.ts';

const count = z.strictObject({ n: z.int(), cases: z.string().meta({ description: 'A link to exactly these cases' }) });
type State = 'met' | 'metExtended' | 'late' | 'overdue' | 'running' | 'void';

/** How well each clock was kept. */
export const reportCompliance = defineRoute({
  method: 'get',
  path: '/reports/compliance',
  tag: 'Reports',
  summary: 'How well each clock was kept',
  description: 'Counts the clocks started by complaints received from `from` to `to`, both days included.',
  access: ['auditor', 'manager'],
  query: z.strictObject({ from: dateText, to: dateText, procedure: procedureId.optional() }),
  answer: {
    status: 200,
    description: 'A row for each procedure and clock.',
    schema: z.strictObject({
      from: dateText,
      to: dateText,
      clocks: z.array(
        z.strictObject({
          procedure: z.string(),
          clock: z.string(),
          met: count,
          metExtended: count,
          late: count,
          overdue: count,
          running: count,
          void: count,
          n: z.int(),
        }),
      ),
    }),
  },
  async handle({ ctx, query: { from, to, procedure } }) {
    const report = await compliance(ctx, { from, to, ...(procedure ? { procedure } : {}) });
    const clocks = report.clocks.map((row) => {
      const cell = (state: State) => ({ n: row[state], cases: casesLink({ from, to }, row, state) });
      return {
        procedure: row.procedure,
        clock: row.clock,
        met: cell('met'),
        metExtended: cell('metExtended'),
        late: cell('late'),
        overdue: cell('overdue'),
        running: cell('running'),
        void: cell('void'),
        n: row.n,
      };
    });
    return { body: { from, to, clocks } };
  },
});

function casesLink(
  span: { from: string; to: string },
  row: { procedure: string; clock: string },
  state: string,
): string {
  const query = new URLSearchParams({ ...span, procedure: row.procedure, clock: row.clock, state });
  return `/api/v1/reports/compliance/cases?${query}`;
}
