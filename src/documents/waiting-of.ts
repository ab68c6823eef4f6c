import { and, eq, gt, isNull, type SQL } from 'drizzle-orm';
import { documents } from '../db/tables/documents.ts';
import type { Actor, Context } from '../ports.ts';

/** Whose a file is until an event brings it to a case. */
export type Uploader = { draftId: string } | { personId: string } | { staffId: string } | { kind: 'record' };

/** @throws Error for somebody unknown without a complaint that is being written: no door lets them come so far */
export function ownerOf(actor: Actor, draftId: string | null): Uploader {
  if (draftId !== null) return { draftId };
  if (actor.kind === 'resident') return { personId: actor.personId };
  if (actor.kind === 'staff') return { staffId: actor.staffId };
  // What a service sends through its link: nobody there has an account.
  if (actor.kind === 'system') return { kind: 'record' };
  throw new Error('A file of nobody');
}

const day = 24 * 60 * 60_000;

/** The files of one uploader that no event has brought to a case; of a person, those of the last day. */
export function waitingOf(ctx: Context, owner: Uploader): SQL | undefined {
  return and(
    eq(documents.organisationId, ctx.actor.organisationId),
    isNull(documents.caseId),
    'draftId' in owner
      ? eq(documents.draftId, owner.draftId)
      : and(ownedBy(owner), gt(documents.createdAt, new Date(ctx.clock.now().getTime() - day))),
  );
}

function ownedBy(owner: Exclude<Uploader, { draftId: string }>): SQL | undefined {
  if ('kind' in owner) {
    return and(isNull(documents.personId), isNull(documents.staffId), eq(documents.kind, owner.kind));
  }
  return 'personId' in owner
    ? and(isNull(documents.draftId), eq(documents.personId, owner.personId))
    : and(isNull(documents.draftId), eq(documents.staffId, owner.staffId));
}
