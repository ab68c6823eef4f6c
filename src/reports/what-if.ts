import { and, asc, between, eq, gt, inArray, or } from 'drizzle-orm';
import type { IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import { formatReference } from '../cases/reference.ts';
import { readBody, rulesOf, type Instead } from '../cases/replay-rules.ts';
import type { ReplayedBody } from '../cases/replay.ts';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { caseEvents } from '../db/tables/case-events.ts';
import { cases } from '../db/tables/cases.ts';
import { isWork } from '../machines/clock-rules.ts';
import type { Context } from '../ports.ts';
import type { Period, Standing } from './clock-standing.ts';
import {
  compareRules,
  isChanged,
  type ClockRun,
  type ComparedCase,
  type ComparedRun,
  type RefusedEvent,
} from './compare-rules.ts';

/** Which cases, and what they are judged by instead; `of` narrows them to those of one procedure. */
export interface WhatIfQuestion extends Period, Instead {
  of?: string | undefined;
}

/** How often one kind of clock stands in each way. */
export type Tally = Record<Standing | 'n' | 'missedTarget', number>;

/** One kind of clock under the rules that the cases were judged by, and under the draft. */
export interface WhatIfRow {
  clock: string;
  before: Tally;
  after: Tally;
}

/** What would have been otherwise in one case. */
export interface WhatIfCase {
  /** As shown: C-XXXX-XXX-K. */
  reference: string;
  changed: ComparedRun[];
  refused: RefusedEvent[];
}

/** What a draft would have changed, as things stand now. */
export interface WhatIfReport extends Period {
  asAt: IsoDate;
  cases: number;
  /** Cases with at least one clock that comes out otherwise, or one event that could not have happened. */
  changed: number;
  refusedEvents: number;
  /** Left out: the engine of today does not bring out what was sealed. */
  notReplayed: number;
  clocks: WhatIfRow[];
}

/** Told while the report is made: every case that changes, and how many were looked at. */
export interface WhatIfListener {
  onCase?(changed: WhatIfCase): void | Promise<void>;
  onProgress?(cases: number): void;
}

/** Judges the cases received in a period again, by a draft procedure, a draft policy or both; page by page, whatever their number. */
export async function whatIf(
  ctx: Context,
  question: WhatIfQuestion,
  { onCase, onProgress }: WhatIfListener = {},
): Promise<WhatIfReport> {
  const { from, to } = question;
  const asAt = londonDate(ctx.clock.now());
  const report: WhatIfReport = { from, to, asAt, cases: 0, changed: 0, refusedEvents: 0, notReplayed: 0, clocks: [] };
  let after: Place | null = null;
  do {
    const page: ComparedPage = await readPage(ctx, question, asAt, after);
    for (const { reference, compared } of page.compared) {
      const changed = count(report, reference, compared);
      if (changed !== null) await onCase?.(changed);
    }
    after = page.last;
    onProgress?.(report.cases);
  } while (after !== null);
  report.clocks.sort((a, b) => rank(a.clock) - rank(b.clock) || a.clock.localeCompare(b.clock));
  return report;
}

const pageSize = 200;

/** The last case of a page, by the order in which they are read. */
interface Place {
  receivedOn: IsoDate;
  id: string;
}

interface ComparedPage {
  compared: { reference: string; compared: ComparedCase | null }[];
  /** Null after the last page. */
  last: Place | null;
}

async function readPage(
  ctx: Context,
  question: WhatIfQuestion,
  asAt: IsoDate,
  after: Place | null,
): Promise<ComparedPage> {
  const { organisationId } = ctx.actor;
  return inOrganisation(ctx, async (tx) => {
    const rows = await casesAfter(tx, organisationId, question, after);
    const histories = await historiesOf(
      tx,
      organisationId,
      rows.map(({ id }) => id),
    );
    const bodies = [...histories.values()].flat();
    const own = await rulesOf(tx, organisationId, bodies);
    const other = await rulesOf(tx, organisationId, bodies, question);
    const compared = rows.map(({ id, reference }) => ({
      reference: formatReference(reference),
      compared: compareRules(histories.get(id) ?? [], own, other, asAt),
    }));
    return { compared, last: rows.length === pageSize ? (rows.at(-1) ?? null) : null };
  });
}

function casesAfter(tx: Transaction, organisationId: string, { from, to, of }: WhatIfQuestion, after: Place | null) {
  const { id, reference, receivedOn } = cases;
  const isAfter =
    after === null
      ? undefined
      : or(gt(receivedOn, after.receivedOn), and(eq(receivedOn, after.receivedOn), gt(id, after.id)));
  return tx
    .select({ id, reference, receivedOn })
    .from(cases)
    .where(
      and(
        eq(cases.organisationId, organisationId),
        between(receivedOn, from, to),
        of === undefined ? undefined : eq(cases.procedureId, of),
        isAfter,
      ),
    )
    .orderBy(asc(receivedOn), asc(id))
    .limit(pageSize);
}

async function historiesOf(
  tx: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<Map<string, ReplayedBody[]>> {
  const histories = new Map<string, ReplayedBody[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return histories;
  const rows = await tx
    .select({ caseId: caseEvents.caseId, body: caseEvents.body })
    .from(caseEvents)
    .where(and(eq(caseEvents.organisationId, organisationId), inArray(caseEvents.caseId, [...ids])))
    .orderBy(asc(caseEvents.caseId), asc(caseEvents.seq));
  for (const { caseId, body } of rows) histories.get(caseId)?.push(readBody(body));
  return histories;
}

/** Adds a case to the report; gives it back where something would have been otherwise. */
function count(report: WhatIfReport, reference: string, compared: ComparedCase | null): WhatIfCase | null {
  report.cases += 1;
  if (compared === null) {
    report.notReplayed += 1;
    return null;
  }
  for (const { clock, before, after } of compared.runs) {
    const row = rowOf(report, isWork(clock) ? (clock.split('.')[0] ?? clock) : clock);
    add(row.before, before);
    add(row.after, after);
  }
  const changed = compared.runs.filter(isChanged);
  const { refused } = compared;
  report.refusedEvents += refused.length;
  if (changed.length + refused.length === 0) return null;
  report.changed += 1;
  return { reference, changed, refused };
}

function rowOf({ clocks }: WhatIfReport, clock: string): WhatIfRow {
  const known = clocks.find((row) => row.clock === clock);
  if (known !== undefined) return known;
  const row = { clock, before: emptyTally(), after: emptyTally() };
  clocks.push(row);
  return row;
}

function emptyTally(): Tally {
  return { n: 0, missedTarget: 0, met: 0, metExtended: 0, late: 0, overdue: 0, running: 0, void: 0 };
}

function add(tally: Tally, run: ClockRun | null): void {
  if (run === null) return;
  tally.n += 1;
  tally[run.standing] += 1;
  if (run.missedTarget) tally.missedTarget += 1;
}

function rank(clock: string): number {
  return /^(stage|single)/.test(clock) ? 0 : 1;
}
