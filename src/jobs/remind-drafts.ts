import { remindDrafts as remindSome } from '../drafts/remind-drafts.ts';
import { organisationsWithWork } from '../outbox/organisations-with-work.ts';
import { defineJob, noData, systemContext } from './job.ts';

/** Each morning, a week before a draft is deleted: writes once to whoever left an address with it. */
export const remindDrafts = defineJob({
  name: 'remind-drafts',
  queue: 'outbox',
  schedule: { cron: '0 9 * * *' },
  data: noData,
  async handle(tools) {
    for (const organisationId of await organisationsWithWork(tools.ports, null)) {
      const ctx = systemContext(tools, organisationId, 'relay');
      while (!tools.isStopping() && (await remindSome(ctx)) > 0);
    }
  },
});
