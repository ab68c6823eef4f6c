import { issueCode, type IssuedCode } from '../identity/issue-code.ts';
import { reachBy } from '../notifications/choose-channel.ts';
import { render, type RenderedNotice } from '../notifications/render.ts';
import { freezeMessage } from '../outbox/freeze-message.ts';
import type { ClaimedRow } from '../outbox/claim-outbox.ts';
import { noteSending } from '../outbox/note-sending.ts';
import type { Context } from '../ports.ts';
import type { JobTools } from './job.ts';
import { messageIdOf, type Prepared } from './prepared.ts';
import { readerOf } from './reader-of.ts';

const minutes = 10;

/** Makes the code at the moment it leaves; only its hash is kept. A dummy challenge goes the same way and sends nothing. */
export async function prepareCode(tools: JobTools, ctx: Context, row: ClaimedRow): Promise<Prepared> {
  const issued = row.challengeId === null ? null : await issueCode(ctx, { challengeId: row.challengeId });
  const notice = write(issued, issued?.byBrowser ? pageOf(tools, row) : null);
  if (issued === null) return { settle: 'dropped' };
  const { channel, receiver } = issued;
  const way = reachBy(receiver, channel);
  if (way === null || way.by === 'letter') return { settle: 'noSafeChannel' };
  // A demonstration has no inbox but its mailbox page, which reads what is stored; elsewhere a code is stored nowhere.
  if (tools.keepsCodes) await keep(ctx, row, channel, notice);
  const isDiscreet = receiver.contactRules?.discreet ?? false;
  const { subject, text, html, short } = notice;
  const { to } = way;
  // A code that was not seen to arrive is out of date by the next attempt: that one sends another.
  if (way.by === 'text')
    return { text: { to, text: short, reference: `${row.outboxId}.${row.attempt}`, isDiscreet, isAgain: false } };
  const { language } = readerOf(receiver);
  return { mail: { messageId: messageIdOf(row), to, subject, text, html, language, isDiscreet } };
}

/** Where the code is typed in. The address alone opens nothing: it needs the code, and the browser that asked (T18, T19). */
function pageOf({ baseUrl }: JobTools, { challengeId }: ClaimedRow): string {
  return `${baseUrl()}/complaints/track/code?challenge=${challengeId}`;
}

/** The same work whether or not there is anybody to write to. */
function write(issued: IssuedCode | null, page: string | null): RenderedNotice {
  const isDiscreet = issued?.receiver.contactRules?.discreet ?? false;
  const { language, easyRead } = readerOf(issued?.receiver ?? null);
  const props = { code: issued?.code ?? '000000', minutes, page, isDiscreet };
  return render('one-time-code', props, { language, easyRead: easyRead && !isDiscreet });
}

async function keep(ctx: Context, { outboxId }: ClaimedRow, channel: 'email' | 'text', notice: RenderedNotice) {
  await freezeMessage(ctx, { outboxId, ...notice });
  if (channel === 'email') return;
  await noteSending(ctx, { outboxId, channel, sent: { subject: null, text: notice.short, html: null } });
}
