import { SetupError } from '../errors.ts';
import type { Procedure } from '../machines/procedure.ts';
import type { Ports } from '../ports.ts';
import { loadKeptProcedures } from './load-kept-procedures.ts';

/**
 * As `loadKeptProcedures`, while this process runs: a version that cannot be used is told in the log, and nobody's work
 * stops for it. It is not known here, so no case can begin by it.
 */
export async function learnProcedures(ports: Pick<Ports, 'db' | 'log'>): Promise<Procedure[]> {
  try {
    return await loadKeptProcedures(ports);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    ports.log.error('procedures.not-learnt', { reason: error.name });
    return [];
  }
}
