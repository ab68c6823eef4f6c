import type { Handler } from 'hono';
import { accepts } from 'hono/accepts';
import type { z } from 'zod';
import { BadCursor } from '../cases/list-cases.ts';
import { requireAccess, requireConfirmed } from '../http/access.ts';
import { isClean } from '../http/clean-text.ts';
import { faultsOf } from '../http/faults-of.ts';
import type { HttpContext, HttpEnv } from '../http/http-env.ts';
import { HttpFailure } from '../http/http-failure.ts';
import { countCode, countLodging, countQuestion, countTry, countUpload } from '../http/limits.ts';
import { readJson } from '../http/read-json.ts';
import { readMultipart } from '../http/read-multipart.ts';
import { assertNever } from '../errors.ts';
import { answerFailure } from './failure-answer.ts';
import { problem } from './problem.ts';
import { Declined } from './declined.ts';
import type { CountedAct, Route } from './route.ts';

/** Turns a declared route into a handler: let in, parse, do, answer. */
export function serveRoute(route: Route): Handler<HttpEnv> {
  return async (c) => {
    requireAccess(c, route.access);
    if (route.fresh) requireConfirmed(c);
    const ctx = c.get('context');
    try {
      const { body, headers, text, file } = await route.handle({
        ctx,
        params: parseParams(c, route.params),
        query: parseQuery(c, route.query),
        body: await parseBody(c, route),
        idempotencyKey: route.takes?.includes('Idempotency-Key') ? idempotencyKey(c) : undefined,
        expectedVersion: route.takes?.includes('If-Match') ? expectedVersion(c) : undefined,
        count: (what) => count(c, what),
        bearer: c.req.header('Authorization')?.slice('Bearer '.length),
      });
      for (const [name, value] of Object.entries(headers ?? {})) c.header(name, value);
      if (file !== undefined) return c.body(asBody(file), 200);
      if (route.alsoAsText !== undefined) c.header('Vary', 'Accept', { append: true });
      if (text !== undefined && wantsText(c)) return c.text(text());
      return route.answer.status === 204 ? c.body(null, 204) : c.json(asJson(body), route.answer.status);
    } catch (error) {
      if (error instanceof InvalidBody) return problem(c, 422, 'invalid-event', { errors: faultsOf(error.cause) });
      if (error instanceof BadCursor) return problem(c, 400, 'malformed', { errors: [badCursor] });
      if (error instanceof Declined) return answerFailure(c, ctx, error.failure, c.req.param('reference'));
      throw error;
    }
  };
}

function wantsText(c: HttpContext): boolean {
  const supports = ['application/json', 'text/plain'];
  return accepts(c, { header: 'Accept', supports, default: 'application/json' }) === 'text/plain';
}

const badCursor = {
  pointer: '/cursor',
  message: 'Take `nextCursor` from the page before, and keep the filters as they were',
};

/** A path that cannot name anything names nothing. */
function parseParams(c: HttpContext, schema: z.ZodType): unknown {
  const result = schema.safeParse(c.req.param());
  if (!result.success) throw new HttpFailure('not-found');
  return result.data;
}

/** Each parameter once: of two, a proxy and we could each believe another (T51). */
function parseQuery(c: HttpContext, schema: z.ZodType): unknown {
  const given = Object.entries(c.req.queries());
  if (given.some(([name, values]) => values.length > 1 || !isClean(name + values.join(''))))
    throw new HttpFailure('malformed');
  const result = schema.safeParse(Object.fromEntries(given.map(([name, [value]]) => [name, value])));
  if (!result.success) throw new HttpFailure('malformed', { faults: faultsOf(result.error) });
  return result.data;
}

async function parseBody(c: HttpContext, { body: schema, takesFile }: Route): Promise<unknown> {
  if (schema === null) return undefined;
  const given = takesFile ? await readMultipart(c) : await readJson(c);
  const result = schema.safeParse(given, { reportInput: true });
  if (!result.success) throw new InvalidBody(result.error);
  return result.data;
}

class InvalidBody extends Error {
  override readonly cause: z.ZodError;
  constructor(cause: z.ZodError) {
    super('invalid body');
    this.cause = cause;
  }
}

function idempotencyKey(c: HttpContext): string | undefined {
  const key = c.req.header('Idempotency-Key');
  if (key !== undefined && !/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new HttpFailure('malformed', {
      faults: [{ pointer: '/Idempotency-Key', message: 'Use 1 to 200 printable ASCII characters without spaces' }],
    });
  }
  return key;
}

function expectedVersion(c: HttpContext): number | undefined {
  const tag = c.req.header('If-Match');
  if (tag === undefined || tag === '*') return undefined;
  const version = /^"(\d{1,9})"$/.exec(tag)?.[1];
  if (version === undefined) {
    throw new HttpFailure('malformed', {
      faults: [{ pointer: '/If-Match', message: 'Send the ETag of the case as it was given, for example "3"' }],
    });
  }
  return Number(version);
}

async function count(c: HttpContext, what: CountedAct): Promise<void> {
  switch (what.act) {
    case 'lodging':
      return countLodging(c);
    case 'upload':
      return countUpload(c);
    case 'question':
      return countQuestion(c);
    case 'code':
      return countCode(c, what);
    case 'try':
      return countTry(c);
    default:
      return assertNever(what);
  }
}

/** Holds because no file is kept in memory that workers share. */
function asBody(file: Uint8Array): Uint8Array<ArrayBuffer> {
  return file as Uint8Array<ArrayBuffer>;
}

/** Holds because every body is built by a presenter out of JSON values only. */
function asJson(body: unknown): Record<string, never> {
  return body as Record<string, never>;
}
