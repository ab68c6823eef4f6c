import { issueStaffLink } from '../identity/local/issue-staff-link.ts';
import { render } from '../notifications/render.ts';
import type { ClaimedRow } from '../outbox/claim-outbox.ts';
import { freezeMessage } from '../outbox/freeze-message.ts';
import type { Context } from '../ports.ts';
import type { JobTools } from './job.ts';
import { messageIdOf, type Prepared } from './prepared.ts';

/** Makes the link for somebody who works here at the moment it leaves; only its hash is kept. A row without one sends nothing. */
export async function prepareStaffLink(tools: JobTools, ctx: Context, row: ClaimedRow): Promise<Prepared> {
  const issued = row.staffLinkId === null ? null : await issueStaffLink(ctx, { staffLinkId: row.staffLinkId });
  if (issued === null) return { settle: 'dropped' };
  const { kind, organisation, token, email, expiresOn } = issued;
  const notice = render(kind === 'invitation' ? 'staff-invitation' : 'staff-reset', {
    link: `${tools.baseUrl()}/staff/password/${token}`,
    organisation,
    expiresOn,
  });
  // A demonstration has no inbox but its mailbox page; elsewhere a link is stored nowhere.
  if (tools.keepsCodes) await freezeMessage(ctx, { outboxId: row.outboxId, ...notice });
  const { subject, text, html } = notice;
  return { mail: { messageId: messageIdOf(row), to: email, subject, text, html, language: 'en' } };
}
