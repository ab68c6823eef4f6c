import { discreetNotice } from '../notifications/discreet-notice.ts';
import { languageOf } from '../notifications/html.ts';
import type { Reader } from '../notifications/reader.ts';
import type { RenderedNotice } from '../notifications/render.ts';
import type { ClaimedRow } from '../outbox/claim-outbox.ts';
import { noteSending, type Sending } from '../outbox/note-sending.ts';
import type { Context } from '../ports.ts';
import type { JobTools } from './job.ts';
import { messageIdOf, type Prepared } from './prepared.ts';
import { wayTo } from './way-to.ts';

interface Written {
  /** As it is kept. */
  notice: RenderedNotice;
  language: Reader['language'];
}

/** Puts a notice on the way that is safe for its recipient, in words that are; what then differs from the notice is kept. */
export async function addressNotice(
  tools: Pick<JobTools, 'texter'>,
  ctx: Context,
  row: ClaimedRow,
  { notice, language }: Written,
): Promise<Prepared> {
  const way = wayTo(tools, row);
  if (way === null) return { settle: 'noSafeChannel' };
  const isDiscreet = row.recipient?.contactRules?.discreet ?? false;
  const said = isDiscreet ? discreetNotice(language) : notice;
  await note(ctx, row, sendingOf(way.by, said, isDiscreet));
  if (way.by === 'letter') return { settle: 'toPost' };
  const { to } = way;
  if (way.by === 'text')
    return { text: { to, text: said.short, reference: messageIdOf(row), isDiscreet, isAgain: row.attempt > 1 } };
  const { subject, text, html } = said;
  const mail = { messageId: messageIdOf(row), to, subject, text, html, language: languageOf(html), isDiscreet };
  return { mail };
}

/** A letter is read inside its envelope, so it may say everything. */
function sendingOf(channel: Sending['channel'], said: RenderedNotice, isDiscreet: boolean): Sending {
  const { subject, text, html, short } = said;
  if (channel === 'text') return { channel, sent: { subject: null, text: short, html: null } };
  return { channel, sent: isDiscreet && channel === 'email' ? { subject, text, html } : null };
}

/** The usual way, as it stands, needs no note; but after an attempt by another it does. */
async function note(ctx: Context, { outboxId, attempt }: ClaimedRow, sending: Sending): Promise<void> {
  if (sending.channel === 'email' && sending.sent === null && attempt === 1) return;
  await noteSending(ctx, { outboxId, ...sending });
}
