import { issueCode } from '../identity/issue-code.ts';
import { render } from '../notifications/render.ts';
import { freezeMessage } from '../outbox/freeze-message.ts';
import type { ClaimedRow } from '../outbox/claim-outbox.ts';
import type { Context } from '../ports.ts';
import type { JobTools } from './job.ts';
import { messageIdOf, type Prepared } from './prepared.ts';

const minutes = 10;

/** Makes the code at the moment it leaves; only its hash is kept. A dummy challenge goes the same way and sends nothing. */
export async function prepareCode(tools: JobTools, ctx: Context, row: ClaimedRow): Promise<Prepared> {
  const issued = row.challengeId === null ? null : await issueCode(ctx, { challengeId: row.challengeId });
  const notice = render('one-time-code', { code: issued?.code ?? '000000', minutes });
  if (issued === null) return { settle: 'dropped' };
  // A demonstration has no inbox but its mailbox page, which reads what is stored; elsewhere a code is stored nowhere.
  if (tools.keepsCodes) await freezeMessage(ctx, { outboxId: row.outboxId, ...notice });
  return { mail: { messageId: messageIdOf(row), to: issued.email, ...notice, language: 'en' } };
}
