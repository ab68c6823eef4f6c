import { learnProcedures } from '../configuration/learn-procedures.ts';
import type { Ports } from '../ports.ts';

const everyMs = 60_000;

/**
 * Learns every minute what organisations have put in force elsewhere; gives how to end it. A version begins on a later
 * day than it was kept, so that every process knows it by then.
 */
export function keepProceduresFresh(ports: Ports, every = everyMs): () => Promise<void> {
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(() => learn(ports));
  }, every);
  timer.unref();
  return () => {
    clearInterval(timer);
    return running;
  };
}

/** What cannot be used, or a database that does not answer, is told; what is known goes on. */
async function learn(ports: Ports): Promise<void> {
  try {
    const added = await learnProcedures(ports);
    if (added.length > 0) ports.log.info('procedures.learnt', { count: added.length });
  } catch (error) {
    ports.log.error('procedures.not-learnt', { reason: error instanceof Error ? error.name : 'unknown' });
  }
}
