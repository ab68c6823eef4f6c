import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { apiSite } from '../api/api-site.ts';
import type { Config } from '../config.ts';
import { SetupError } from '../errors.ts';
import { createHttp } from '../http/create-http.ts';
import type { HttpOptions } from '../http/http-env.ts';
import { limitServer, serverOptions } from '../http/server-options.ts';
import type { Ports } from '../ports.ts';
import { webSite } from '../web/app.ts';
import { openTexter } from './open-texter.ts';

export interface StartedServer {
  server: Server;
  /** The address to open, with the port that was really taken. */
  baseUrl: string;
}

/** Listens first, so that the address is known before anything is answered. Throws SetupError when the port is taken. */
export async function startServer(
  ports: Ports,
  config: Config,
  given: Pick<HttpOptions, 'readiness' | 'integrations' | 'examine'>,
): Promise<StartedServer> {
  const site: { answer?: ReturnType<typeof createHttp>['fetch'] } = {};
  const listener = getRequestListener((request, env) => {
    if (site.answer === undefined) return new Response('Starting', { status: 503, headers: { 'Retry-After': '1' } });
    return site.answer(request, env);
  });
  const server = createServer(serverOptions, (request, response) => void listener(request, response));
  limitServer(server);
  const port = await listen(server, config);
  const baseUrl = config.baseUrlGiven ? config.baseUrl : `http://localhost:${port}`;
  const { trustProxy, demo } = config;
  const sendsTexts = openTexter(config) !== null;
  const options = { ...given, baseUrl, trustProxy, demo, sendsTexts };
  site.answer = createHttp(ports, options, [apiSite(), webSite()]).fetch;
  return { server, baseUrl };
}

/** Lets balancers see that we are going, finishes what was asked, then closes. Ten seconds at most. */
export async function closeServer(server: Server, graceMs: number): Promise<void> {
  await pause(graceMs);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const force = setTimeout(() => server.closeAllConnections(), 8_000);
  await closed;
  clearInterval(idle);
  clearTimeout(force);
}

function listen(server: Server, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port, host)));
    server.listen(port, host, () => resolve(portOf(server)));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return address.port;
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const mend = `Set PORT to another one, for example PORT=${port + 1}, or PORT=0 for any that is free.`;
  if (error.code === 'EADDRINUSE') return new SetupError(`Port ${port} is in use. ${mend}`);
  if (error.code === 'EACCES') return new SetupError(`Port ${port} is not open to this user. ${mend}`);
  const unknownHost = error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN';
  if (unknownHost) return new SetupError(`HOST=${host} is not an address of this machine. Try HOST=127.0.0.1.`);
  return error;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
