import { organisationsWithWork } from '../outbox/organisations-with-work.ts';
import { defineJob, noData, type Bell } from './job.ts';

/** Looks who has something due, and rings for it: two bells for each organisation, ids only. */
export const tick = defineJob({
  name: 'tick',
  queue: 'deadlines',
  schedule: { every: 'tick' },
  data: noData,
  async handle({ ports, ring }) {
    const ids = await organisationsWithWork(ports, ports.clock.now());
    await ring(
      ids.flatMap((organisationId): Bell[] => [
        { job: 'sweep-deadlines', queue: 'deadlines', data: { organisationId } },
        { job: 'relay-outbox', queue: 'outbox', data: { organisationId } },
      ]),
    );
  },
});
