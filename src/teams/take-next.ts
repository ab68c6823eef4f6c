import { applyEvent } from '../cases/apply-event.ts';
import { listCases } from '../cases/list-cases.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';

/** The queue of one's teams: open cases that nobody has, the next due first. */
export const queueFilter = { whose: 'team', unowned: true, open: true } as const;

/** More than so many that cannot be taken are not looked through at once. */
const patience = 50;

/**
 * Gives whoever asks the next case of their teams that nobody has, by when it is due: its reference, or null where there
 * is none for them. One with which they have a conflict, or that they answered at an earlier stage, is left to others; of
 * two people at the same moment each gets another one.
 */
export async function takeNext(ctx: Context): Promise<string | null> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !mayDo(actor, 'case.handle')) return null;
  const left = new Set<string>();
  for (let tries = 0; tries < patience; tries++) {
    const { items } = await listCases(ctx, { limit: 100, filter: queueFilter });
    const next = items.find(({ caseId }) => !left.has(caseId));
    if (next === undefined) return null;
    const { caseId, version, reference } = next;
    const event = { type: 'assign', handler: actor.staffId } as const;
    const taken = await applyEvent(ctx, { caseId, event, expectedVersion: version });
    if (taken.ok) return reference;
    // Somebody was faster, or something happened to it: what is next is looked for anew.
    if (taken.failure.kind !== 'stale') left.add(caseId);
  }
  return null;
}
