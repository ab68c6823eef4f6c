import type { SendOutcome } from '../../ports.ts';

/** The steps whose refusal is about this message; a refusal at any other step is about the service. */
const messageSteps = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);
const classes: Record<string, string> = {
  ETIMEDOUT: 'timed-out',
  EDNS: 'server-not-found',
  ETLS: 'encryption-failed',
  EAUTH: 'sign-in-failed',
};

/**
 * What a failed conversation means for the message. The reason holds a class and the SMTP code, never the
 * server's words: they repeat the address.
 */
export function failureOutcome(error: unknown, handedOver: boolean): SendOutcome {
  const status = field(error, 'responseCode');
  const code = field(error, 'code');
  const step = field(error, 'command');
  if (typeof status === 'number') return answered(status, messageSteps.has(String(step)));
  // Refused by our own library before a word was sent: trying again gives the same.
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return { kind: 'permanent', reason: 'message-unusable' };
  if (handedOver) return { kind: 'unknown', reason: 'cut-after-data' };
  return { kind: 'temporary', reason: classes[String(code)] ?? 'unreachable' };
}

function answered(status: number, aboutThisMessage: boolean): SendOutcome {
  if (status >= 500 && aboutThisMessage) return { kind: 'permanent', reason: `refused ${status}` };
  return { kind: 'temporary', reason: `${status >= 500 ? 'service-refused' : 'deferred'} ${status}` };
}

function field(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}
