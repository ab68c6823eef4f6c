import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listServices } from '../../src/identity/list-services.ts';
import { startStaffSession } from '../../src/identity/sessions.ts';
import { verifyConfiguration } from '../../src/audit/verify-configuration.ts';
import type { IntegrationCheck } from '../../src/ports.ts';
import { formBrowser, hiddenIn, type FormBrowser } from '../support/form-browser.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

const sent: { to: string; subject: string }[] = [];
const integrations: IntegrationCheck[] = [
  { name: 'mail', isConfigured: true, attempt: async (mail) => (sent.push(mail), null) },
  { name: 'scanner', isConfigured: true, attempt: async () => 'timeout' },
  { name: 'texts', isConfigured: false, attempt: async () => 'not-configured' },
];
const examine = async () => [
  { check: 'clocks agree', state: 'fail' as const, detail: '9.0 s apart', mend: 'Use NTP.' },
];

let server: TestServer;
let amira: StaffMember;
let admin: FormBrowser;
let second: FormBrowser;

beforeAll(async () => {
  server = await startTestServer({ integrations, examine });
  amira = await server.addStaff('Amira Khan', 'admin');
  admin = await browserOf(amira);
  second = await browserOf(await server.addStaff('Ben Lowe', 'admin'));
});
afterAll(() => server.stop());

async function browserOf({ ctx, staffId }: StaffMember): Promise<FormBrowser> {
  return formBrowser(server, (await startStaffSession(ctx, { staffId }))?.secret ?? '');
}

let minute = 0;

/** Fills in a form as it stands, a minute after the one before; changes what is given, and sends it. */
async function send(browser: FormBrowser, path: string, typed: Record<string, string | string[]>, html?: string) {
  minute += 1;
  server.setClock(`2026-03-02T10:${String(minute).padStart(2, '0')}`);
  const shown = html ?? (await browser.go(path)).html;
  const seen = /name="seen" value="([^"]*)"/.exec(shown)?.[1] ?? '';
  const pairs = Object.entries(typed).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return browser.go(path, [['formToken', hiddenIn(shown, 'formToken')], ['seen', seen], ...pairs]);
}

const idIn = (html: string, path: string) => new RegExp(`${path}/([0-9a-f-]{36})`).exec(html)?.[1] ?? '';

