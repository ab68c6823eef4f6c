import { and, desc, eq, inArray, lt, ne, or, type SQL } from 'drizzle-orm';
import { BadCursor, readCursor, writeCursor } from '../cases/cursor.ts';
import { isUuid } from '../cases/is-uuid.ts';
import type { Page } from '../cases/view.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { configurationChanges } from '../db/tables/configuration-changes.ts';
import { staff } from '../db/tables/staff.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';
import { areas } from './areas/index.ts';

/** A change as lists show it. */
export interface ChangeListed {
  changeId: string;
  area: string;
  subject: string | null;
  state: 'proposed' | 'applied' | 'rejected' | 'withdrawn';
  proposedAt: Date;
  proposedBy: string;
}

export interface ChangesAsked {
  /** Those that wait for a second person, or those that are settled. */
  state: 'waiting' | 'settled';
  area?: string | undefined;
  subject?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** The changes of the areas that the actor may see, the latest first. Throws BadCursor. */
export async function listChanges(ctx: Context, asked: ChangesAsked): Promise<Page<ChangeListed>> {
  const limit = Math.min(Math.max(1, asked.limit), 100);
  const { state, area, subject } = asked;
  const filter = { state, area, subject };
  const { organisationId } = ctx.actor;
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ change: configurationChanges, name: staff.name })
      .from(configurationChanges)
      .innerJoin(staff, and(eq(staff.organisationId, organisationId), eq(staff.id, configurationChanges.proposedBy)))
      .where(
        and(
          eq(configurationChanges.organisationId, organisationId),
          inArray(configurationChanges.area, visibleAreas(ctx, area)),
          (state === 'waiting' ? eq : ne)(configurationChanges.state, 'proposed'),
          subject === undefined ? undefined : eq(configurationChanges.subject, subject),
          asked.cursor === undefined ? undefined : before(asked.cursor, filter),
        ),
      )
      .orderBy(desc(configurationChanges.proposedAt), desc(configurationChanges.id))
      .limit(limit + 1),
  );
  const last = rows.length > limit ? rows[limit - 1]?.change : undefined;
  return {
    items: rows.slice(0, limit).map(({ change: { id, ...change }, name }) => ({
      changeId: id,
      area: change.area,
      subject: change.subject,
      state: change.state,
      proposedAt: change.proposedAt,
      proposedBy: name,
    })),
    nextCursor: last ? writeCursor([last.proposedAt.toISOString(), last.id], filter) : null,
  };
}

/** Whoever reads the configuration sees every area; others those that they may change. */
export function visibleAreas({ actor }: Context, only?: string): string[] {
  return Object.values(areas)
    .filter(({ name }) => only === undefined || name === only)
    .filter(({ permission }) => mayDo(actor, 'configuration.read') || mayDo(actor, permission))
    .map(({ name }) => name);
}

function before(cursor: string, filter: unknown): SQL | undefined {
  const [text = '', id = ''] = readCursor(cursor, filter);
  const at = new Date(text);
  if (Number.isNaN(at.getTime()) || !isUuid(id)) throw new BadCursor();
  const { proposedAt } = configurationChanges;
  return or(lt(proposedAt, at), and(eq(proposedAt, at), lt(configurationChanges.id, id)));
}
