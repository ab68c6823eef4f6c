import { and, desc, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { caseEvents } from '../db/tables/case-events.ts';
import type { LatenessCause } from '../machines/words.ts';
import type { Context } from '../ports.ts';
import { readBody } from './replay-rules.ts';

/** What made the answer of a case late, as was said when it was closed last; null where nobody said so. */
export async function whyLate(ctx: Context, { caseId }: { caseId: string }): Promise<LatenessCause | null> {
  const { organisationId } = ctx.actor;
  const [closed] = await inOrganisation(ctx, (tx) =>
    tx
      .select({ body: caseEvents.body })
      .from(caseEvents)
      .where(
        and(
          eq(caseEvents.organisationId, organisationId),
          eq(caseEvents.caseId, caseId),
          eq(caseEvents.kind, 'case.closed'),
        ),
      )
      .orderBy(desc(caseEvents.seq))
      .limit(1),
  );
  if (closed === undefined) return null;
  const { facts } = readBody(closed.body);
  return facts.type === 'close' ? (facts.lateBecause ?? null) : null;
}
