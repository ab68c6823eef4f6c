import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getCase } from '../../src/cases/get-case.ts';
import { eventTexts } from '../../src/language/en/pages-staff-events.ts';
import { hasForm } from '../../src/web/event-forms/forms.ts';
import { act, lodge } from '../support/complaints.ts';
import { sitDown, type Desk } from '../support/desk.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let officer: StaffMember;
let reference: string;
let other: string;
let desk: Desk;

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.addStaff('Priya Nair', 'officer');
  await server.addStaff('Daniel Okafor', 'manager', { isSeniorLead: true });
  const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
  ({ reference } = await lodge(anybody, { name: 'Sam Jones', email: 'sam@example.org' }));
  ({ reference: other } = await lodge(anybody, { name: 'Alex Smith', email: 'alex@example.org' }));
  desk = await sitDown(server, reference, officer);
});
afterAll(() => server.stop());

const onCase = (path = '') => `/staff/cases/${reference}${path}`;

/** Fills in the form of an event and sends it. */
async function record(type: string, typed: Record<string, string>, query = '') {
  return desk.go(onCase(`/events/${type}`), { ...(await desk.formOf(`${type}${query}`)), ...typed });
}

function day(name: string, on: string): Record<string, string> {
  const [year = '', month = '', date = ''] = on.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
}

const done = (type: string) => ({ status: 303, to: `/staff/cases/${reference}?done=${type}` });

describe('The doors of a case', () => {
  test('each leads to a form that can be read', async () => {
    const allowed = (await getCase(officer.ctx, { reference }))?.allowed ?? [];
    const forms = allowed.filter(hasForm);
    expect(forms.length).toBeGreaterThan(15);
    for (const type of forms) {
      const { status, html } = await desk.go(onCase(`/events/${type}`));
      expect(status, type).toBe(200);
      expect(html, type).toContain(eventTexts[type].title);
      expect(html, type).not.toContain('This cannot be done');
    }
  });

  test('are offered in groups on the case, and nothing is offered where there is nothing to choose', async () => {
    const { html } = await desk.go(onCase());
    expect(html).toContain('Other cases and contact');
    expect(html).toContain(onCase('/events/triage'));
    for (const type of ['unlink', 'completeRemedy', 'comply']) expect(html).not.toContain(onCase(`/events/${type}`));
    expect((await desk.go(onCase('/events/comply'))).html).toContain('There is nothing to choose from');
  });

  test('complexity and risk are noted, and stand at the top of the case', async () => {
    const typed = { complexity: 'complex', vulnerability: 'yes', risk: 'no', reason: 'A baby sleeps in the room' };
    expect(await record('triage', typed)).toMatchObject(done('triage'));
    const { html } = await desk.go(onCase());
    expect(html).toContain('Complex; somebody is vulnerable; nobody’s health or safety is at risk.');
    expect(html).toContain('A baby sleeps in the room');
  });

  test('another case is linked by its reference, and both cases show it until it is taken away', async () => {
    for (const nobodys of ['C-0000-000-0', reference, 'what?']) {
      const { html } = await desk.go(onCase(`/events/link?to=${encodeURIComponent(nobodys)}`));
      expect(html).toContain('<a href="#to">Enter the reference of another case of ours</a>');
    }
    const found = `?to=${other.toLowerCase()}`;
    expect((await desk.go(onCase(`/events/link${found}`))).html).toContain('The other case');
    const wrong = await record('link', { to: 'C-0000-000-0', kind: 'related' }, found);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Enter the reference of another case of ours');
    expect(await record('link', { to: other.toLowerCase(), kind: 'related' }, found)).toMatchObject(done('link'));
    expect((await desk.go(onCase())).html).toContain(`href="/staff/cases/${other}"`);
    expect((await desk.go(`/staff/cases/${other}`)).html).toContain(`href="${onCase()}"`);
    const link = `related ${other}`;
    expect((await desk.go(onCase('/events/unlink'))).html).toContain(`value="${link}"`);
    expect(await record('unlink', { link, reason: 'Another street' })).toMatchObject(done('unlink'));
    expect((await desk.go(onCase())).html).not.toContain(`href="/staff/cases/${other}"`);
  });

  test('a mistake is put right by choosing the entry of the history that is wrong', async () => {
    const { html } = await desk.go(onCase('/events/correct'));
    expect(html).toContain('1. Complaint received, 2 March 2026');
    const typed = { seq: '1', reason: 'It lay at reception', ...day('receivedOn', '2026-02-27') };
    expect(await record('correct', typed)).toMatchObject(done('correct'));
    expect(await getCase(officer.ctx, { reference })).toMatchObject({ receivedOn: '2026-02-27' });
  });

  test('what the rules find wrong with a date is said in their words, where it can be mended', async () => {
    const future = { seq: '1', reason: 'A slip', ...day('receivedOn', '2026-03-05') };
    const { status, html } = await record('correct', future);
    expect(status).toBe(422);
    expect(html).toContain('href="#receivedOn-day">The day it arrived is in the future.');
  });

  test('what an answer leaves to be done is followed until it is done', async () => {
    await act(officer.ctx, reference, { type: 'acknowledge', ombudsmanDetails: true });
    const typed = { outcome: 'upheld', actions: 'Call back on Friday', ...day('actionsDue', '2026-03-06') };
    const form = await desk.formOf('respond');
    const ticked = ['stage', 'definition', 'decision', 'reasons', 'ombudsman', 'escalation', 'actions'];
    const contents = ticked.map((one): [string, string] => ['contents', one]);
    const sent = await desk.go(onCase('/events/respond'), [...Object.entries({ ...form, ...typed }), ...contents]);
    expect(sent).toMatchObject(done('respond'));
    expect((await desk.go(onCase('/actions'))).html).toContain('Call back on Friday');
    expect((await desk.go(onCase('/events/completeAction'))).html).toContain('Call back on Friday');
    expect(await record('completeAction', { number: '1' })).toMatchObject(done('completeAction'));
    expect((await desk.go(onCase('/actions'))).html).toContain('govuk-tag--green');
  });

  test('the Ombudsman’s enquiry and recommendations are kept with their dates', async () => {
    const enquiry = { ombudsman: 'lgsco', text: 'Why was it late?', ...day('due', '2026-03-20') };
    expect(await record('ombudsmanEnquiry', enquiry)).toMatchObject(done('ombudsmanEnquiry'));
    expect(await record('answerEnquiry', { id: 'enquiry-1' })).toMatchObject(done('answerEnquiry'));
    const decision = { decision: 'upheld', recommendation1: 'Say sorry to Sam', within1: '4-weeks' };
    expect(await record('ombudsmanDecision', decision)).toMatchObject(done('ombudsmanDecision'));
    const { html } = await desk.go(onCase('/actions'));
    for (const words of ['Why was it late?', 'Say sorry to Sam', '30 March 2026']) expect(html).toContain(words);
    expect(await record('comply', { id: 'recommendation-1', evidence: 'The letter' })).toMatchObject(done('comply'));
  });
});

