import { procedureOf } from '../cases/procedure-of.ts';
import { plainReader } from '../notifications/reader.ts';
import { renderForCase } from '../notifications/render-for-case.ts';
import type { RenderedNotice } from '../notifications/render.ts';
import type { ClaimedRow } from '../outbox/claim-outbox.ts';
import { freezeMessage } from '../outbox/freeze-message.ts';
import { readNotice, referenceShared, type NoticeSource } from '../outbox/read-notice.ts';
import type { Context } from '../ports.ts';
import type { JobTools } from './job.ts';
import { factsOfNotice, otherCaseOf } from './facts-of-notice.ts';
import { messageIdOf, type Prepared } from './prepared.ts';

/** Writes the notice of a row once, freezes it, and gives it as mail; to be posted when there is no address. */
export async function prepareNotice(tools: JobTools, ctx: Context, row: ClaimedRow): Promise<Prepared> {
  const source = row.caseId && row.seq ? await readNotice(ctx, { caseId: row.caseId, seq: row.seq }) : null;
  if (source === null) return { settle: 'dropped' };
  const rendered = row.message?.text ? null : await write(tools, ctx, row, source);
  const frozen = rendered && (await freezeMessage(ctx, { outboxId: row.outboxId, ...rendered }));
  const { subject, text, html } = frozen ?? row.message ?? {};
  const to = row.recipient?.email;
  if (!to) return { settle: 'toPost' };
  if (!subject || !text || !html) return { settle: 'dropped' };
  return { mail: { messageId: messageIdOf(row), to, subject, text, html, language: 'en' } };
}

async function write(tools: JobTools, ctx: Context, row: ClaimedRow, source: NoticeSource): Promise<RenderedNotice> {
  const otherReference = await otherReferenceOf(ctx, row);
  const procedure = procedureOf(source.procedure);
  const facts = factsOfNotice({
    row,
    source,
    procedure,
    baseUrl: tools.baseUrl(),
    reader: plainReader,
    otherReference,
  });
  return renderForCase(row.occasion, facts);
}

async function otherReferenceOf(ctx: Context, row: ClaimedRow): Promise<string | null> {
  const otherId = row.occasion === 'duplicate' ? otherCaseOf(row) : null;
  if (otherId === null || row.personId === null) return null;
  return referenceShared(ctx, { otherId, personId: row.personId });
}
