import { seal } from '../audit/seal.ts';
import { decide } from '../machines/decide.ts';
import { remindEvent, type RemindEvent } from '../machines/events.ts';
import type { Context } from '../ports.ts';
import { completeCase, type Executor, type RawCore } from './load-case.ts';
import { situationOf, type LoadedCase, type StaffToTell } from './loaded-case.ts';
import { may } from './permissions.ts';
import { planEvent } from './plan.ts';
import type { CasePlan, DeadlineRow } from './plan-types.ts';
import type { AdoptedCalendar } from './surroundings.ts';
import { silenceDeadlines, writePlans } from './write-plans.ts';

/** How many rungs were climbed, and how many are still due. */
export interface Fired {
  fired: number;
  remaining: number;
}

/** The most deadlines of one batch: they are locked until it is written. */
export const batchLimit = 250;

/**
 * Climbs the rungs that are due, one of each case, in a batch written by one statement. Cases that somebody is at work
 * on are left for the next call; a crash loses nothing, and the effect key keeps anything from being said twice.
 */
export async function fireDeadlines(ctx: Context, input: { limit: number }): Promise<Fired> {
  if (!may(ctx.actor, 'remind', null)) throw new Error('Only the system climbs the reminder ladder');
  const { organisationId } = ctx.actor;
  const now = ctx.clock.now();
  const limit = Math.min(input.limit, batchLimit);
  const fired = await ctx.db.sql.begin((tx) => fireBatch(ctx, tx, now, limit));
  const [row] = await ctx.db.sql`select count_due_deadlines(${organisationId}, ${now}) as remaining`;
  return { fired, remaining: Number(row?.['remaining'] ?? 0) };
}

async function fireBatch(ctx: Context, tx: Executor, now: Date, limit: number): Promise<number> {
  const { organisationId } = ctx.actor;
  const [row] = await tx`select claim_deadlines(${organisationId}, ${now}, ${limit}) as claimed`;
  const claimed = readClaimed(row?.['claimed']);
  const plans: CasePlan[] = [];
  const silent: { caseId: string; row: DeadlineRow }[] = [];
  for (const { loaded, deadline } of dueCases(organisationId, claimed)) {
    const plan = remindPlan(ctx, loaded, deadline, now);
    if (plan === null) silent.push({ caseId: loaded.caseId, row: deadline });
    else plans.push(...plan);
  }
  await silenceDeadlines(tx, organisationId, silent);
  if (plans.length > 0) {
    const sealed = seal(plans, { ids: ctx.ids, entropy: ctx.entropy, organisationId, requestId: ctx.requestId });
    const written = await writePlans(tx, organisationId, sealed);
    if (written !== 'written') throw new Error('A locked case changed');
  }
  return plans.length;
}

interface Claimed {
  due: { caseId: string; clock: string; run: number }[];
  cases: RawCore[];
  policies: Record<string, unknown>;
  calendars: ({ nation: string; revision: string } & AdoptedCalendar)[];
  staff: StaffToTell[];
}

/** Holds because the SQL function claim_deadlines builds exactly this object. */
function readClaimed(value: unknown): Claimed {
  return value as Claimed;
}

/** Each case once, with the rung that was reached first: a further one builds on it and waits for the next batch. */
function dueCases(organisationId: string, claimed: Claimed): { loaded: LoadedCase; deadline: DeadlineRow }[] {
  const first = new Map(claimed.due.toReversed().map((due) => [due.caseId, due]));
  return claimed.cases.flatMap((raw) => {
    const due = first.get(raw.caseId);
    const deadline = raw.deadlines.find(({ clock, run }) => clock === due?.clock && run === due.run);
    return deadline === undefined ? [] : [{ loaded: completed(organisationId, raw, claimed), deadline }];
  });
}

function completed(organisationId: string, raw: RawCore, { policies, calendars, staff }: Claimed): LoadedCase {
  const { nation, calendarRevision, policyVersion } = raw;
  const calendar = calendars.find((one) => one.nation === nation && one.revision === calendarRevision) ?? null;
  return completeCase(organisationId, raw, {
    policy: policies[policyVersion],
    calendar,
    staff,
    named: [],
    earlier: null,
  });
}

/** Null where the machine no longer reminds of this clock. */
function remindPlan(ctx: Context, loaded: LoadedCase, deadline: DeadlineRow, now: Date): CasePlan[] | null {
  const facts = remindEventOf(deadline);
  if (facts === null) return null;
  const decision = decide(situationOf(loaded), facts, now);
  if (!decision.accepted) return null;
  return planEvent(loaded, { facts, texts: {}, actor: ctx.actor, happenedAt: now, at: now }, decision);
}

function remindEventOf({ clock, run, nextRung, nextOccurrence }: DeadlineRow): RemindEvent | null {
  const parsed = remindEvent.safeParse({ type: 'remind', clock, run, rung: nextRung, occurrence: nextOccurrence });
  return parsed.success ? parsed.data : null;
}
