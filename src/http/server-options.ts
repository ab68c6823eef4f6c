import type { Server, ServerOptions } from 'node:http';

/**
 * Milliseconds and bytes. Five minutes are for files on a slow line: whatever else drips in is cut by body-limit
 * after thirty seconds (reliability.md G23).
 */
export const serverOptions = {
  headersTimeout: 10_000,
  requestTimeout: 300_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16 * 1024,
} as const satisfies ServerOptions;

/** What can only be set on a server that exists. */
export function limitServer(server: Server): void {
  server.maxHeadersCount = 100;
  server.maxConnections = 2_000;
}
