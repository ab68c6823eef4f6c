import { z } from 'zod';
import { moveDates as moveAll } from '../cases/move-dates.ts';
import { organisationsWithWork } from '../outbox/organisations-with-work.ts';
import { defineJob, systemContext, type JobTools } from './job.ts';

/** Every few minutes: whether an organisation has adopted a calendar of which cases have still to be told. */
export const moveDates = defineJob({
  name: 'move-dates',
  queue: 'deadlines',
  schedule: { cron: '*/5 * * * *' },
  data: z.object({ organisationId: z.uuid().optional() }),
  async handle(tools, { organisationId }) {
    const ids = organisationId === undefined ? await organisationsWithWork(tools.ports, null) : [organisationId];
    for (const id of ids) await moveOf(tools, id);
  },
});

async function moveOf(tools: JobTools, organisationId: string): Promise<void> {
  const ctx = systemContext(tools, organisationId, 'sweep');
  const { moved } = await moveAll(ctx, { isStopping: () => tools.isStopping() });
  if (moved === 0) return;
  ctx.log.info('calendar.cases-moved', { organisationId, count: moved });
  await tools.ring([{ job: 'relay-outbox', queue: 'outbox', data: { organisationId } }]);
}
