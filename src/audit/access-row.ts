import type { Context } from '../ports.ts';

/** What was looked at. */
export type Looked = 'case' | 'history' | 'clock' | 'documents' | 'document';

/** The row of the access log for one look at a case, written by the very statement that reads it. */
export function accessRow({ actor, ids, clock, requestId }: Context, what: Looked) {
  const actorId = actor.kind === 'staff' ? actor.staffId : actor.kind === 'resident' ? actor.personId : null;
  const at = clock.now().toISOString();
  return { id: ids.uuid(), at, actor_kind: actor.kind, actor_id: actorId, what, request_id: requestId };
}
