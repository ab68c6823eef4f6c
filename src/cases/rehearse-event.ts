import { fail, succeed, type Result } from '../errors.ts';
import type { CaseEvent } from '../machines/events.ts';
import type { Context } from '../ports.ts';
import { planInput } from './apply-event.ts';
import { namedStaff } from './check-staff.ts';
import { mayReach } from './permissions.ts';
import type { CasePlan } from './plan-types.ts';
import { sharedTrips } from './trips.ts';

/** What an event would change in its case, if it happened now; nothing is written, and who asks need not be who will send it. */
export async function rehearseEvent(
  ctx: Context,
  { caseId, event }: { caseId: string; event: CaseEvent },
): Promise<Result<CasePlan>> {
  const trips = sharedTrips(ctx.db, ctx.actor.organisationId);
  const loaded = await trips.load({ caseId, reference: null, key: null, named: namedStaff(event) });
  if (loaded === null || !mayReach(ctx.actor, loaded)) return fail({ kind: 'not-found' });
  const plans = planInput(ctx, { caseId, event, linked: null }, loaded);
  if (!plans.ok) return plans;
  const [own] = plans.value;
  return own === undefined ? fail({ kind: 'not-found' }) : succeed(own);
}
