import { and, count, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { documents } from '../db/tables/documents.ts';
import { drafts } from '../db/tables/drafts.ts';
import type { Context } from '../ports.ts';
import { ownerOf, waitingOf } from './waiting-of.ts';
import { uploadCount } from './upload-limits.ts';

interface NewRow {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  hash: Buffer;
  draftId: string | null;
}

/** Writes the row of a file. Not more than so many wait with one complaint or person, however many come at once. */
export async function insertDocument(ctx: Context, row: NewRow): Promise<'added' | 'tooManyInAll' | 'unreadable'> {
  const { organisationId } = ctx.actor;
  const owner = ownerOf(ctx.actor, row.draftId);
  return inOrganisation(ctx, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${Object.values(owner).join()}, 0))`);
    if (row.draftId !== null && !(await isOpen(tx, ctx, row.draftId))) return 'unreadable';
    const [waiting] = await tx.select({ n: count() }).from(documents).where(waitingOf(ctx, owner));
    if (!('staffId' in owner) && (waiting?.n ?? 0) >= uploadCount) return 'tooManyInAll';
    await tx.insert(documents).values({ organisationId, createdAt: ctx.clock.now(), ...row, ...owner });
    return 'added';
  });
}

async function isOpen(tx: Transaction, ctx: Context, draftId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: drafts.id })
    .from(drafts)
    .where(
      and(
        eq(drafts.organisationId, ctx.actor.organisationId),
        eq(drafts.id, draftId),
        isNull(drafts.sentCaseId),
        gt(drafts.expiresAt, ctx.clock.now()),
      ),
    );
  return rows.length === 1;
}
