import MailComposer from 'nodemailer/lib/mail-composer';
import { SetupError } from '../../errors.ts';
import type { Mailer, OutgoingMail, SendOutcome } from '../../ports.ts';
import { handOver } from './smtp-conversation.ts';
import { readServer } from './smtp-server-url.ts';

/** One address, nothing quoted and no list: what cannot be read two ways cannot be sent to the wrong place. */
const address = /^[^\s"'(),:;<>@[\\\]\p{Cc}]+@[^\s"'(),:;<>@[\\\]\p{Cc}]+$/u;

interface SmtpSettings {
  url: string;
  /** An address, or 'Name <address>'. */
  from: string;
  /** The sender of mail that must not show what it is about; when absent the address of `from` without its name. */
  discreetFrom?: string | undefined;
  /** Bounds each wait, and four times it the whole sending. */
  timeoutMs: number;
}

/** Mail by SMTP: each one is a conversation of its own, and every end of it an outcome. */
export function smtpMailer(settings: SmtpSettings): Mailer {
  const server = readServer(settings.url);
  const usual = readSender(settings.from);
  const discreet = settings.discreetFrom === undefined ? { ...usual, name: '' } : readSender(settings.discreetFrom);
  return {
    async send(mail): Promise<SendOutcome> {
      if (!address.test(mail.to)) return { kind: 'permanent', reason: 'address-unusable' };
      const from = mail.isDiscreet === true ? discreet : usual;
      const message = await compose(mail, from);
      return handOver(server, { from: from.address, to: mail.to, message }, settings.timeoutMs);
    },
  };
}

interface Sender {
  name: string;
  address: string;
}

function compose(mail: OutgoingMail, from: Sender): Promise<Buffer> {
  const host = from.address.slice(from.address.lastIndexOf('@') + 1);
  return new MailComposer({
    from,
    to: { name: '', address: mail.to },
    messageId: `<${mail.messageId}@${host}>`,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': mail.language,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

function readSender(from: string): Sender {
  const [, name = '', bracketed = from] = /^(.*?)\s*<([^<>]*)>\s*$/.exec(from) ?? [];
  const sender = { name: name.trim(), address: bracketed.trim() };
  if (address.test(sender.address)) return sender;
  throw new SetupError('The sender of mail must be an address, for example "Complaints <complaints@council.example>".');
}
