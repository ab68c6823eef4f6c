import type { StaffMember, TestServer } from './server.ts';

/** What a page answered. */
export interface Answered {
  status: number;
  to: string | null;
  html: string;
}

/** A browser that keeps its cookies. */
export interface Desk {
  go(path: string, form?: Record<string, string> | [string, string][]): Promise<Answered>;
  /** Opens the form of an event of the case and gives what a browser sends back unasked. */
  formOf(type: string): Promise<{ formToken: string; version: string }>;
}

/** Somebody of the staff at their desk, before one case; nobody where no member is given. */
export async function sitDown(server: TestServer, reference: string, member?: StaffMember): Promise<Desk> {
  const cookies = new Map<string, string>();
  const go: Desk['go'] = async (path, form) => {
    const response = await fetch(new URL(path, server.baseUrl), {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { Cookie: [...cookies].map((pair) => pair.join('=')).join('; '), 'Sec-Fetch-Site': 'same-origin' },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return { status: response.status, to: response.headers.get('Location'), html: await response.text() };
  };
  const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';
  if (member) {
    const formToken = hidden((await go('/staff/sign-in')).html, 'formToken');
    const { to } = await go('/staff/sign-in', { formToken, token: member.token });
    if (to !== '/staff/cases') throw new Error('Could not sign in');
  }
  const formOf = async (type: string) => {
    const { html } = await go(`/staff/cases/${reference}/events/${type}`);
    return { formToken: hidden(html, 'formToken'), version: hidden(html, 'version') };
  };
  return { go, formOf };
}
