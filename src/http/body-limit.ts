import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { clientAddress } from './client-address.ts';
import type { HttpContext, HttpEnv } from './http-env.ts';
import { HttpFailure } from './http-failure.ts';
import { readOff } from './read-off.ts';
import { takeUpload } from './take-upload.ts';

/** Bytes: room for the longest complaint (50,000 characters) and a letter beside it. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** Bytes: some files sent together. More than one may have, so that whose file is too long can be told so at its field. */
export const MAX_UPLOAD_BYTES = 61 * 1024 * 1024;

/** Milliseconds that a body without files may take. */
const patience = 30_000;

const shortBody = limitOf(MAX_BODY_BYTES);
const longBody = limitOf(MAX_UPLOAD_BYTES, readOff);

/** Only where files are taken may a request be as long, and take as long, as they do. */
export const limitBody = createMiddleware<HttpEnv>((c, next) => {
  if (c.get('site')?.takesFiles(c.req.path)) return takeUpload(clientAddress(c), () => longBody(c, next));
  const incoming = c.env?.incoming;
  if (incoming && !['GET', 'HEAD'].includes(c.req.method)) {
    // The server itself waits for uploads (server-options): what drips in without being one is cut here.
    setTimeout(() => incoming.complete || incoming.destroy(), patience).unref();
  }
  return shortBody(c, next);
});

/** Counts while reading, so that a body sent in chunks without a length is stopped as well. */
function limitOf(maxSize: number, before: (c: HttpContext) => Promise<void> = () => Promise.resolve()) {
  return bodyLimit({
    maxSize,
    onError: async (c) => {
      await before(c);
      throw new HttpFailure('body-too-large');
    },
  });
}
