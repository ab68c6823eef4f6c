import type { HttpContext } from './http-env.ts';

/** Milliseconds and bytes: beyond them the line is cut after all. */
const patience = 60_000;
const longest = 600 * 1024 * 1024;

/** Lets a body run past, unkept: a browser that is cut off in the middle shows a fault of its own instead of our answer. */
export async function readOff(c: HttpContext): Promise<void> {
  const { body } = c.req.raw;
  if (body === null || body.locked) return;
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  const end = performance.now() + patience;
  let passed = 0;
  while (passed < longest && performance.now() < end) {
    const { done, value } = await reader.read();
    if (done) return;
    passed += value.length;
  }
}
