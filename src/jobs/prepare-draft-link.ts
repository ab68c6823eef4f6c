import { issueDraftLink, type IssuedLink } from '../drafts/issue-draft-link.ts';
import { mobileNumber } from '../notifications/mobile-number.ts';
import { render, type RenderedNotice } from '../notifications/render.ts';
import type { ClaimedRow } from '../outbox/claim-outbox.ts';
import { freezeMessage } from '../outbox/freeze-message.ts';
import { noteSending } from '../outbox/note-sending.ts';
import type { Context } from '../ports.ts';
import type { JobTools } from './job.ts';
import { messageIdOf, type Prepared } from './prepared.ts';

/** Makes the way back to a draft at the moment it leaves; only its hash is kept. A row without a draft sends nothing. */
export async function prepareDraftLink(tools: JobTools, ctx: Context, row: ClaimedRow): Promise<Prepared> {
  const issued = row.draftId === null ? null : await issueDraftLink(ctx, { draftId: row.draftId });
  if (issued === null) return { settle: 'dropped' };
  const notice = write(tools, row, issued);
  const { returnTo, language } = issued;
  const byEmail = returnTo.includes('@');
  if (tools.keepsCodes) await keep(ctx, row, notice, byEmail ? 'email' : 'text');
  if (byEmail) {
    const { subject, text, html } = notice;
    return { mail: { messageId: messageIdOf(row), to: returnTo, subject, text, html, language, isDiscreet: true } };
  }
  const to = mobileNumber(returnTo);
  if (to === null) return { settle: 'dropped' };
  const reference = `${row.outboxId}.${row.attempt}`;
  return { text: { to, text: notice.short, reference, isDiscreet: true, isAgain: false } };
}

function write(tools: JobTools, row: ClaimedRow, { token, language, keptUntil }: IssuedLink): RenderedNotice {
  const props = { link: `${tools.baseUrl()}/complaints/saved/${token}`, expiresOn: keptUntil };
  const isReminder = String(row.occasion) === 'draft-reminder';
  return render(isReminder ? 'draft-reminder' : 'draft-link', props, { language, easyRead: false });
}

/** A demonstration has no inbox but its mailbox page; elsewhere a link is stored nowhere. */
async function keep(ctx: Context, { outboxId }: ClaimedRow, notice: RenderedNotice, channel: 'email' | 'text') {
  await freezeMessage(ctx, { outboxId, ...notice });
  if (channel === 'text') {
    await noteSending(ctx, { outboxId, channel, sent: { subject: null, text: notice.short, html: null } });
  }
}
