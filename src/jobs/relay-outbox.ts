import { claimOutbox, type ClaimedRow } from '../outbox/claim-outbox.ts';
import { settleOutbox } from '../outbox/settle-outbox.ts';
import type { Context, SendOutcome } from '../ports.ts';
import { defineJob, oneOrganisation, systemContext, type JobTools } from './job.ts';
import { prepareCode } from './prepare-code.ts';
import { prepareNotice } from './prepare-notice.ts';

/** Longer than a mail server may take: a claim that lapses was in the hands of a process that died. */
const leaseMs = 90_000;

/** Sends what waits in one organisation: claim one, commit, send, mark, until there is none. */
export const relayOutbox = defineJob({
  name: 'relay-outbox',
  queue: 'outbox',
  data: oneOrganisation,
  handle: (tools, { organisationId }) => relayAll(tools, organisationId),
});

export async function relayAll(tools: JobTools, organisationId: string): Promise<void> {
  const ctx = systemContext(tools, organisationId, 'relay');
  while (!tools.isStopping()) {
    const row = await claimOutbox(ctx, { now: ctx.clock.now(), leaseMs });
    if (row === null) return;
    await relayOne(tools, ctx, row);
  }
}

async function relayOne(tools: JobTools, ctx: Context, row: ClaimedRow): Promise<void> {
  const outcome = await attempt(tools, ctx, row);
  await settleOutbox(ctx, { outboxId: row.outboxId, attempt: row.attempt, outcome });
  if (outcome.kind === 'temporary' || outcome.kind === 'permanent' || outcome.kind === 'unknown') {
    const { reason, kind: code } = outcome;
    ctx.log.warn('mail.not-sent', { organisationId: ctx.actor.organisationId, outboxId: row.outboxId, code, reason });
  }
}

async function attempt(
  tools: JobTools,
  ctx: Context,
  row: ClaimedRow,
): Promise<SendOutcome | { kind: 'toPost' | 'dropped' }> {
  try {
    const prepared = await (row.kind === 'code' ? prepareCode(tools, ctx, row) : prepareNotice(tools, ctx, row));
    return 'mail' in prepared ? await tools.mailer.send(prepared.mail) : { kind: prepared.settle };
  } catch (error) {
    // Nothing was handed over: writing or storing it failed, which a recovered database or a later version mends.
    return { kind: 'temporary', reason: error instanceof Error ? error.name : 'unknown' };
  }
}
