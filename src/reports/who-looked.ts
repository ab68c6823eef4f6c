import { and, desc, eq, lt, or, sql } from 'drizzle-orm';
import { BadCursor, readCursor, writeCursor } from '../cases/cursor.ts';
import { isUuid } from '../cases/is-uuid.ts';
import type { Page } from '../cases/view.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { accessLog } from '../db/tables/access-log.ts';
import { staff } from '../db/tables/staff.ts';
import type { Context } from '../ports.ts';

/** One look at a case; the instant is ISO 8601 in UTC, the name that of a member of staff. */
export interface LookedAt {
  at: string;
  what: (typeof accessLog.$inferSelect)['what'];
  kind: 'public' | 'resident' | 'staff' | 'system';
  name: string | null;
}

/** Of which case, and which page of the list. */
export interface WhoLookedQuestion {
  caseId: string;
  cursor?: string | undefined;
  limit: number;
}

/** Who looked at a case, the latest first (T61). Throws BadCursor. */
export async function whoLooked(ctx: Context, { caseId, cursor, limit }: WhoLookedQuestion): Promise<Page<LookedAt>> {
  const { organisationId } = ctx.actor;
  const list = { looked: caseId };
  const after = cursor === undefined ? null : placeAfter(cursor, list);
  const most = Math.min(Math.max(1, limit), 100);
  const { at, id } = accessLog;
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ id, at, what: accessLog.what, kind: accessLog.actorKind, name: staff.name })
      .from(accessLog)
      .leftJoin(staff, and(eq(staff.organisationId, organisationId), sql`${staff.id}::text = ${accessLog.actorId}`))
      .where(
        and(
          eq(accessLog.organisationId, organisationId),
          eq(accessLog.caseId, caseId),
          after === null ? undefined : or(lt(at, after.at), and(eq(at, after.at), lt(id, after.id))),
        ),
      )
      .orderBy(desc(at), desc(id))
      .limit(most + 1),
  );
  const last = rows.length > most ? rows[most - 1] : undefined;
  const items = rows.slice(0, most).map((row) => ({ ...row, at: row.at.toISOString() }));
  return {
    items: items.map(({ id: _id, ...look }) => look),
    nextCursor: last === undefined ? null : writeCursor([last.at.toISOString(), last.id], list),
  };
}

function placeAfter(cursor: string, list: unknown): { at: Date; id: string } {
  const [at = '', id = ''] = readCursor(cursor, list);
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime()) || !isUuid(id)) throw new BadCursor();
  return { at: instant, id };
}
