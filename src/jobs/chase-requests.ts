import { organisationsWithWork } from '../outbox/organisations-with-work.ts';
import { chaseDue } from '../service-areas/chase-due.ts';
import { defineJob, noData, systemContext } from './job.ts';

/** At every tick: services that have not answered by their day are asked again, and in the end the owner is told. */
export const chaseRequests = defineJob({
  name: 'chase-requests',
  queue: 'outbox',
  schedule: { every: 'tick' },
  data: noData,
  async handle(tools) {
    for (const organisationId of await organisationsWithWork(tools.ports, null)) {
      const ctx = systemContext(tools, organisationId, 'relay');
      while (!tools.isStopping() && (await chaseDue(ctx)) > 0);
    }
  },
});
