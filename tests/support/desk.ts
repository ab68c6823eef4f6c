import { startStaffSession } from '../../src/identity/sessions.ts';
import { formBrowser, hiddenIn, type FormBrowser } from './form-browser.ts';
import type { StaffMember, TestServer } from './server.ts';

/** A browser that keeps its cookies. */
export interface Desk extends FormBrowser {
  /** Opens the form of an event of the case and gives what a browser sends back unasked. */
  formOf(type: string): Promise<{ formToken: string; version: string }>;
}

/** Somebody of the staff at their desk, before one case; nobody where no member is given. */
export async function sitDown(server: TestServer, reference: string, member?: StaffMember): Promise<Desk> {
  const session = member && (await startStaffSession(member.ctx, { staffId: member.staffId }));
  if (session === null) throw new Error('Could not sign in');
  const { go } = formBrowser(server, session?.secret);
  const formOf = async (type: string) => {
    const { html } = await go(`/staff/cases/${reference}/events/${type}`);
    return { formToken: hiddenIn(html, 'formToken'), version: hiddenIn(html, 'version') };
  };
  return { go, formOf };
}
