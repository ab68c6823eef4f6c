import type { Hono } from 'hono';
import { londonDate } from '../calendar/london.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { openApi } from './openapi.ts';
import type { Route } from './route.ts';

/** Serves the description of the API to anybody; made once a day, as its examples name recent days. */
export function addOpenApi(app: Hono<HttpEnv>, routes: readonly Route[]): void {
  let made = { on: '', text: '' };
  app.get('/api/v1/openapi.json', (c) => {
    const now = c.get('ports').clock.now();
    const on = londonDate(now);
    if (made.on !== on) made = { on, text: JSON.stringify(openApi(routes, c.get('options').baseUrl, now), null, 2) };
    return c.body(made.text, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=300' });
  });
}
