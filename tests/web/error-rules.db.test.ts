import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCase } from '../../src/cases/open-case.ts';
import { startResidentSession, startStaffSession } from '../../src/identity/sessions.ts';
import { eventSchemas } from '../../src/machines/events.ts';
import { pages } from '../../src/web/pages/index.ts';
import { brokenErrorRules, brokenFormRules } from '../support/error-rules.ts';
import { formBrowser, hiddenIn, type FormBrowser } from '../support/form-browser.ts';
import { walkToCheck } from '../support/lodge.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { valueOf } from '../support/world.ts';

let server: TestServer;
let browsers: Record<'public' | 'resident' | 'manager' | 'admin', FormBrowser>;
let reference: string;
let staffId: string;

beforeAll(async () => {
  server = await startTestServer();
  const manager = await server.addStaff('Ruth Kowalczyk', 'manager');
  const admin = await server.addStaff('Amira Khan', 'admin');
  ({ staffId } = await server.addStaff('Kwame Boateng', 'officer'));
  const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
  const event = eventSchemas.receive.parse({ type: 'receive', channel: 'web', description: 'Bins' });
  const opened = valueOf(await openCase(anybody, { event, person: { name: 'Sam', email: 'sam@example.org' } }));
  ({ reference } = opened);
  const [row] = await server.ports.db.sql.begin(async (tx) => {
    await tx`select set_config('app.organisation', ${server.organisationId}, true)`;
    return tx<{ person_id: string }[]>`select person_id from redress.case_people where case_id = ${opened.caseId}`;
  });
  const ownCase = { caseId: opened.caseId, personId: row?.person_id ?? '' };
  browsers = {
    public: await withDraft(),
    resident: formBrowser(server, (await startResidentSession(anybody, ownCase)).secret),
    manager: formBrowser(server, (await startStaffSession(anybody, { staffId: manager.staffId }))?.secret),
    admin: formBrowser(server, (await startStaffSession(anybody, { staffId: admin.staffId }))?.secret),
  };
});
afterAll(() => server.stop());

/** Forms that cannot be filled in wrongly: one button, or nothing but choices that all are good. */
const cannotBeWrong: readonly string[] = [
  '/sign-out',
  '/stay-signed-in',
  '/complaints/saved',
  '/complaints/saved/:token',
  '/complaints/new/ask',
  '/complaints/new/ask-instead',
  '/complaints/new/anonymous',
  '/complaints/new/remove-file',
  '/complaints/new/check-answers',
  '/complaints/sent',
  '/complaints/case/calendar',
  '/staff/feedback',
  '/staff/requests',
  // Without a file there is no form; tests/web/redaction-form.test.ts reads it.
  '/staff/cases/:reference/documents/:id/redact',
  // Without a link that works there is no form; tests/web/service-requests.db.test.ts makes one.
  '/answer/:token',
  '/staff/intake/open-cases',
  // Reached with half a sign-in, or with a link that works; tests/identity/local-accounts.db.test.ts has both.
  '/staff/sign-in/code',
  '/staff/sign-in/app',
  '/staff/password/:token',
  '/staff/organisations',
  '/staff/queue',
  '/staff/call-backs',
  '/staff/cases/:reference/letters/:id',
  '/staff/cases/:reference/letters/new',
  '/staff/cases/:reference/letters/drafts/:id',
  '/staff/calendars/:id',
  '/staff/admin/changes/:id',
  '/staff/admin/rules/changes/:id',
  '/staff/admin/integrations',
  '/staff/admin/tokens',
  // Whoever has no complaints leaves; tests/identity/people.db.test.ts has somebody with one.
  '/staff/admin/people/:id/leaves',
];

const forms = pages.filter(({ access, methods }) => access !== 'demo' && methods.includes('POST'));

/** The address of a page for the world of this test. */
function addressOf(path: string): string {
  if (path === '/complaints/track/code') return `${path}?challenge=${server.ports.ids.uuid()}`;
  if (/^\/staff\/admin\/(people|teams|services|integrations\/providers)\/:id$/.test(path))
    return path.replace(':id', 'new');
  return path
    .replace('people/:id', `people/${staffId}`)
    .replace(':reference', reference)
    .replace(':type', 'extend')
    .replace(':part', 'targets')
    .replace(':kind/:language/:format', 'respond/en/standard')
    .replace(':place', 'library');
}

function browserFor(path: string, access: (typeof pages)[number]['access']): FormBrowser {
  if (!Array.isArray(access)) return browsers.public;
  if (access.includes('resident')) return browsers.resident;
  return path.startsWith('/staff/admin') ? browsers.admin : browsers.manager;
}

/** A complaint is under way in this browser. */
async function withDraft(): Promise<FormBrowser> {
  const browser = formBrowser(server);
  await walkToCheck(browser);
  return browser;
}

/** Every field in which somebody types. */
function typedIn(html: string): string[] {
  const fields = html.match(/<(input|textarea)[^>]*>/g) ?? [];
  const typed = fields.filter((field) => !/type="(hidden|radio|checkbox|file|submit)"/.test(field));
  return [...new Set(typed.map((field) => /\bname="([^"]+)"/.exec(field)?.[1] ?? ''))];
}

/** What nobody should type: words too long, days that are none. */
function nonsense(name: string): [string, string] {
  return [name, /-(day|month|year)$/.test(name) ? '99' : 'x'.repeat(11_000)];
}

/** What a form does against the rules when it is sent empty and when it is sent full of nonsense. */
async function brokenBy({ go }: FormBrowser, path: string): Promise<string[]> {
  const address = addressOf(path);
  const shown = await go(address);
  if (shown.status !== 200) return cannotBeWrong.includes(path) ? [] : [`GET ${address} is ${shown.status}`];
  const token = (html: string): [string, string] => ['formToken', hiddenIn(html, 'formToken')];
  const names = typedIn(shown.html);
  const empty = await go(address, [token(shown.html), ...names.map((name): [string, string] => [name, ''])]);
  const wrong = await go(address, [token((await go(address)).html), ...names.map(nonsense)]);
  const refused = [empty, wrong].filter(({ status }) => status === 422);
  return [
    ...(refused.length === 0 && !cannotBeWrong.includes(path) ? ['nothing was found wrong with it'] : []),
    ...[shown, ...refused].flatMap(({ html }) => brokenFormRules(html)),
    ...refused.flatMap(({ html }) => brokenErrorRules(html)),
  ];
}

describe('Every form that says what is wrong says it as the GOV.UK pattern does', () => {
  test.each(forms.map(({ path, access }) => [path, access] as const))('%s', async (path, access) => {
    expect(await brokenBy(browserFor(path, access), path)).toEqual([]);
  });
});
