import { and, asc, eq } from 'drizzle-orm';
import type { Database, Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { configurationChanges } from '../db/tables/configuration-changes.ts';
import { configurationEvents } from '../db/tables/configuration-events.ts';
import { checkConfiguration } from './check-configuration.ts';

/** Something in the history of the configuration that is not as it was written. */
export interface ConfigurationFault {
  organisationId: string;
  /** Null: the history as a whole. */
  seq: number | null;
  what: string;
}

/** What a walk over the histories of the configuration found. */
export interface ConfigurationVerification {
  steps: number;
  faults: ConfigurationFault[];
}

/** Recomputes the chain of each organisation's configuration, and compares it with the rows that lists are read from. */
export async function verifyConfiguration(
  ports: { db: Pick<Database, 'drizzle'> },
  organisationIds: readonly string[],
): Promise<ConfigurationVerification> {
  const found: ConfigurationVerification = { steps: 0, faults: [] };
  for (const organisationId of organisationIds) {
    const chain = await inOrganisation({ ...ports, actor: { organisationId } }, (tx) => readChain(tx, organisationId));
    found.steps += chain.steps.length;
    found.faults.push(...checkConfiguration(organisationId, chain).map((fault) => ({ organisationId, ...fault })));
  }
  return found;
}

async function readChain(tx: Transaction, organisationId: string) {
  const events = await tx
    .select()
    .from(configurationEvents)
    .where(eq(configurationEvents.organisationId, organisationId))
    .orderBy(asc(configurationEvents.seq));
  const changes = await tx
    .select()
    .from(configurationChanges)
    .where(and(eq(configurationChanges.organisationId, organisationId)));
  return {
    steps: events.map(({ hash, prev, ...step }) => ({
      ...step,
      hash: hex(hash),
      prev: prev === null ? '' : hex(prev),
    })),
    changes,
  };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
