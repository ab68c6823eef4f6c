import { assertNever } from '../errors.ts';
import { claimOutbox, type ClaimedRow } from '../outbox/claim-outbox.ts';
import { settleOutbox, type AttemptOutcome } from '../outbox/settle-outbox.ts';
import type { Context } from '../ports.ts';
import { defineJob, oneOrganisation, systemContext, type JobTools } from './job.ts';
import { prepareCode } from './prepare-code.ts';
import { prepareDraftLink } from './prepare-draft-link.ts';
import { prepareNotice } from './prepare-notice.ts';
import { prepareServiceRequest } from './prepare-service-request.ts';
import { prepareStaffLink } from './prepare-staff-link.ts';
import { prepareTemplateTest } from './prepare-template-test.ts';
import type { Prepared } from './prepared.ts';

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

async function attempt(tools: JobTools, ctx: Context, row: ClaimedRow): Promise<AttemptOutcome> {
  try {
    return await send(tools, await prepare(tools, ctx, row));
  } catch (error) {
    // Nothing was handed over: writing or storing it failed, which a recovered database or a later version mends.
    return { kind: 'temporary', reason: error instanceof Error ? error.name : 'unknown' };
  }
}

async function prepare(tools: JobTools, ctx: Context, row: ClaimedRow): Promise<Prepared> {
  switch (row.kind) {
    case 'notice':
      return prepareNotice(tools, ctx, row);
    case 'code':
      return prepareCode(tools, ctx, row);
    case 'draftLink':
      return prepareDraftLink(tools, ctx, row);
    case 'staffLink':
      return prepareStaffLink(tools, ctx, row);
    case 'serviceRequest':
      return prepareServiceRequest(tools, ctx, row);
    case 'templateTest':
      return prepareTemplateTest(row);
    default:
      return assertNever(row.kind);
  }
}

async function send({ mailer, texter }: JobTools, prepared: Prepared): Promise<AttemptOutcome> {
  if ('mail' in prepared) return mailer.send(prepared.mail);
  if ('text' in prepared) return texter?.send(prepared.text) ?? { kind: 'temporary', reason: 'no-text-service' };
  // Shown to staff as not delivered: only a person can find another way.
  if (prepared.settle === 'noSafeChannel') return { kind: 'permanent', reason: 'no-safe-channel' };
  if (prepared.settle === 'noAuthority') return { kind: 'permanent', reason: 'no-authority' };
  return { kind: prepared.settle };
}