describe('administration', () => {
  test('shows each the parts that are theirs, and nothing to whoever has none', async () => {
    expect((await admin.go('/staff/admin')).html).toContain('Connections');
    const manager = await browserOf(await server.addStaff('Ruth Kowalczyk', 'manager'));
    const home = (await manager.go('/staff/admin')).html;
    expect(home).toContain('Teams');
    expect(home).not.toContain('Connections');
    const officer = await browserOf(await server.addStaff('Tom Ashworth', 'officer'));
    expect((await officer.go('/staff/admin')).status).toBe(403);
    expect((await officer.go('/')).html).not.toContain('Administration');
  });

  test('the contact block is changed on a page, and whoever was slower overwrites nothing', async () => {
    const stale = (await second.go('/staff/admin/organisation')).html;
    const typed = { name: 'Testham Borough', phone: '01632 960 999', 'open-1': '09:00', 'shut-1': '17:00' };
    const done = await send(admin, '/staff/admin/organisation', { ...typed, reason: 'A new switchboard' });
    expect(done.status).toBe(303);
    expect((await admin.go(done.to ?? '')).html).toContain('Saved. It holds from now on.');
    expect((await admin.go('/complaints')).html).toMatch(/01632.960.999/);
    const late = await send(second, '/staff/admin/organisation', { name: 'Another name' }, stale);
    expect(late.status).toBe(422);
    expect(late.html).toContain('Somebody else has changed this');
    expect(late.html).toContain('Testham Borough');
    const wrong = await send(admin, '/staff/admin/organisation', { ...typed, 'shut-1': '', email: 'no address' });
    expect(wrong.html).toContain('Enter both times for Monday, or neither');
  });

  test('what is no setting of the organisation is shown where somebody would look for it', async () => {
    const { html } = await admin.go('/staff/admin/organisation');
    const facts = /What follows from elsewhere[^]*/.exec(html)?.[0] ?? '';
    expect(facts).toContain('Any, as this is the only organisation here');
    expect(facts).toContain('href="/privacy"');
    expect(facts).toMatch(/www\.lgo\.org\.uk[^]*www\.housing-ombudsman\.org\.uk/);
    expect(facts.match(/www\.lgo\.org\.uk/g)).toHaveLength(1);
  });

  test('who takes over after a reorganisation, and the own privacy notice, are read where people look', async () => {
    const path = '/staff/admin/organisation';
    const half = await send(admin, path, { name: 'Testham Borough', successorName: 'Greater Testham' });
    expect(half.html).toContain('Enter an address that begins with https://');
    expect(half.html).toContain('Enter a real date');
    const typed = {
      name: 'Testham Borough',
      privacyUrl: 'https://testham.example/privacy',
      successorName: 'Greater Testham',
      successorUrl: 'https://greater-testham.example/complain',
      'successorFrom-day': '1',
      'successorFrom-month': '4',
    };
    const ahead = await send(admin, path, { ...typed, 'successorFrom-year': '2099', reason: 'The order was made' });
    expect(ahead.status).toBe(303);
    expect((await admin.go('/complaints')).html).toContain(
      'Greater Testham takes over from Testham Borough on 1 April 2099',
    );
    await send(admin, path, { ...typed, 'successorFrom-year': '2020', reason: 'It has begun' });
    const { html } = await admin.go('/complaints');
    expect(html).toContain('Greater Testham took over from Testham Borough on 1 April 2020');
    expect(html).toContain('href="https://greater-testham.example/complain"');
    expect((await admin.go('/privacy')).html).toContain('href="https://testham.example/privacy"');
    const bad = await send(admin, path, { name: 'Testham Borough', privacyUrl: 'javascript:alert(1)', reason: 'x' });
    expect(bad.html).toContain('Enter an address that begins with https://');
    await send(admin, path, { name: 'Testham Borough', phone: '01632 960 999', reason: 'As before' });
    expect((await admin.go('/complaints')).html).not.toContain('took over');
  });

  test('more letters are to be approved at once, fewer only when a second person agrees', async () => {
    const path = '/staff/admin/approvals';
    expect((await admin.go('/staff/admin')).html).toContain(`href="${path}"`);
    expect((await send(admin, path, { always: 'finalResponse', paymentOver: 'a lot' })).html).toContain(
      'Enter a sum in pounds, like 500',
    );
    const more = await send(admin, path, { always: ['finalResponse', 'refuse'], paymentOver: '£250' });
    expect((await admin.go(more.to ?? '')).html).toContain('Saved. It holds from now on.');
    const fewer = await send(admin, path, { always: 'refuse' });
    expect((await admin.go(fewer.to ?? '')).html).toContain('waits for a second person');
    expect((await admin.go(path)).html).toContain('value="250"');
    const auditor = await browserOf(await server.addStaff('Ines Weber', 'auditor'));
    const shown = (await auditor.go(path)).html;
    expect(shown).toMatch(/Final response, Complaint not taken on[^]*£250/);
    expect(shown).not.toContain('<form method="post" action="/staff/admin');
    expect((await send(auditor, path, { always: 'refuse' })).status).toBe(403);
    const change = `/staff/admin/changes/${idIn((await second.go('/staff/admin/changes')).html, 'changes')}`;
    expect((await send(second, change, { decision: 'apply' })).status).toBe(303);
    expect((await auditor.go(path)).html).toContain('Money makes no difference');
  });

  test('colours that not everybody can read are refused with the way to mend it; a logo is kept', async () => {
    const pale = await send(admin, '/staff/admin/look', { brandColour: '#ffffcc' });
    expect(pale.html).toMatch(/Choose #0b0c0c for the text[^]*Choose a darker colour/);
    expect((await send(admin, '/staff/admin/look', { brandColour: '#00594c' })).status).toBe(303);
    expect((await admin.go('/staff/admin/look')).html).toContain('8.');
  });

  test('a closed service is offered no more, a merged team hands over its services, and all of it has a history', async () => {
    await send(admin, '/staff/admin/teams/new', { name: 'Waste' });
    await send(admin, '/staff/admin/teams/new', { name: 'Streets', joins: amira.staffId });
    expect((await send(admin, '/staff/admin/teams/new', { name: 'waste' })).html).toContain(
      'a team of this name already',
    );
    const teams = (await admin.go('/staff/admin/teams')).html;
    const [streets, waste] = [...teams.matchAll(/admin\/teams\/([0-9a-f-]{36})/g)].map(([, id]) => id ?? '');
    await send(admin, '/staff/admin/services/new', { name: 'Bins', team: waste ?? '', lgslCode: '524' });
    await send(admin, '/staff/admin/services/new', { name: 'Skips', team: waste ?? '' });
    const skips = [...(await admin.go('/staff/admin/services')).html.matchAll(/services\/([0-9a-f-]{36})[^>]*>Skips/g)];
    await send(admin, `/staff/admin/services/${skips[0]?.[1]}`, { name: 'Skips', team: waste ?? '', state: 'closed' });
    expect((await listServices(amira.ctx)).map(({ name }) => name)).toEqual(['Bins']);
    const merged = { name: 'Waste', state: 'merged', successor: streets ?? '' };
    expect((await send(admin, `/staff/admin/teams/${waste}`, merged)).status).toBe(303);
    const services = (await admin.go('/staff/admin/services')).html;
    expect(services).toMatch(/Bins<[^]*Streets/);
    const team = (await admin.go(`/staff/admin/teams/${streets}`)).html;
    expect(team).toContain('Amira Khan');
    const changes = (await second.go('/staff/admin/changes')).html;
    expect(changes).toContain('Team: Waste');
    const shown = (await second.go(`/staff/admin/changes/${idIn(changes, 'changes')}`)).html;
    expect(shown).toMatch(/Followed by[^]*nothing[^]*Streets/);
  });

  test('a shorter period of keeping waits for a second person, who decides on a page', async () => {
    const path = '/staff/admin/retention';
    const counted = await send(admin, path, { months: '12', do: 'preview' });
    expect(counted.status).toBe(200);
    expect(counted.html).toContain('by what you entered');
    const proposed = await send(admin, path, { months: '12' });
    expect((await admin.go(proposed.to ?? '')).html).toContain('waits for a second person');
    const change = `/staff/admin/changes/${idIn((await second.go('/staff/admin/changes')).html, 'changes')}`;
    expect((await admin.go(change)).html).toContain('Somebody else must agree');
    expect((await send(admin, change, { decision: 'apply' })).html).toContain('Somebody other than you must decide');
    expect((await send(second, change, {})).html).toContain('Choose what is to become of it');
    expect((await send(second, change, { decision: 'reject' })).html).toContain('Enter why it is rejected');
    expect((await send(second, change, { decision: 'apply' })).status).toBe(303);
    expect((await admin.go(path)).html).toContain('value="12"');
  });

  test('places get their QR codes, and only what is chosen is asked', async () => {
    const chosen = { when: 'end', questions: ['satisfaction', 'effort'], places: 'Southwater Library\nTown Hall' };
    expect((await send(admin, '/staff/admin/surveys', { ...chosen, questions: [] })).html).toContain(
      'at least one question',
    );
    expect((await send(admin, '/staff/admin/surveys', chosen)).status).toBe(303);
    const posters = (await admin.go('/staff/admin/surveys/posters')).html;
    expect(posters.match(/<svg/g)).toHaveLength(2);
    expect(posters).toContain('/complaints/feedback/Southwater%20Library');
  });

  test('a test of a connection really tries, and says what came of it', async () => {
    const path = '/staff/admin/integrations';
    expect((await admin.go(path)).html).toContain('Two connections are not built yet');
    const well = await send(admin, path, { name: 'mail' });
    expect(sent.map(({ to }) => to)).toEqual([expect.stringContaining('amira')]);
    expect((await admin.go(well.to ?? '')).html).toContain('the test went well');
    const unwell = await send(admin, path, { name: 'scanner' });
    expect((await admin.go(unwell.to ?? '')).html).toContain('It took too long to answer');
  });

  test('who vouches for staff is agreed by two, and no page, row or history holds the secret', async () => {
    const path = '/staff/admin/integrations';
    const agreed = { name: 'Entra', issuer: 'https://login.example.org/x', clientId: 'redress', roleClaim: 'roles' };
    const roles = { roles: 'Complaints.Officer = officer' };
    const wrong = await send(admin, `${path}/providers/new`, { ...agreed, roles: 'Officer = king' });
    expect(wrong.html).toContain('There is a problem');
    await send(admin, `${path}/providers/new`, { ...agreed, ...roles, clientSecret: 'canary-first' });
    expect((await admin.go(path)).html).not.toContain('Sign in with Entra');
    const added = await decide({ decision: 'apply' });
    expect(added).toContain('Complaints.Officer');
    expect(added).toMatch(/New secret[^]*yes/);
    const listed = (await admin.go(path)).html;
    const provider = `${path}/providers/${idIn(listed, 'providers')}`;
    expect(await secretOf()).toBe('canary-first');
    await send(admin, provider, { ...agreed, ...roles, name: 'Microsoft' });
    expect((await admin.go(path)).html).toContain('Sign in with Microsoft');
    const second = { ...agreed, ...roles, name: 'Microsoft' };
    await send(admin, provider, { ...second, clientSecret: 'canary-second' });
    await decide({ decision: 'reject', reason: 'Not ours' });
    expect(await secretOf()).toBe('canary-first');
    expect(await rowsWith('configuration_secrets', '')).toBe(0);
    await send(admin, provider, { ...second, roles: 'Complaints.Officer = manager' });
    expect((await admin.go(provider)).html).toContain('Complaints.Officer = officer');
    await decide({ decision: 'apply' });
    expect((await admin.go(provider)).html).toContain('Complaints.Officer = manager');
    expect(await secretOf()).toBe('canary-first');
    await send(admin, provider, { ...second, roles: 'Complaints.Officer = manager', clientSecret: 'canary-third' });
    expect(await rowsWith('configuration_secrets', '')).toBe(1);
    expect(await rowsWith('configuration_secrets', Buffer.from('canary').toString('hex'))).toBe(0);
    await decide({ decision: 'apply' });
    expect(await secretOf()).toBe('canary-third');
    const pages = [added, listed, (await admin.go(provider)).html, (await admin.go('/staff/admin/changes')).html];
    expect(pages.join('')).not.toContain('canary');
    for (const table of ['configuration_changes', 'configuration_events', 'configuration_secrets']) {
      expect(await rowsWith(table, 'canary')).toBe(0);
    }
    expect((await send(admin, provider, { do: 'end' })).status).toBe(303);
    expect((await admin.go(provider)).status).toBe(404);
  });

  /** Opens the one change that waits and decides on it as the second person; gives its page as it was before. */
  async function decide(decision: Record<string, string>): Promise<string> {
    const change = `/staff/admin/changes/${idIn((await second.go('/staff/admin/changes')).html, 'changes')}`;
    const { html } = await second.go(change);
    expect((await send(second, change, decision)).status).toBe(303);
    return html;
  }

  async function inOwnRows(query: string): Promise<Record<string, unknown>[]> {
    return server.ports.db.sql.begin(async (tx) => {
      await tx`select set_config('app.organisation', ${server.organisationId}, true)`;
      return tx.unsafe(query);
    });
  }

  async function rowsWith(table: string, word: string): Promise<number> {
    return (await inOwnRows(`select 1 from redress.${table} t where t::text like '%${word}%'`)).length;
  }

  async function secretOf(): Promise<string> {
    const [row] = await inOwnRows(`select id, encode(client_secret, 'hex') as sealed from redress.identity_providers`);
    const sealed = Buffer.from(String(row?.['sealed']), 'hex');
    return Buffer.from(server.ports.vault.open('identity-provider', String(row?.['id']), sealed) ?? []).toString();
  }

  test('health says in plain words what is well and what is not, as a page and as text', async () => {
    const html = (await admin.go('/staff/admin/health')).html;
    expect(html).toContain('One thing needs somebody');
    expect(html).toContain('9.0 s apart. Use NTP.');
    const text = (await admin.go('/staff/admin/health/text')).html;
    expect(text).toMatch(/Failed +clocks agree +9\.0 s apart/);
    expect((await verifyConfiguration(server.ports, [server.organisationId])).faults).toEqual([]);
  });
});
