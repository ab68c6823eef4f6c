import { pino, stdTimeFunctions, type DestinationStream } from 'pino';
import type { LogFields, Logger } from '../ports.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** One JSON line per event. A field that is not on the list is dropped, whatever its caller believed about it. */
export function jsonLog(level: LogLevel, destination?: DestinationStream): Logger {
  const options = { level, base: null, messageKey: 'event', timestamp: stdTimeFunctions.isoTime };
  const out = destination === undefined ? pino(options) : pino(options, destination);
  return {
    info: (event, fields) => out.info(allowed(fields), event),
    warn: (event, fields) => out.warn(allowed(fields), event),
    error: (event, fields) => out.error(allowed(fields), event),
  };
}

const allowlist: Record<keyof LogFields, true> = {
  requestId: true,
  organisationId: true,
  method: true,
  route: true,
  status: true,
  durationMs: true,
  job: true,
  jobId: true,
  outboxId: true,
  caseId: true,
  count: true,
  code: true,
  reason: true,
  url: true,
  role: true,
};

function allowed(fields: LogFields = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => Object.hasOwn(allowlist, name)));
}
