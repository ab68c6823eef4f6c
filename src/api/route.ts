import { z } from 'zod';
import type { Context } from '../ports.ts';
import type { Access } from '../http/access.ts';
import type { ProblemCode } from '../language/en/problems.ts';

/** A request that has been let in and parsed. */
export interface Request<P, Q, B> {
  ctx: Context;
  params: P;
  query: Q;
  body: B;
  /** From Idempotency-Key, where the route takes one. */
  idempotencyKey: string | undefined;
  /** The version in If-Match, where the route takes one. */
  expectedVersion: number | undefined;
  /** Counts against a limit of http/limits; throws `too-many-requests`. */
  count(what: CountedAct): Promise<void>;
  /** The bearer secret, for the route that ends a session. */
  bearer: string | undefined;
}

export type CountedAct =
  | { act: 'lodging' }
  | { act: 'upload' }
  | { act: 'question' }
  | { act: 'code'; reference: string; address: string }
  | { act: 'try' };

export interface Reply<A> {
  body: A;
  /** The same in words, for those who ask for text/plain; the route says so with `alsoAsText`. */
  text?: () => string;
  /** In place of a body, where the route says so with `answersFile`. */
  file?: Uint8Array;
  headers?: Record<string, string>;
}

export interface Example {
  summary: string;
  value: unknown;
}

interface Declaration {
  method: 'get' | 'post' | 'delete';
  /** As OpenAPI writes it, below /api/v1, for example /cases/{reference}. */
  path: string;
  tag: string;
  summary: string;
  description?: string;
  access: Access;
  /** Only for somebody who has shown within the last quarter of an hour who they are; else 401 `confirmation-needed`. */
  fresh?: true;
  takes?: readonly ('Idempotency-Key' | 'If-Match')[];
  /** The body is multipart/form-data with a file in it. */
  takesFile?: true;
  /** The answer is a file, of any kind. */
  answersFile?: true;
  /** What the answer is as text/plain, where it can be had so too. */
  alsoAsText?: string;
  /** Bodies that work when posted as they are; dates are made for `now`. */
  examples?: (now: Date) => Record<string, Example>;
  /** The problems of its own, beside those any route can have. */
  problems?: readonly ProblemCode[];
}

export interface RouteSpec<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
> extends Declaration {
  params?: P;
  query?: Q;
  body?: B;
  answer: { status: 200 | 201 | 202 | 204; description: string; schema: A; headers?: Record<string, string> };
  handle(request: Request<z.output<P>, z.output<Q>, z.output<B>>): Promise<Reply<z.input<A>>>;
}

/** A route as the server, the OpenAPI document and the access matrix see it. */
export interface Route extends Declaration {
  params: z.ZodType;
  query: z.ZodType;
  body: z.ZodType | null;
  answer: { status: 200 | 201 | 202 | 204; description: string; schema: z.ZodType; headers?: Record<string, string> };
  handle(request: Request<unknown, unknown, unknown>): Promise<Reply<unknown>>;
}

const nothing = z.strictObject({});
type Nothing = typeof nothing;

/** Declares a route: who may use it, what it takes and what it answers stand in one place. */
export function defineRoute<
  A extends z.ZodType,
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = z.ZodUndefined,
>(spec: RouteSpec<P, Q, B, A>): Route {
  return {
    ...spec,
    params: spec.params ?? nothing,
    query: spec.query ?? nothing,
    body: spec.body ?? null,
    handle: (request) => spec.handle(parsed(request)),
  };
}

/** Holds because serve-route parses each part with the very schema that gives it its type here. */
function parsed<P, Q, B>(request: Request<unknown, unknown, unknown>): Request<P, Q, B> {
  return request as Request<P, Q, B>;
}
