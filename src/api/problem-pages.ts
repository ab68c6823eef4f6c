import type { Hono } from 'hono';
import type { HttpEnv } from '../http/http-env.ts';
import { HttpFailure } from '../http/http-failure.ts';
import { problemTexts, type ProblemCode } from '../language/en/problems.ts';

/** The page behind each problem's `type`: what it means and how to mend it. */
export function addProblemPages(app: Hono<HttpEnv>): void {
  app.get('/problems/:code', (c) => {
    const code = c.req.param('code');
    if (!isProblemCode(code)) throw new HttpFailure('not-found');
    const { title, mend } = problemTexts[code];
    return c.text(`${title}\n\n${mend}\n`, 200, { 'Cache-Control': 'public, max-age=3600' });
  });
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemTexts, code);
}
