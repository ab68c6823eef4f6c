import { workRun } from '../bulk/work-run.ts';
import { organisationsWithWork } from '../outbox/organisations-with-work.ts';
import { defineJob, noData, systemContext } from './job.ts';

/** At every tick: does what was asked for many cases at once, run after run. */
export const runBulk = defineJob({
  name: 'run-bulk',
  queue: 'outbox',
  schedule: { every: 'tick' },
  data: noData,
  async handle(tools) {
    const { ports } = tools;
    for (const organisationId of await organisationsWithWork(ports, null)) {
      const ctx = systemContext(tools, organisationId, 'sweep');
      while (!tools.isStopping() && (await workRun(ctx, () => tools.isStopping())));
    }
  },
});
