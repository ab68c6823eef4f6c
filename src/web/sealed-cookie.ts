import { getCookie, setCookie } from 'hono/cookie';
import type { z } from 'zod';
import { browserSecret } from '../http/cookies.ts';
import type { HttpContext } from '../http/http-env.ts';

/** A cookie that only we can read and write, and only in the browser it was made for. */
export interface SealedCookie<Value> {
  leave(c: HttpContext, value: Value): void;
  /** Null where there is none, or where it was made by somebody else. */
  read(c: HttpContext): Value | null;
  clear(c: HttpContext): void;
}

/** Describes such a cookie; it is sent to addresses below `path` and forgotten after so many seconds. */
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
      const plain = Buffer.from(JSON.stringify(value));
      const sealed = c.get('context').vault.seal(name, browserSecret(c), plain);
      write(c, Buffer.from(sealed).toString('base64url'), seconds);
    },
    read(c) {
      const sealed = Buffer.from(getCookie(c, name) ?? '', 'base64url');
      const plain = sealed.length === 0 ? null : c.get('context').vault.open(name, browserSecret(c), sealed);
      const parsed = plain === null ? null : schema.safeParse(JSON.parse(Buffer.from(plain).toString('utf8')));
      return parsed?.success ? parsed.data : null;
    },
    clear: (c) => write(c, '', 0),
  };
}
