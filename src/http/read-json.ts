import { findUnclean } from './clean-text.ts';
import type { HttpContext } from './http-env.ts';
import { HttpFailure } from './http-failure.ts';

/** The JSON body. Throws `unsupported-media-type`, `malformed` (not JSON in UTF-8), or `invalid-request` (NUL, half characters). */
export async function readJson(c: HttpContext): Promise<unknown> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type)) throw new HttpFailure('unsupported-media-type');
  const value = parse(await c.req.arrayBuffer());
  const pointer = findUnclean(value);
  if (pointer !== null) {
    throw new HttpFailure('invalid-request', {
      faults: [{ pointer, message: 'Remove the NUL or unpaired surrogate characters, and nest no deeper than 40' }],
    });
  }
  return value;
}

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new HttpFailure('malformed');
  }
}

/** JSON is UTF-8 (RFC 8259, section 8.1): other bytes are refused rather than stored as question marks. */
const utf8 = new TextDecoder('utf-8', { fatal: true });
