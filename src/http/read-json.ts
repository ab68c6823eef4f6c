import { findUnclean } from './clean-text.ts';
import type { HttpContext } from './http-env.ts';
import { HttpFailure } from './http-failure.ts';

/** The JSON body. Throws `unsupported-media-type`, `malformed` (not JSON), or `invalid-request` (NUL, half characters). */
export async function readJson(c: HttpContext): Promise<unknown> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new HttpFailure('unsupported-media-type');
  const value = parse(await c.req.text());
  const pointer = findUnclean(value);
  if (pointer !== null) {
    throw new HttpFailure('invalid-request', {
      faults: [{ pointer, message: 'Remove the NUL or unpaired surrogate characters, and nest no deeper than 40' }],
    });
  }
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpFailure('malformed');
  }
}
