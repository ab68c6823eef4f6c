import { fireDeadlines } from '../cases/fire-deadlines.ts';
import { defineJob, oneOrganisation, systemContext, type JobTools } from './job.ts';

const batch = 250;

/** Climbs every rung of the reminder ladder that has been reached in one organisation, and rings for the mail. */
export const sweepDeadlines = defineJob({
  name: 'sweep-deadlines',
  queue: 'deadlines',
  data: oneOrganisation,
  async handle(tools, { organisationId }) {
    if ((await sweepAll(tools, organisationId)) === 0) return;
    await tools.ring([{ job: 'relay-outbox', queue: 'outbox', data: { organisationId } }]);
  },
});

/** Returns how many fired. */
export async function sweepAll(tools: JobTools, organisationId: string): Promise<number> {
  const ctx = systemContext(tools, organisationId, 'sweep');
  let total = 0;
  while (!tools.isStopping()) {
    const fired = await fireDeadlines(ctx, { limit: batch });
    total += fired;
    if (fired === 0) break;
  }
  if (total > 0) ctx.log.info('deadlines.fired', { organisationId, count: total });
  return total;
}
