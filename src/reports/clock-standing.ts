import { and, between, eq, notLike, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { cases } from '../db/tables/cases.ts';
import { deadlines } from '../db/tables/deadlines.ts';
import type { Context } from '../ports.ts';

/** How a clock stands, as reports count it; `look` derives the same from the machine (machines/look.ts). */
export const standings = ['met', 'metExtended', 'late', 'overdue', 'running', 'void'] as const;
export type Standing = (typeof standings)[number];

/** How an organisation's own, stricter date was kept; an extension under the Code does not move it. */
export const targetStandings = ['targetMet', 'targetMissed', 'targetRunning'] as const;
export type TargetStanding = (typeof targetStandings)[number];

/** What a percentage is a share of: those that ended, in time or late. */
export const shareStandings = {
  finished: ['met', 'metExtended', 'late'],
  targetFinished: ['targetMet', 'targetMissed'],
} as const satisfies Record<string, readonly (Standing | TargetStanding)[]>;
export type ShareStanding = keyof typeof shareStandings;

/** Complaints received on these London days, both included. */
export interface Period {
  from: IsoDate;
  to: IsoDate;
}

/** Every run of every clock of the complaints received in a period, with how it stands today; what nobody can be late for is left out. */
export type ClockStandings = ReturnType<typeof standingsIn>;

/** Asks `work`'s question of the standings of the actor's organisation. */
export async function askStandings<Answer>(
  ctx: Context,
  period: Period,
  work: (tx: Transaction, standings: ClockStandings) => Promise<Answer>,
): Promise<Answer> {
  const today = londonDate(ctx.clock.now());
  const { organisationId } = ctx.actor;
  return inOrganisation(ctx, (tx) => work(tx, standingsIn(tx, { ...period, organisationId, today })));
}

function standingsIn(
  tx: Transaction,
  { organisationId, from, to, today }: Period & { organisationId: string; today: IsoDate },
) {
  return tx
    .select({
      reference: cases.reference,
      procedure: sql<string>`${cases.procedureId}`.as('procedure'),
      clock: sql<string>`${deadlines.clock}`.as('one_clock'),
      /** Which start of the clock: the watch over a stage starts anew with the next one. */
      run: sql<number>`${deadlines.run}`.as('one_run'),
      due: sql<IsoDate | null>`${deadlines.dueOn}`.as('due'),
      /** For order: what has no date comes last. */
      sortDue: sql<string>`coalesce(${deadlines.dueOn}, 'infinity'::date)`.as('sort_due'),
      standing: standingOn(today).as('standing'),
      target: sql<IsoDate | null>`${deadlines.targetOn}`.as('target'),
      targetStanding: targetStandingOn(today).as('target_standing'),
    })
    .from(deadlines)
    .innerJoin(cases, and(eq(cases.organisationId, deadlines.organisationId), eq(cases.id, deadlines.caseId)))
    .where(
      and(
        eq(deadlines.organisationId, organisationId),
        eq(cases.organisationId, organisationId),
        between(cases.receivedOn, from, to),
        notLike(deadlines.clock, '%.window'),
        notLike(deadlines.clock, '%.summary'),
      ),
    )
    .as('standings');
}

/** All remedies are one kind of clock, and all recommendations, promised actions and enquiries. */
export function kindOf(clock: SQLWrapper): SQL<string> {
  return sql<string>`case when split_part(${clock}, '.', 1) in ('remedy', 'recommendation', 'action', 'enquiry')
    then split_part(${clock}, '.', 1) else ${clock} end`;
}

/** An answer short of contents has not stopped its clock (README, "respond"); a due date is kept until its day has ended. */
function standingOn(today: IsoDate): SQL<Standing> {
  const { state, dueOn, stoppedOn, isExtended, baseDueOn } = deadlines;
  return sql<Standing>`case
    when ${state} = 'void' then 'void'
    when ${state} <> 'stopped' and ${dueOn} < ${today}::date then 'overdue'
    when ${state} <> 'stopped' then 'running'
    when ${dueOn} is null or ${stoppedOn} <= ${dueOn} then
      case when ${isExtended} and ${stoppedOn} > ${baseDueOn} then 'metExtended' else 'met' end
    else 'late' end`;
}

/** Null where the organisation has set itself no date, or nothing needs to be done any more. */
function targetStandingOn(today: IsoDate): SQL<TargetStanding | null> {
  const { state, targetOn, stoppedOn } = deadlines;
  return sql<TargetStanding | null>`case
    when ${targetOn} is null or ${state} = 'void' then null
    when ${state} = 'stopped' and ${stoppedOn} <= ${targetOn} then 'targetMet'
    when ${state} <> 'stopped' and ${targetOn} >= ${today}::date then 'targetRunning'
    else 'targetMissed' end`;
}
