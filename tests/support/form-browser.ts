import type { TestServer } from './server.ts';

/** What a page answered. */
export interface Answered {
  status: number;
  to: string | null;
  html: string;
}

/** A browser as far as forms need one: it keeps its cookies and shows where a form would lead. */
export interface FormBrowser {
  /** A form with files is sent as browsers send those. */
  go(path: string, form?: Record<string, string> | [string, string][] | FormData): Promise<Answered>;
}

/** One whose cookies can be put back. */
export interface ForgetfulBrowser extends FormBrowser {
  /** Its cookies as they are, and back to how they were: an answer that got lost on the way changes none. */
  cookies(): [string, string][];
  restore(cookies: [string, string][]): void;
}

/** A fresh browser at a server; `session`: already signed in. */
export function formBrowser({ baseUrl }: Pick<TestServer, 'baseUrl'>, session?: string): ForgetfulBrowser {
  const cookies = new Map<string, string>(session === undefined ? [] : [['redress', session]]);
  return {
    cookies: () => [...cookies],
    restore(former) {
      cookies.clear();
      for (const [name, value] of former) cookies.set(name, value);
    },
    async go(path, form) {
      const response = await fetch(new URL(path, baseUrl), {
        method: form ? 'POST' : 'GET',
        redirect: 'manual',
        headers: { Cookie: [...cookies].map((pair) => pair.join('=')).join('; '), 'Sec-Fetch-Site': 'same-origin' },
        ...(form ? { body: form instanceof FormData ? form : new URLSearchParams(form) } : {}),
      });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      return { status: response.status, to: response.headers.get('Location'), html: await response.text() };
    },
  };
}

/** What a page would send back unasked under this name. */
export function hiddenIn(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';
}
