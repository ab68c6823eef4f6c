import { desc, eq, sql } from 'drizzle-orm';
import { canonical } from '../audit/canonical.ts';
import type { ChangeBody, ChangeStep } from '../audit/change-body.ts';
import { genesis, sha256 } from '../audit/hashes.ts';
import type { Transaction } from '../db/clients.ts';
import { configurationEvents } from '../db/tables/configuration-events.ts';

/** A step to be sealed. */
export interface Step {
  organisationId: string;
  changeId: string;
  kind: ChangeStep;
  at: Date;
  staffId: string;
  reason: string | null;
  proposal?: ChangeBody['proposal'];
}

/** One change of the configuration at a time: whoever comes second sees what the first has done. */
export async function lockConfiguration(tx: Transaction, organisationId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`configuration ${organisationId}`}, 0))`);
}

/** Adds a step to the history, sealed with the hash of the one before. The caller holds the lock. */
export async function appendStep(tx: Transaction, step: Step): Promise<void> {
  const { organisationId, changeId, kind, at, staffId } = step;
  const [last] = await tx
    .select({ seq: configurationEvents.seq, hash: configurationEvents.hash })
    .from(configurationEvents)
    .where(eq(configurationEvents.organisationId, organisationId))
    .orderBy(desc(configurationEvents.seq))
    .limit(1);
  const seq = (last?.seq ?? 0) + 1;
  const prev = last ? Buffer.from(last.hash).toString('hex') : genesis(organisationId, 'configuration');
  const body = bodyOf(step, seq, prev);
  const hash = Buffer.from(sha256(body), 'hex');
  await tx
    .insert(configurationEvents)
    .values({ organisationId, seq, changeId, kind, at, staffId, body, prev: Buffer.from(prev, 'hex'), hash });
}

function bodyOf(step: Step, seq: number, prev: string): string {
  const { organisationId, changeId, kind, at, staffId, reason, proposal } = step;
  const body: ChangeBody = {
    format: 1,
    organisation: organisationId,
    seq,
    prev,
    kind,
    change: changeId,
    at: at.toISOString(),
    by: staffId,
    reason,
    ...(proposal === undefined ? {} : { proposal }),
  };
  return canonical(body);
}
