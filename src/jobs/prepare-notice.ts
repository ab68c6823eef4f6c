import { procedureOf } from '../cases/procedure-of.ts';
import { renderForCase } from '../notifications/render-for-case.ts';
import type { Reader } from '../notifications/reader.ts';
import type { RenderedNotice } from '../notifications/render.ts';
import type { ClaimedRow } from '../outbox/claim-outbox.ts';
import { freezeMessage } from '../outbox/freeze-message.ts';
import { readNotice, referenceShared, type NoticeSource } from '../outbox/read-notice.ts';
import { tellStandIns } from '../outbox/tell-stand-ins.ts';
import type { Context } from '../ports.ts';
import { addressNotice } from './address-notice.ts';
import { keepLetter } from './keep-letter.ts';
import { factsOfNotice, otherCaseOf } from './facts-of-notice.ts';
import type { JobTools } from './job.ts';
import type { Prepared } from './prepared.ts';
import { readerOf } from './reader-of.ts';

/** Writes the notice of a row once, freezes it for the case, and puts it on the way that is safe for its recipient. */
export async function prepareNotice(tools: JobTools, ctx: Context, row: ClaimedRow): Promise<Prepared> {
  const source = row.caseId && row.seq ? await readNotice(ctx, { caseId: row.caseId, seq: row.seq }) : null;
  if (source === null) return { settle: 'dropped' };
  if (row.staffId !== null && row.attempt === 1)
    await tellStandIns(ctx, { outboxId: row.outboxId, staffId: row.staffId });
  const reader = readerOf(row.recipient);
  const written = await write(tools, ctx, row, { source, reader });
  const frozen = row.message?.text ? row.message : await freezeMessage(ctx, { outboxId: row.outboxId, ...written });
  const { subject, text, html } = frozen;
  if (!subject || !text || !html) return { settle: 'dropped' };
  // It is kept on the case, and staff see that it went to nobody.
  if (row.personId !== null && !source.isForPerson) return { settle: 'noAuthority' };
  const { short } = written;
  return addressNotice(tools, ctx, row, {
    written: { notice: { subject, text, html, short }, language: reader.language },
    keep: ({ byPost }) =>
      keepLetter(ctx, row, { message: frozen, source, byPost, codeUrl: `${tools.baseUrl()}/complaints/track/letter` }),
  });
}

async function write(
  tools: JobTools,
  ctx: Context,
  row: ClaimedRow,
  { source, reader }: { source: NoticeSource; reader: Reader },
): Promise<RenderedNotice> {
  const otherReference = await otherReferenceOf(ctx, row);
  const procedure = procedureOf(source.procedure);
  const facts = factsOfNotice({ row, source, procedure, baseUrl: tools.baseUrl(), reader, otherReference });
  return renderForCase(row.occasion, facts);
}

async function otherReferenceOf(ctx: Context, row: ClaimedRow): Promise<string | null> {
  const otherId = row.occasion === 'duplicate' ? otherCaseOf(row) : null;
  if (otherId === null || row.personId === null) return null;
  return referenceShared(ctx, { otherId, personId: row.personId });
}
