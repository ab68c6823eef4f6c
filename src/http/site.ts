import type { Hono } from 'hono';
import type { HttpContext, HttpEnv } from './http-env.ts';
import type { Access } from './access.ts';
import type { HttpFailure } from './http-failure.ts';

/** Something that is opened by what it declares: a page or a route. */
export interface Declared {
  name: string;
  access: Access | 'demo';
}

/** One face of the server: the API or the pages. Each reads its own kind of credential and words its own refusals. */
export interface Site {
  name: 'api' | 'web';
  /** Whether a path (without the query) is this site's to answer. */
  owns(path: string): boolean;
  /** The API reads `Authorization: Bearer` alone, so that no page elsewhere can act with somebody's cookie. */
  credentials: 'bearer' | 'cookie';
  /** Whether what is sent to this path may hold files. */
  takesFiles(path: string): boolean;
  /** Its pages or routes, and whom each lets in. */
  declared: readonly Declared[];
  mount(app: Hono<HttpEnv>): void;
  answer(c: HttpContext, failure: HttpFailure): Response | Promise<Response>;
}
