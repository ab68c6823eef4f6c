import type { FieldFault } from '../errors.ts';

export type HttpFailureCode =
  | 'malformed'
  | 'invalid-request'
  | 'unauthenticated'
  | 'wrong-code'
  | 'confirmation-needed'
  | 'cross-site'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'body-too-large'
  | 'unsupported-media-type'
  | 'too-many-requests'
  | 'unavailable'
  | 'internal-error';

export const httpStatuses = {
  malformed: 400,
  'invalid-request': 422,
  unauthenticated: 401,
  'wrong-code': 401,
  'confirmation-needed': 401,
  'cross-site': 403,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'too-many-requests': 429,
  unavailable: 503,
  'internal-error': 500,
} as const satisfies Record<HttpFailureCode, number>;

export type HttpFailureStatus = (typeof httpStatuses)[HttpFailureCode];

interface FailureDetails {
  headers?: Record<string, string>;
  faults?: FieldFault[];
}

/** Thrown at the edge only, where a request cannot be let through to a verb; the site words it. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  readonly code: HttpFailureCode;
  readonly status: HttpFailureStatus;
  readonly headers: Record<string, string>;
  readonly faults: FieldFault[];

  constructor(code: HttpFailureCode, details: FailureDetails = {}) {
    super(code);
    this.code = code;
    this.status = httpStatuses[code];
    this.headers = details.headers ?? {};
    this.faults = details.faults ?? [];
  }
}
