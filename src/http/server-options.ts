import type { Server, ServerOptions } from 'node:http';

/** Milliseconds and bytes. Node's own defaults let a dripping client hold a socket for five minutes (reliability.md G23). */
export const serverOptions = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16 * 1024,
} as const satisfies ServerOptions;

/** What can only be set on a server that exists. */
export function limitServer(server: Server): void {
  server.maxHeadersCount = 100;
  server.maxConnections = 2_000;
}
