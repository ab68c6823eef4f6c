import { render, type RenderedNotice } from '../notifications/render.ts';
import type { ClaimedRow } from '../outbox/claim-outbox.ts';
import { freezeForStaff } from '../outbox/freeze-for-staff.ts';
import type { Context } from '../ports.ts';
import { issueRequestLink, type IssuedRequest } from '../service-areas/issue-request-link.ts';
import type { JobTools } from './job.ts';
import { messageIdOf, type Prepared } from './prepared.ts';

/** Asks a service, with the link made at the moment it leaves; what it has answered by then is asked no more. */
export async function prepareServiceRequest(tools: JobTools, ctx: Context, row: ClaimedRow): Promise<Prepared> {
  const { caseId, requestId } = row;
  const issued = caseId && requestId ? await issueRequestLink(ctx, { caseId, id: requestId }) : null;
  const to = row.staffId === null ? row.texts['to'] : row.recipient?.email;
  if (issued === null || !to) return { settle: 'dropped' };
  const notice = write(tools, row, issued);
  // A demonstration has no inbox but its mailbox page; elsewhere a link is stored nowhere.
  if (tools.keepsCodes || row.staffId !== null) await freezeForStaff(ctx, { outboxId: row.outboxId, ...notice });
  const { subject, text, html } = notice;
  return { mail: { messageId: messageIdOf(row), to, subject, text, html, language: 'en' } };
}

function write(tools: JobTools, row: ClaimedRow, issued: IssuedRequest): RenderedNotice {
  const { token, reference, dueOn, organisation } = issued;
  if (row.staffId !== null) {
    return render('service-silent', { reference, dueOn, caseUrl: `${tools.baseUrl()}/staff/cases/${reference}` });
  }
  return render('service-request', {
    reference,
    organisation,
    question: row.texts['question'] ?? '',
    dueOn,
    isAgain: (row.occurrence ?? 0) > 0,
    link: `${tools.baseUrl()}/answer/${token}`,
  });
}
