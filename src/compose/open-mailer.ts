import type { Config } from '../config.ts';
import { mailboxMailer } from '../notifications/channels/mailbox.ts';
import { smtpMailer } from '../notifications/channels/smtp.ts';
import type { Mailer } from '../ports.ts';

/** A mail server that takes longer is tried again later. */
const timeoutMs = 20_000;

/** With SMTP_URL mail leaves; a demonstration keeps it for its mailbox page; else every mail waits and says why. */
export function openMailer(config: Config): Mailer {
  const { smtpUrl: url, mailFrom: from, mailFromDiscreet: discreetFrom } = config;
  if (url !== undefined) return smtpMailer({ url, from, discreetFrom, timeoutMs });
  return config.demo
    ? mailboxMailer()
    : { send: () => Promise.resolve({ kind: 'temporary', reason: 'no-mail-server' }) };
}
