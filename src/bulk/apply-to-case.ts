import { applyEvent } from '../cases/apply-event.ts';
import type { Failure } from '../errors.ts';
import type { Context } from '../ports.ts';
import type { ClaimedRun } from './claim-run.ts';
import { chaseRequests } from './chase-requests.ts';
import { eventOfChoice } from './event-of-choice.ts';
import { openReason } from './sealed-reason.ts';

/** What a run comes to in one case: null where it was done, else the code of why not. Done twice it happens once. */
export async function applyToCase(ctx: Context, run: ClaimedRun, caseId: string): Promise<string | null> {
  if (run.actor === null) return 'left';
  const own = { ...ctx, actor: run.actor, requestId: ctx.ids.uuid() };
  const { choice, runId } = run;
  if (choice === null) return 'fault';
  if (choice.action === 'chase') return chaseRequests(own, { caseId });
  const event = eventOfChoice(choice, openReason(ctx, runId, choice.sealedReason));
  if (event === null) return null;
  const applied = await applyEvent(own, { caseId, event, idempotencyKey: `bulk:${runId}` });
  return applied.ok ? null : problemOf(applied.failure);
}

/** A key that is known was this run's own, by somebody whose roles have changed since: it is done. */
function problemOf(failure: Failure): string | null {
  if (failure.kind === 'key-reused') return null;
  if (failure.kind !== 'refused') return failure.kind;
  const about = failure.faults?.[0]?.pointer ?? '';
  return about === '' ? failure.code : `${failure.code}${about}`;
}
