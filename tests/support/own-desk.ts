import type { NewPerson } from '../../src/cases/plan-types.ts';
import { startResidentSession } from '../../src/identity/sessions.ts';
import type { Context } from '../../src/ports.ts';
import { lodge } from './complaints.ts';
import { formBrowser, hiddenIn, type Answered, type FormBrowser } from './form-browser.ts';
import type { TestServer } from './server.ts';

/** Somebody who has complained, signed in to their own complaint. */
export interface OwnDesk extends FormBrowser {
  reference: string;
  caseId: string;
  personId: string;
  /** As the person. */
  ctx: Context;
  /** Of their session: a bearer token for the API, too. */
  secret: string;
  /** The same person, signed in anew: a session ends when the clock moves on. */
  again(): Promise<OwnDesk>;
  /** Opens a page and sends its form. */
  send(path: string, form: Record<string, string> | [string, string][]): Promise<Answered>;
}

/** Lodges a complaint and signs its person in. */
export async function ownDesk(server: TestServer, person: NewPerson = {}): Promise<OwnDesk> {
  const { organisationId } = server;
  const everybody = server.as({ kind: 'public', organisationId });
  const { reference, caseId } = await lodge(everybody, { name: 'Sam Jones', email: 'sam@example.org', ...person });
  const personId = await server.ports.db.sql.begin(async (tx) => {
    await tx`select set_config('app.organisation', ${organisationId}, true)`;
    const [row] = await tx`select person_id from case_people where case_id = ${caseId} and role <> 'represented'`;
    return String(row?.['person_id']);
  });
  return signIn(server, { reference, caseId, personId });
}

type Signed = Pick<OwnDesk, 'reference' | 'caseId' | 'personId'>;

async function signIn(server: TestServer, { reference, caseId, personId }: Signed): Promise<OwnDesk> {
  const { organisationId } = server;
  const { secret } = await startResidentSession(server.as({ kind: 'public', organisationId }), { caseId, personId });
  const browser = formBrowser(server, secret);
  return {
    ...browser,
    reference,
    caseId,
    personId,
    secret,
    ctx: server.as({ kind: 'resident', organisationId, caseId, personId }),
    again: () => signIn(server, { reference, caseId, personId }),
    async send(path, form) {
      const { html } = await browser.go(path);
      const formToken = hiddenIn(html, 'formToken');
      const typed = Array.isArray(form) ? form : Object.entries(form);
      return browser.go(path, [['formToken', formToken], ...typed]);
    },
  };
}
