import { inOrganisation } from '../db/in-organisation.ts';
import { intakes } from '../db/tables/intakes.ts';
import type { Context } from '../ports.ts';

/** Keeps how long it took to write a case down, from opening the page to saving it. Once for each case. */
export async function recordIntake(ctx: Context, { caseId, openedAt }: { caseId: string; openedAt: Date }) {
  const savedAt = ctx.clock.now();
  const seconds = Math.max(0, Math.round((savedAt.getTime() - openedAt.getTime()) / 1000));
  const row = { organisationId: ctx.actor.organisationId, caseId, savedAt, seconds };
  await inOrganisation(ctx, (tx) => tx.insert(intakes).values(row).onConflictDoNothing());
}
