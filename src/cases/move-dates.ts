import { seal } from '../audit/seal.ts';
import type { Nation } from '../calendar/nation.ts';
import type { Context } from '../ports.ts';
import { adoptedCalendars, type AdoptedRevision } from './adopted-calendar.ts';
import { timeOf } from './check-time.ts';
import { may } from './permissions.ts';
import { decideMove, planMove } from './plan-move.ts';
import { staleCases } from './stale-cases.ts';
import { calendarOf } from './surroundings.ts';
import { sharedTrips } from './trips.ts';

/** How far it is: cases brought to the calendar in use, and cases that could not follow it. */
export interface Moved {
  moved: number;
  refused: number;
}

/** How cases are moved: in batches of how many, told to whom, and until when. */
export interface MoveOptions {
  /** The most cases of one batch. */
  limit?: number | undefined;
  /** Told after each batch. */
  progress?: ((soFar: Moved) => void) | undefined;
  /** Asked before each batch. */
  isStopping?: (() => boolean) | undefined;
}

/**
 * Tells every case that is still counted by an older revision of its calendar of the one in use, as the system, once each.
 * A case tells by its pinned revision whether it was told: whoever stops in the middle goes on where they stopped.
 */
export async function moveDates(ctx: Context, options: MoveOptions = {}): Promise<Moved> {
  if (!may(ctx.actor, 'calendarChange', null)) throw new Error('Only the system tells cases of a calendar');
  const total = { moved: 0, refused: 0 };
  for (const { nation } of await adoptedCalendars(ctx)) await moveAll(ctx, nation, options, total);
  return total;
}

async function moveAll(ctx: Context, nation: Nation, options: MoveOptions, total: Moved): Promise<void> {
  const { limit = 100, progress, isStopping = () => false } = options;
  let after: string | undefined;
  while (!isStopping()) {
    // Read anew for each batch: another revision may have been adopted meanwhile.
    const adopted = (await adoptedCalendars(ctx)).find((one) => one.nation === nation);
    if (adopted === undefined) return;
    const batch = await staleCases(ctx, { nation, revision: adopted.revision, after, limit });
    if (batch.length === 0) return;
    const outcomes = await allOf(batch.map((caseId) => moveCase(ctx, adopted, caseId)));
    total.moved += outcomes.filter((outcome) => outcome === 'moved').length;
    total.refused += outcomes.filter((outcome) => outcome === 'refused').length;
    progress?.({ ...total });
    after = batch.at(-1);
  }
}

/** Where one fails the others are waited for, so that nothing is still being written when the caller hears of it. */
async function allOf<T>(work: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

type Outcome = 'moved' | 'refused' | 'notNeeded';

/** Lost races are decided again; one that is lost over and over is found again by the next call. */
async function moveCase(ctx: Context, adopted: AdoptedRevision, caseId: string): Promise<Outcome> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    const outcome = await tryOnce(ctx, adopted, caseId);
    if (outcome !== 'again') return outcome;
  }
  return 'notNeeded';
}

async function tryOnce(ctx: Context, adopted: AdoptedRevision, caseId: string): Promise<Outcome | 'again'> {
  const { organisationId } = ctx.actor;
  const trips = sharedTrips(ctx.db, organisationId);
  const loaded = await trips.load({ caseId, reference: null, key: null, named: [] });
  if (loaded === null || loaded.pins.calendarRevision === adopted.revision) return 'notNeeded';
  const now = ctx.clock.now();
  const at = timeOf({ happenedAt: undefined, now, lastHappenedAt: loaded.lastHappenedAt });
  const calendar = calendarOf(adopted.nation, adopted, loaded.policy);
  const move = decideMove(loaded, { revision: adopted.revision, calendar }, at);
  const plans = planMove(move, { actor: ctx.actor, happenedAt: at, at: now });
  if (plans.length === 0) {
    ctx.log.warn('calendar.case-not-moved', { organisationId, caseId });
    return 'refused';
  }
  const sealed = seal(plans, { ids: ctx.ids, entropy: ctx.entropy, organisationId, requestId: ctx.requestId });
  return (await trips.write({ sealed, key: null })) === 'written' ? 'moved' : 'again';
}
