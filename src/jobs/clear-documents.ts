import { clearDocuments as clearSome } from '../documents/clear-documents.ts';
import { dropInfected } from '../documents/drop-infected.ts';
import { organisationsWithWork } from '../outbox/organisations-with-work.ts';
import { defineJob, noData, systemContext } from './job.ts';

/** Each night, after the drafts: removes files that came to no case, and what is left of those with a virus. */
export const clearDocuments = defineJob({
  name: 'clear-documents',
  queue: 'outbox',
  schedule: { cron: '45 3 * * *' },
  data: noData,
  async handle(tools) {
    for (const organisationId of await organisationsWithWork(tools.ports, null)) {
      const ctx = systemContext(tools, organisationId, 'sweep');
      await dropInfected(ctx);
      let count = 0;
      for (let some = await clearSome(ctx); some > 0 && !tools.isStopping(); some = await clearSome(ctx)) count += some;
      if (count > 0) ctx.log.info('documents.cleared', { organisationId, count });
    }
  },
});
