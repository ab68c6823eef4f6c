import type { SendOutcome } from '../../ports.ts';

/** Never connected: nothing was handed over. */
const notReached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** What a failed request means for the message. The reason is a class and a code, never the service's words: they repeat the number. */
export function notifyFailure(error: unknown): SendOutcome {
  const status = statusOf(error);
  if (status === undefined) return { kind: 'temporary', reason: isUnsure(error) ? 'timed-out' : 'unreachable' };
  if (status === 400) return { kind: 'permanent', reason: 'refused 400' };
  if (status === 401 || status === 403) return { kind: 'temporary', reason: `sign-in-failed ${status}` };
  if (status === 429) return { kind: 'temporary', reason: 'deferred 429' };
  return { kind: 'temporary', reason: `service-refused ${status}` };
}

/** Whether the message may have been taken although the request failed. */
export function isUnsure(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined ? !notReached.has(String(field(error, 'code'))) : status >= 500;
}

function statusOf(error: unknown): number | undefined {
  const status = field(field(error, 'response'), 'status');
  return typeof status === 'number' ? status : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
