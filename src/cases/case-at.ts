import type { Actor, Context } from '../ports.ts';
import { viewOf } from './get-case.ts';
import type { RecordedFacts } from './plan-types.ts';
import { readCase, type CaseName, type ReadCase } from './read-case.ts';
import { readPast, type PastCase, type PastEvent } from './read-past.ts';
import { isAsSealed } from './replay.ts';
import { rewind } from './rewind.ts';
import type { CaseView } from './view.ts';

/** A case at an instant that has passed: what was recorded by then, judged by what was in force for it then. */
export interface CaseAt {
  /** As `getCase` would have given it; nothing is allowed in the past. */
  view: CaseView;
  asAt: AsAt;
}

/** What is known about a look into the past. Instants are ISO 8601 in UTC. */
export interface AsAt {
  at: string;
  procedureVersion: number;
  policyVersion: number;
  calendarRevision: string;
  /** How many events had been recorded. */
  events: number;
  /** The latest of them, the last one last. */
  latest: PastMark[];
  /** Whether the case that comes out of those events is the very one that was sealed with the last of them. */
  isAsSealed: boolean;
}

/** One event that had been recorded. */
export interface PastMark {
  seq: number;
  type: RecordedFacts['type'];
  happenedAt: string;
  recordedAt: string;
}

/** There was no such case yet; `begunAt` is when its first event was recorded. */
export interface NotYet {
  begunAt: string;
}

/**
 * What was known of a case by an instant, for staff; null when there is no such case for this actor.
 * That it was read is logged as for the case itself. Throws a RangeError for an instant that has not come.
 */
export async function caseAt(ctx: Context, input: CaseName & { at: Date }): Promise<CaseAt | NotYet | null> {
  const { at } = input;
  if (at > ctx.clock.now()) throw new RangeError('Nobody knows what will be recorded of a case');
  if (ctx.actor.kind !== 'staff') return null;
  const read = await readCase(ctx, input, 'case');
  if (read === null) return null;
  const past = await readPast(ctx, { caseId: read.loaded.caseId, at });
  return past.events.length === 0 ? { begunAt: await beginning(ctx, read) } : pastView(read, past, ctx.actor, at);
}

/** How many events are named one by one; the history has them all. */
const mostNamed = 50;

async function beginning(ctx: Context, { loaded }: ReadCase): Promise<string> {
  const { events } = await readPast(ctx, { caseId: loaded.caseId, at: ctx.clock.now() });
  return events[0]?.body.recordedAt ?? ctx.clock.now().toISOString();
}

/** Pure: the case as it was, out of its events alone. */
function pastView(read: ReadCase, past: PastCase, actor: Actor, at: Date): CaseAt {
  const { read: then, last } = rewind(read, past, at);
  const { procedure, policy, calendar } = last.body;
  const view = viewOf(then, actor, at);
  return {
    view: { ...view, allowed: [] },
    asAt: {
      at: at.toISOString(),
      procedureVersion: procedure.version,
      policyVersion: policy,
      calendarRevision: calendar.revision,
      events: past.events.length,
      latest: past.events.slice(-mostNamed).map(({ body }) => markOf(body)),
      isAsSealed: isAsSealed(last),
    },
  };
}

function markOf({ seq, facts, happenedAt, recordedAt }: PastEvent['body']): PastMark {
  return { seq, type: facts.type, happenedAt, recordedAt };
}
