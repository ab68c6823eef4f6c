import { afterAll, beforeAll, expect, test } from 'vitest';
import { policiesOf } from '../../src/identity/policies-of.ts';
import { startStaffSession } from '../../src/identity/sessions.ts';
import { lodge } from '../support/complaints.ts';
import { formBrowser, hiddenIn, type FormBrowser } from '../support/form-browser.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let ruth: StaffMember;
let daniel: StaffMember;

beforeAll(async () => {
  server = await startTestServer();
  ruth = await server.addStaff('Ruth Kowalczyk', 'manager');
  daniel = await server.addStaff('Daniel Okafor', 'manager');
  await lodge(server.as({ kind: 'public', organisationId: server.organisationId }), { name: 'Sam Jones' });
});
afterAll(() => server.stop());

async function browserOf({ ctx, staffId }: StaffMember): Promise<FormBrowser> {
  const session = await startStaffSession(ctx, { staffId });
  return formBrowser(server, session?.secret ?? '');
}

async function send(browser: FormBrowser, path: string, typed: Record<string, string>) {
  const { html } = await browser.go(path);
  const seen = /name="seen" value="([^"]*)"/.exec(html)?.[1];
  const form = { formToken: hiddenIn(html, 'formToken'), ...(seen ? { seen } : {}), ...typed };
  return browser.go(path, Object.entries(form));
}

test('a target is proposed by one, tried on past cases, and put in force by another; it holds for new complaints alone', async () => {
  const [mine, theirs] = [await browserOf(ruth), await browserOf(daniel)];
  const date = { 'from-day': '1', 'from-month': '12', 'from-year': '2030' };
  const lax = await send(mine, '/staff/admin/rules/targets', {
    'stage1.respond': '12',
    ...date,
    reason: 'Members asked',
  });
  expect(lax.html).toContain('is not stricter than what is due anyway');
  const proposed = await send(mine, '/staff/admin/rules/targets', {
    'stage1.respond': '8',
    ...date,
    reason: 'Members asked for it',
  });
  expect(proposed.status).toBe(303);
  const change = proposed.to ?? '';
  const shown = (await theirs.go(change)).html;
  expect((await theirs.go('/staff/admin/changes')).html).toContain(`href="${change}"`);
  expect(shown).toContain('8 working days');
  expect(shown).toContain('Members asked for it');
  const tried = await send(theirs, change, {
    do: 'try',
    'from-day': '1',
    'from-month': '1',
    'from-year': '2020',
    'to-day': '31',
    'to-month': '12',
    'to-year': '2035',
  });
  expect(tried.html).toContain('1 case received from');
  expect((await send(mine, change, { do: 'apply' })).html).toContain('Somebody else has to agree');
  expect(await policiesOf(ruth.ctx)).toHaveLength(1);
  expect((await send(theirs, change, { do: 'reject' })).html).toContain('Enter why you do not agree');
  expect((await send(theirs, change, { do: 'apply' })).status).toBe(303);
  const [latest] = await policiesOf(ruth.ctx);
  expect(latest).toMatchObject({
    version: 2,
    by: 'Daniel Okafor',
    body: { targets: { 'stage1.respond': { workingDays: 8 } } },
  });
  expect((await theirs.go('/staff/admin/rules')).html).toContain('To come');
});
