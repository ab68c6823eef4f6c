import { Hono, type Handler } from 'hono';
import type { HttpEnv } from '../http/http-env.ts';
import { HttpFailure } from '../http/http-failure.ts';
import { identify } from '../http/identify.ts';
import type { Site } from '../http/site.ts';
import { addOpenApi } from './add-openapi.ts';
import { addProblemPages } from './problem-pages.ts';
import { problemOfFailure } from './problem.ts';
import type { Route } from './route.ts';
import { routes as allRoutes } from './routes/index.ts';
import { serveRoute } from './serve-route.ts';

const API_ROOT = '/api/v1';

/** The JSON API. */
export function apiSite(routes: readonly Route[] = allRoutes): Site {
  return {
    name: 'api',
    credentials: 'bearer',
    takesFiles: (path) => routes.some((route) => route.takesFile && path === `${API_ROOT}${route.path}`),
    owns: (path) => path === '/api' || path.startsWith('/api/') || path.startsWith('/problems/'),
    declared: routes.map(({ method, path, access }) => ({
      name: `${method.toUpperCase()} ${API_ROOT}${path}`,
      access,
    })),
    mount: (app) => {
      addOpenApi(app, routes);
      addProblemPages(app);
      app.route(API_ROOT, apiApp(routes));
    },
    answer: problemOfFailure,
  };
}

function apiApp(routes: readonly Route[]): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  for (const route of routes) app.on(route.method.toUpperCase(), honoPath(route.path), identify, serveRoute(route));
  for (const path of new Set(routes.map((route) => route.path))) app.all(honoPath(path), refuseMethod(path, routes));
  return app;
}

function refuseMethod(path: string, routes: readonly Route[]): Handler<HttpEnv> {
  const methods = routes.filter((route) => route.path === path).map((route) => route.method.toUpperCase());
  return () => {
    throw new HttpFailure('method-not-allowed', { headers: { Allow: methods.join(', ') } });
  };
}

/** /cases/{reference} → /cases/:reference */
function honoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}
