import { SetupError } from '../../errors.ts';

export interface SmtpServer {
  host: string;
  port: number;
  /** TLS from the first byte (smtps://). */
  secure: boolean;
  login: { user: string; pass: string } | null;
  /** On this very machine: no wire to protect, and seldom a certificate to check. */
  loopback: boolean;
}

/** Reads smtp://user:password@host:port or smtps://…; a SetupError (without the password) for anything else. */
export function readServer(text: string): SmtpServer {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.hostname === '' || !['smtp:', 'smtps:'].includes(url.protocol)) {
    throw new SetupError('SMTP_URL must look like smtp://user:password@mail.council.example:587 or smtps://….');
  }
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return {
    host,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    login:
      url.username === '' ? null : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    loopback: host === 'localhost' || host === '::1' || host.startsWith('127.'),
  };
}
