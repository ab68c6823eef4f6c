import { z } from 'zod';
import { procedureId } from '../../machines/words.ts';
import { compliance, type ComplianceRow } from '../../reports/compliance.ts';
import type { Period, Standing, TargetStanding } from '../../reports/clock-standing.ts';
import { defineRoute } from '../route.ts';
import { dateText } from '../schemas/fields.ts';

const count = z.strictObject({ n: z.int(), cases: z.string().meta({ description: 'A link to exactly these cases' }) });
const ownTarget = z
  .strictObject({ met: count, missed: count, running: count, n: z.int() })
  .nullable()
  .meta({ description: 'How the organisation’s own, stricter date was kept; null where none was set' });

/** How well each clock was kept. */
export const reportCompliance = defineRoute({
  method: 'get',
  path: '/reports/compliance',
  tag: 'Reports',
  summary: 'How well each clock was kept',
  description: 'Counts the clocks started by complaints received from `from` to `to`, both days included.',
  access: ['figures.read'],
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
          ownTarget,
        }),
      ),
    }),
  },
  async handle({ ctx, query: { from, to, procedure } }) {
    const report = await compliance(ctx, { from, to, ...(procedure ? { procedure } : {}) });
    const clocks = report.clocks.map((row) => presentRow(row, { from, to }));
    return { body: { from, to, clocks } };
  },
});

function presentRow(row: ComplianceRow, span: Period) {
  const { procedure, clock, n, ownTarget: own } = row;
  const cell = (state: Standing | TargetStanding, times: number) => ({ n: times, cases: casesLink(span, row, state) });
  return {
    procedure,
    clock,
    met: cell('met', row.met),
    metExtended: cell('metExtended', row.metExtended),
    late: cell('late', row.late),
    overdue: cell('overdue', row.overdue),
    running: cell('running', row.running),
    void: cell('void', row.void),
    n,
    ownTarget: own && {
      met: cell('targetMet', own.targetMet),
      missed: cell('targetMissed', own.targetMissed),
      running: cell('targetRunning', own.targetRunning),
      n: own.n,
    },
  };
}

function casesLink(span: Period, row: { procedure: string; clock: string }, state: string): string {
  const query = new URLSearchParams({ ...span, procedure: row.procedure, clock: row.clock, state });
  return `/api/v1/reports/compliance/cases?${query}`;
}
