import { seal } from '../audit/seal.ts';
import type { Executor } from '../db/clients.ts';
import { decide } from '../machines/decide.ts';
import { remindEvent, type RemindEvent } from '../machines/remind-event.ts';
import type { Context } from '../ports.ts';
import { completeCase, type RawAround, type RawCore } from './load-case.ts';
import { situationOf, type LoadedCase } from './loaded-case.ts';
import { may } from './permissions.ts';
import { planEvent } from './plan.ts';
import type { CasePlan, DeadlineRow } from './plan-types.ts';
import { silenceDeadlines, writePlans } from './write-plans.ts';

/** The most deadlines of one batch: they are locked until it is written. */
export const batchLimit = 250;

/**
 * Climbs the rungs that are due, one of each case, in a batch written by one statement; returns how many. Cases that
 * somebody is at work on are left for the next call; a crash loses nothing, and the effect key lets nothing be said twice.
 */
export async function fireDeadlines(ctx: Context, input: { limit: number }): Promise<number> {
  if (!may(ctx.actor, 'remind', null)) throw new Error('Only the system climbs the reminder ladder');
  const now = ctx.clock.now();
  const limit = Math.min(input.limit, batchLimit);
  return ctx.db.sql.begin((tx) => fireBatch(ctx, tx, now, limit));
}

async function fireBatch(ctx: Context, tx: Executor, now: Date, limit: number): Promise<number> {
  const { organisationId } = ctx.actor;
  const [row] = await tx`select claim_deadlines(${organisationId}, ${now}, ${limit}) as claimed`;
  const claimed = readClaimed(row?.['claimed']);
  const plans: CasePlan[] = [];
  const silent: { caseId: string; row: DeadlineRow }[] = [];
  for (const { loaded, deadline } of dueCases(organisationId, claimed, now)) {
    const plan = remindPlan(ctx, loaded, deadline, now);
    if (plan === null) silent.push({ caseId: loaded.caseId, row: deadline });
    else plans.push(...plan);
  }
  await silenceDeadlines(tx, organisationId, silent);
  if (plans.length > 0) {
    const sealed = seal(plans, { ids: ctx.ids, entropy: ctx.entropy, organisationId, requestId: ctx.requestId });
    const written = await writePlans(tx, organisationId, { sealed, key: null });
    if (written !== 'written') throw new Error('A locked case changed');
  }
  return plans.length;
}

interface Claimed {
  due: { caseId: string; clock: string; run: number }[];
  cores: RawCore[];
  around: RawAround;
}

/** Holds because the SQL function claim_deadlines builds exactly this object. */
function readClaimed(value: unknown): Claimed {
  return value as Claimed;
}

/**
 * Each case once, with the rung that was reached first: a further one builds on it and waits for the next batch.
 * Where somebody moved the date after it was found due and before the case was locked, it is not due any more.
 */
function dueCases(organisationId: string, { due, cores, around }: Claimed, now: Date) {
  const first = new Map(due.toReversed().map((one) => [one.caseId, one]));
  return cores.flatMap((core) => {
    const reached = first.get(core.caseId);
    const deadline = core.deadlines.find(({ clock, run }) => clock === reached?.clock && run === reached.run);
    const isDue = deadline !== undefined && deadline.nextActionAt !== null && new Date(deadline.nextActionAt) <= now;
    return isDue ? [{ loaded: completeCase(organisationId, core, around), deadline }] : [];
  });
}

/** The plans of one rung that is reached, without any database; null where the machine no longer reminds of this clock. */
export function remindPlan(
  ctx: Pick<Context, 'actor'>,
  loaded: LoadedCase,
  deadline: DeadlineRow,
  now: Date,
): CasePlan[] | null {
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
