import { createMiddleware } from 'hono/factory';
import type { Ports } from '../ports.ts';
import type { HttpEnv, HttpOptions } from './http-env.ts';
import type { Limits } from './limits/open-limits.ts';
import type { Site } from './site.ts';

/** Names the request and gives it what later steps need. The id is ours: one sent by a client could be anybody's. */
export function startRequest(ports: Ports, options: HttpOptions, limits: Limits, sites: readonly Site[]) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    const requestId = ports.ids.uuid();
    c.set('requestId', requestId);
    c.set('ports', ports);
    c.set('options', options);
    c.set('limits', limits);
    c.set('sites', sites);
    c.set(
      'site',
      sites.find((site) => site.owns(c.req.path)),
    );
    await next();
    c.res.headers.set('X-Request-Id', requestId);
  });
}
