import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { browserSecret } from '../http/cookies.ts';
import type { HttpContext } from '../http/http-env.ts';

/** A cookie that only we can read and write, only in the browser it was made for, and only for its time. */
export interface SealedCookie<Value> {
  leave(c: HttpContext, value: Value): void;
  /** Null where there is none, or where it was made by somebody else. */
  read(c: HttpContext): Value | null;
  clear(c: HttpContext): void;
}

/** `until`: milliseconds since 1970. */
const content = z.object({ until: z.number(), value: z.unknown() });

/** Describes such a cookie; it is sent to addresses below `path` and worth nothing after so many seconds, even where a browser kept it. */
export function sealedCookie<Schema extends z.ZodType>(
  schema: Schema,
  { name, path, seconds }: { name: string; path: string; seconds: number },
): SealedCookie<z.infer<Schema>> {
  const write = (c: HttpContext, text: string, maxAge: number) => {
    const secure = c.get('options').baseUrl.startsWith('https:');
    setCookie(c, name, text, { path, httpOnly: true, sameSite: 'Lax', secure, maxAge });
  };
  return {
    leave(c, value) {
      const until = c.get('context').clock.now().getTime() + seconds * 1000;
      const plain = Buffer.from(JSON.stringify({ until, value }));
      const sealed = c.get('context').vault.seal(name, browserSecret(c), plain);
      write(c, Buffer.from(sealed).toString('base64url'), seconds);
    },
    read(c) {
      const sealed = Buffer.from(getCookie(c, name) ?? '', 'base64url');
      const plain = sealed.length === 0 ? null : c.get('context').vault.open(name, browserSecret(c), sealed);
      const kept = plain === null ? null : content.safeParse(JSON.parse(Buffer.from(plain).toString('utf8')));
      if (!kept?.success || kept.data.until <= c.get('context').clock.now().getTime()) return null;
      const parsed = schema.safeParse(kept.data.value);
      return parsed.success ? parsed.data : null;
    },
    clear: (c) => write(c, '', 0),
  };
}
