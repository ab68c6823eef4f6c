import { HTTPException } from 'hono/http-exception';
import { routePattern } from './access-log.ts';
import type { HttpContext } from './http-env.ts';
import { HttpFailure } from './http-failure.ts';

/** What a caller is told about anything thrown: what we meant to say, or nothing but that it went wrong. */
export function failureOf(error: Error, c: HttpContext): HttpFailure {
  if (error instanceof HttpFailure) return error;
  if (error instanceof HTTPException && error.status === 413) return new HttpFailure('body-too-large');
  if (error instanceof HTTPException && error.status < 500) return new HttpFailure('malformed');
  logFailure(error, c);
  if (databaseIsAway(error)) return new HttpFailure('unavailable', { headers: { 'Retry-After': '5' } });
  return new HttpFailure('internal-error');
}

/** The name, the code and the place of an error: its message may hold what somebody wrote. */
function logFailure(error: Error, c: HttpContext): void {
  const places = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  c.get('ports').log.error('request-failed', {
    requestId: c.get('requestId'),
    route: routePattern(c),
    code: [error.name, errorCode(error)].filter(Boolean).join(' '),
    reason: places
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' '),
  });
}

/** Connection refused, cut or timed out; SQLSTATE 08, 53, 57 and lock time-outs. Trying again later may work. */
function databaseIsAway(error: Error): boolean {
  return /^(ECONN|EPIPE|ETIMEDOUT|ENOENT|CONNECT|08|53|55P03|57)/.test(errorCode(error));
}

function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return errorCode(error.cause);
}
