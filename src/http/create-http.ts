import { Hono } from 'hono';
import type { Ports } from '../ports.ts';
import { accessLog } from './access-log.ts';
import { limitBody } from './body-limit.ts';
import { failureOf } from './failure-of.ts';
import { addHealth } from './health.ts';
import type { HttpContext, HttpEnv, HttpOptions } from './http-env.ts';
import { HttpFailure } from './http-failure.ts';
import { openLimits } from './limits/open-limits.ts';
import { startRequest } from './start-request.ts';
import { securityHeaders } from './security-headers.ts';
import type { Site } from './site.ts';

/** The one HTTP application: what every request passes, then the sites. `sites`: apiSite() and webSite(), in that order. */
export function createHttp(ports: Ports, options: HttpOptions, sites: readonly Site[]): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.use(startRequest(ports, options, openLimits(options.limits), sites));
  app.use(accessLog);
  app.use(securityHeaders);
  app.use(limitBody);
  addHealth(app);
  for (const site of sites) site.mount(app);
  app.notFound((c) => answer(c, new HttpFailure('not-found')));
  app.onError((error, c) => answer(c, failureOf(error, c)));
  return app;
}

async function answer(c: HttpContext, failure: HttpFailure): Promise<Response> {
  for (const [name, value] of Object.entries(failure.headers)) c.header(name, value);
  const site = c.get('site');
  return site ? site.answer(c, failure) : c.text(failure.code, failure.status);
}
