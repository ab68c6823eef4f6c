import { languageOf } from '../notifications/html.ts';
import type { ClaimedRow } from '../outbox/claim-outbox.ts';
import { messageIdOf, type Prepared } from './prepared.ts';

/** A template with a made-up case, as it was frozen when somebody asked for it, to nobody but them. */
export function prepareTemplateTest(row: ClaimedRow): Prepared {
  const to = row.staffId === null ? null : row.recipient?.email;
  const { subject, text, html } = row.message ?? {};
  if (!to || !subject || !text || !html) return { settle: 'dropped' };
  return { mail: { messageId: messageIdOf(row), to, subject, text, html, language: languageOf(html) } };
}
