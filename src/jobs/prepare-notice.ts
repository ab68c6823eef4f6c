import { renderForCase } from '../notifications/render-for-case.ts';
import type { ClaimedRow } from '../outbox/claim-outbox.ts';
import { freezeMessage } from '../outbox/freeze-message.ts';
import { readNotice } from '../outbox/read-notice.ts';
import type { Context } from '../ports.ts';
import type { JobTools } from './job.ts';
import { factsOfNotice } from './facts-of-notice.ts';
import { messageIdOf, type Prepared } from './prepared.ts';

/** Writes the notice of a row once, freezes it, and gives it as mail; to be posted when there is no address. */
export async function prepareNotice(tools: JobTools, ctx: Context, row: ClaimedRow): Promise<Prepared> {
  const source = row.caseId && row.seq ? await readNotice(ctx, { caseId: row.caseId, seq: row.seq }) : null;
  if (source === null) return { settle: 'dropped' };
  const written = row.message?.text ? null : await factsOfNotice(ctx, { row, source, baseUrl: tools.baseUrl() });
  const rendered = written && renderForCase(row.occasion, written);
  const frozen = rendered && (await freezeMessage(ctx, { outboxId: row.outboxId, ...rendered }));
  const { subject, text, html } = frozen ?? row.message ?? {};
  const to = row.recipient?.email;
  if (!to) return { settle: 'toPost' };
  if (!subject || !text || !html) return { settle: 'dropped' };
  return { mail: { messageId: messageIdOf(row), to, subject, text, html, language: 'en' } };
}
