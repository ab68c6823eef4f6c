import { bodyLimit } from 'hono/body-limit';
import { HttpFailure } from './http-failure.ts';

/** Bytes: room for the longest complaint (50,000 characters) and a letter beside it. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** Counts while reading, so that a body sent in chunks without a length is stopped as well. */
export const limitBody = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: () => {
    throw new HttpFailure('body-too-large');
  },
});
