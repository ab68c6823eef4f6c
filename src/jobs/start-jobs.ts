import type { JobTools } from './job.ts';
import { jobs } from './index.ts';
import type { Queues, Scheduled } from './queues.ts';

export interface RunningJobs {
  ping(): Promise<boolean>;
  /** Finishes the rows in hand. */
  stop(): Promise<void>;
}

/** Starts every job of the list on the queues. */
export async function startJobs(
  queues: Queues,
  given: Pick<JobTools, 'ports' | 'mailer' | 'texter' | 'scanner' | 'baseUrl' | 'keepsCodes'>,
): Promise<RunningJobs> {
  let isStopping = false;
  const tools: JobTools = { ...given, ring: (bells) => queues.ring(bells), isStopping: () => isStopping };
  const scheduled = jobs.flatMap(({ name, queue, schedule }): Scheduled[] =>
    schedule === null ? [] : [{ name, queue, schedule }],
  );
  await queues.start(scheduled, async (name, data) => {
    const job = jobs.find((each) => each.name === name);
    // A job of a newer or older version, left in the queue: its rows are still in the tables.
    if (job === undefined) return given.ports.log.warn('job.unknown', { job: name });
    await job.run(tools, data);
  });
  return {
    ping: () => queues.ping(),
    async stop() {
      isStopping = true;
      await queues.close();
    },
  };
}