describe('The form of an answer', () => {
  test('asks for what the procedure of the case wants in its letter, and for nothing else', async () => {
    const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
    const { reference: fresh } = await lodge(anybody);
    await act(officer.ctx, fresh, { type: 'acknowledge', ombudsmanDetails: true });
    const { html } = await desk.go(`/staff/cases/${fresh}/events/respond`);
    const asked = [...html.matchAll(/name="contents"[^>]*value="(\w+)"/g)].map(([, value]) => value);
    const contents = (await getCase(officer.ctx, { reference: fresh }))?.stage?.contents ?? [];
    expect(contents.length).toBeGreaterThan(4);
    expect(asked).toEqual([...contents, 'remedy', 'actions']);
    expect(asked).not.toContain('final');
  });
});

describe('The register of contact restrictions', () => {
  test('shows who is restricted, links to the case, and marks the review that is owed', async () => {
    const typed = {
      restriction: 'Letters only, to Priya Nair',
      reasons: 'Forty calls in one day',
      equalityConsidered: 'Asked about adjustments',
      ...day('reviewOn', '2026-03-10'),
    };
    expect(await record('restrict', typed)).toMatchObject(done('restrict'));
    const register = await desk.go('/staff/restrictions');
    expect(register.html).toContain('Sam Jones');
    expect(register.html).toContain(`href="${onCase()}"`);
    expect(register.html).not.toContain('Look at it again now');
    expect((await desk.go(onCase())).html).toContain('What is restricted: Letters only, to Priya Nair');
    server.setClock('2026-03-09T09:00');
    desk = await sitDown(server, reference, officer);
    expect((await desk.go('/staff/restrictions')).html).toContain('Look at it again now');
    expect((await desk.go('/staff/restrictions?state=lifted')).html).toContain('There are no restrictions to show');
    expect((await desk.go('/staff/restrictions?cursor=made-up')).status).toBe(404);
  });

  test('a restriction that stays needs its next date; one that is lifted is kept', async () => {
    const typed = { reasons: 'It has helped', equalityConsidered: 'Asked again' };
    const stays = await record('reviewRestriction', { ...typed, outcome: 'keep' });
    expect(stays.status).toBe(422);
    expect(stays.html).toContain('Enter when it will be looked at again');
    expect(await record('reviewRestriction', { ...typed, outcome: 'lift' })).toMatchObject(done('reviewRestriction'));
    const { html } = await desk.go('/staff/restrictions?state=lifted');
    expect(html).toContain('Lifted on 9 March 2026');
    expect((await desk.go('/staff/restrictions')).html).not.toContain('Lifted on 9 March 2026');
    expect((await desk.go('/staff/restrictions?state=')).html).toContain('Lifted on 9 March 2026');
  });
});

describe('Taking a complaint in', () => {
  test('offers every procedure of the council by its title, the usual one chosen', async () => {
    const { html } = await desk.go('/staff/intake');
    expect(html).toContain('Council services (Local Government Ombudsman’s Code)');
    expect(html).toMatch(/value="lgsco-code"[^>]*checked/);
    expect(html).toContain('value="ho-code"');
  });

  test('uses the procedure chosen, and none that is not the council’s', async () => {
    const { html } = await desk.go('/staff/intake');
    const formToken = /name="formToken" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const typed = { formToken, description: 'Damp in the hall', channel: 'phone', phone: '01632 960007', do: 'save' };
    const wrong = await desk.go('/staff/intake', { ...typed, procedure: 'spso-mchp' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Choose one of our procedures');
    const { to } = await desk.go('/staff/intake', { ...typed, procedure: 'ho-code' });
    expect((await desk.go(to ?? '')).html).toContain('Housing (Housing Ombudsman’s Code)');
  });
});
