import { findUnclean } from './clean-text.ts';
import type { HttpContext } from './http-env.ts';
import { HttpFailure } from './http-failure.ts';

/** The fields of a multipart body, each once. Throws `unsupported-media-type` or `malformed`. */
export async function readMultipart(c: HttpContext): Promise<Record<string, string | File>> {
  if (!/^multipart\/form-data\b/i.test(c.req.header('Content-Type') ?? '')) {
    throw new HttpFailure('unsupported-media-type');
  }
  const form = await c.req.formData().catch((error: unknown) => {
    throw error instanceof HttpFailure ? error : new HttpFailure('malformed');
  });
  const given = [...form.entries()];
  const names = given.map(([name]) => name);
  if (new Set(names).size < names.length || findUnclean(names) !== null) throw new HttpFailure('malformed');
  return Object.fromEntries(given);
}
