import { getPath } from 'hono/utils/url';
import type { FieldFault } from '../errors.ts';
import type { HttpContext } from '../http/http-env.ts';
import type { HttpFailure } from '../http/http-failure.ts';
import { problemTexts, type ProblemCode } from '../language/en/problems.ts';

/** The members of an RFC 9457 problem beside the usual ones. */
export interface ProblemDetails {
  detail?: string;
  errors?: FieldFault[];
  possibleEvents?: string[];
  clause?: { citation: string; strength: string };
  clock?: { name: string; due: string | null; citation: string; strength: string };
  version?: number;
}

/** Answers with application/problem+json. */
export function problem(c: HttpContext, status: number, code: ProblemCode, details: ProblemDetails = {}): Response {
  const body = {
    type: `/problems/${code}`,
    title: problemTexts[code].title,
    status,
    detail: problemTexts[code].mend,
    instance: getPath(c.req.raw),
    requestId: c.get('requestId'),
    ...details,
  };
  return c.newResponse(JSON.stringify(body), {
    status: asStatus(status),
    headers: { 'Content-Type': 'application/problem+json' },
  });
}

/** The problem of a request that was stopped at the edge. */
export function problemOfFailure(c: HttpContext, failure: HttpFailure): Response {
  return problem(c, failure.status, failure.code, failure.faults.length > 0 ? { errors: failure.faults } : {});
}

/** Holds because every status comes from failure-status or HttpFailure: 400 to 503. */
function asStatus(status: number): 400 {
  return status as 400;
}
