import { and, asc, count, eq, inArray, lt, sql, type SQL } from 'drizzle-orm';
import { isIsoDate, type IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import { BadCursor, readCursor, writeCursor } from '../cases/cursor.ts';
import { isUuid } from '../cases/is-uuid.ts';
import { formatReference } from '../cases/reference.ts';
import type { LearningView } from '../cases/filed-view.ts';
import type { Page } from '../cases/view.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { cases } from '../db/tables/cases.ts';
import { caseTexts } from '../db/tables/case-texts.ts';
import { learning } from '../db/tables/learning.ts';
import type { LearningCause } from '../machines/words.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';

/** A change to be made because of a complaint, in the register of all of them. */
export interface LearningListed extends Pick<
  LearningView,
  'number' | 'cause' | 'change' | 'owner' | 'priority' | 'dueOn' | 'state'
> {
  /** As shown. */
  reference: string;
  isOverdue: boolean;
}

/** Which changes; without a state or a cause all of them. */
export interface LearningFilter {
  /** `open`: still to be done, or not yet looked at again. */
  state?: 'open' | 'overdue' | 'worked' | 'didNotWork' | undefined;
  cause?: LearningCause | undefined;
}

/** The register of what is to change, what is due first at its beginning; empty for whoever reads no files. Throws BadCursor. */
export async function listLearning(
  ctx: Context,
  { filter = {}, cursor, limit }: { filter?: LearningFilter; cursor?: string | undefined; limit: number },
): Promise<Page<LearningListed>> {
  if (!mayDo(ctx.actor, 'case.file')) return { items: [], nextCursor: null };
  const today = londonDate(ctx.clock.now());
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ learning, reference: cases.reference, change: caseTexts.value })
      .from(learning)
      .innerJoin(cases, and(eq(cases.organisationId, learning.organisationId), eq(cases.id, learning.caseId)))
      .leftJoin(
        caseTexts,
        and(
          eq(caseTexts.organisationId, learning.organisationId),
          eq(caseTexts.caseId, learning.caseId),
          eq(caseTexts.seq, learning.seq),
          eq(caseTexts.path, 'change'),
        ),
      )
      .where(and(conditions(ctx, filter, today), cursor === undefined ? undefined : after(cursor, filter)))
      .orderBy(asc(learning.dueOn), asc(learning.caseId), asc(learning.number))
      .limit(limit + 1),
  );
  const last = rows.length > limit ? rows[limit - 1]?.learning : undefined;
  return {
    items: rows.slice(0, limit).map(({ learning: row, reference, change }) => ({
      reference: formatReference(reference),
      number: row.number,
      cause: row.cause,
      change,
      owner: row.owner,
      priority: row.priority,
      dueOn: dateOf(row.dueOn),
      state: row.state,
      isOverdue: row.state === 'open' && row.dueOn < today,
    })),
    nextCursor: last ? writeCursor([last.dueOn, last.caseId, String(last.number)], filter) : null,
  };
}

/** How many changes come from each cause, the most first. */
export async function countLearning(ctx: Context): Promise<{ cause: LearningCause; n: number }[]> {
  if (!mayDo(ctx.actor, 'case.file')) return [];
  const counted = await inOrganisation(ctx, (tx) =>
    tx
      .select({ cause: learning.cause, n: count() })
      .from(learning)
      .where(eq(learning.organisationId, ctx.actor.organisationId))
      .groupBy(learning.cause),
  );
  return counted.toSorted((a, b) => b.n - a.n);
}

function conditions({ actor }: Context, { state, cause }: LearningFilter, today: IsoDate): SQL | undefined {
  const byState = {
    open: inArray(learning.state, ['open', 'done']),
    overdue: and(eq(learning.state, 'open'), lt(learning.dueOn, today)),
    worked: inArray(learning.state, ['worked', 'partlyWorked']),
    didNotWork: inArray(learning.state, ['didNotWork', 'dropped']),
  };
  return and(
    eq(learning.organisationId, actor.organisationId),
    state === undefined ? undefined : byState[state],
    cause === undefined ? undefined : eq(learning.cause, cause),
  );
}

function after(cursor: string, filter: LearningFilter): SQL {
  const [dueOn = '', caseId = '', number = ''] = readCursor(cursor, filter);
  if (!isIsoDate(dueOn) || !isUuid(caseId) || !/^[1-9]\d{0,5}$/.test(number)) throw new BadCursor();
  const place = sql`(${dueOn}::date, ${caseId}::uuid, ${Number(number)}::int)`;
  return sql`(${learning.dueOn}, ${learning.caseId}, ${learning.number}) > ${place}`;
}

/** Holds because the column is a date. */
function dateOf(text: string): IsoDate {
  return text as IsoDate;
}
