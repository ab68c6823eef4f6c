import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { HttpContext, HttpEnv } from './http-env.ts';

/** One line a request: the pattern of the route, never the address, which could hold a reference. */
export const accessLog = createMiddleware<HttpEnv>(async (c, next) => {
  const started = performance.now();
  await next();
  c.get('ports').log.info('request', {
    requestId: c.get('requestId'),
    method: knownMethod(c.req.method),
    route: routePattern(c),
    status: c.res.status,
    durationMs: Math.round(performance.now() - started),
  });
});

/** The pattern that answered, for example /api/v1/cases/:reference; `unmatched` where none did. */
export function routePattern(c: HttpContext): string {
  const route = matchedRoutes(c).findLast((matched) => matched.method !== 'ALL');
  return route?.path ?? 'unmatched';
}

/** A method is free text of the client's; only the known ones are written down. */
function knownMethod(method: string): string {
  return ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].includes(method) ? method : 'other';
}
