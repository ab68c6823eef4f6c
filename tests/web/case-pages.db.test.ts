import { afterAll, beforeAll, expect, test } from 'vitest';
import { createToken } from '../../src/identity/create-token.ts';
import { act, lodge } from '../support/complaints.ts';
import { sitDown, type Desk } from '../support/desk.ts';
import { hiddenIn } from '../support/form-browser.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let priya: StaffMember;
let reference: string;
let other: string;
let desk: Desk;

beforeAll(async () => {
  server = await startTestServer();
  priya = await server.addStaff('Priya Nair', 'officer');
  const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
  ({ reference } = await lodge(anybody, { name: 'Sam Jones', email: 'sam@example.org' }));
  ({ reference: other } = await lodge(anybody, { name: 'Sam Jones', email: 'sam@example.org' }));
  desk = await sitDown(server, reference, priya);
});
afterAll(() => server.stop());

const onCase = (path = '') => `/staff/cases/${reference}${path}`;
const pageNames = ['', '/issues', '/timeline', '/messages', '/documents', '/clocks', '/actions', '/people', '/history'];

async function record(type: string, typed: Record<string, string>, query = '') {
  return desk.go(onCase(`/events/${type}`), { ...(await desk.formOf(`${type}${query}`)), ...typed });
}

test('each page of a case has its own title and marks itself among the pages', async () => {
  const titles = new Set<string>();
  for (const path of pageNames) {
    const { status, html } = await desk.go(onCase(path));
    expect(status, path).toBe(200);
    expect(html).toContain(`href="${onCase(path)}" aria-current="page"`);
    titles.add(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? '');
  }
  expect(titles.size).toBe(pageNames.length);
});

test('the account of one date, and the case as it was, stand among its pages; the summary leads to the screen for calls', async () => {
  for (const [path, page] of [
    ['/clocks/stage1.acknowledge', '/clocks'],
    ['/at', '/history'],
  ] as const) {
    const { status, html } = await desk.go(onCase(path));
    expect(status, path).toBe(200);
    expect(html).toContain(`href="${onCase(page)}" aria-current="page"`);
    expect(html.match(/<h1/g)).toHaveLength(1);
  }
  expect((await desk.go(onCase())).html).toContain(`href="${onCase('/contact')}"`);
});

test('who may not read the file is led to the summary, the timeline without its words, and the dates', async () => {
  const reader = await sitDown(server, reference, await server.addStaff('Amir Khan', 'reader'));
  await act(priya.ctx, reference, { type: 'addNote', kind: 'visit', text: 'A dog in the garden' });
  for (const path of pageNames) {
    const { status, html } = await reader.go(onCase(path));
    const isFor = ['', '/timeline', '/clocks'].includes(path);
    expect(status, path).toBe(isFor ? 200 : 403);
    expect(html).not.toContain('A dog in the garden');
    expect(html).not.toContain(`href="${onCase('/history')}"`);
  }
  await act(priya.ctx, reference, { type: 'appoint', as: 'deputy', staff: priya.staffId });
  const { html } = await reader.go(onCase('/timeline'));
  expect(html).toContain('Note added');
  expect(html).toMatch(/Deputy\s*<\/dt>\s*<dd[^>]*>\s*Priya Nair/);
  expect(html).not.toContain('A visit');
  expect((await desk.go(onCase('/timeline'))).html).toContain('A visit');
});

test('somebody who has the case open is seen by the others, and never by themselves', async () => {
  const ruth = await sitDown(server, reference, await server.addStaff('Ruth Kowalczyk', 'manager'));
  server.setClock('2026-03-02T10:42');
  await ruth.go(onCase('/clocks'));
  server.setClock('2026-03-02T10:50');
  expect((await desk.go(onCase('/events/triage'))).html).toContain(
    'Ruth Kowalczyk has had this case open since 10:42am',
  );
  expect((await ruth.go(onCase())).html).not.toContain('Ruth Kowalczyk has had');
  server.setClock('2026-03-02T11:01');
  expect((await desk.go(onCase())).html).not.toContain('Ruth Kowalczyk has had');
  expect((await desk.go(onCase('/people'))).html).toContain('Ruth Kowalczyk');
});

test('a program that looked at the case is nobody to speak to, and its look is kept', async () => {
  const holder = { name: 'Housing system', role: 'reader' as const, expiresAt: new Date('2035-01-01') };
  const { token } = await createToken(priya.ctx, holder);
  const headers = { Authorization: `Bearer ${token}` };
  expect((await fetch(`${server.baseUrl}/api/v1/cases/${reference}`, { headers })).status).toBe(200);
  const { html } = await desk.go(onCase());
  expect(html).not.toContain('Housing system has had this case open');
  expect((await desk.go(onCase('/people'))).html).toContain('Housing system');
});

test('a note comes with its files, which stay with the form while something else in it is mended', async () => {
  const sent = new FormData();
  const { formToken, version } = await desk.formOf('addNote');
  for (const [name, value] of Object.entries({ formToken, version, kind: 'evidence' })) sent.append(name, value);
  sent.append('documents-new', new File(['The crew came on Monday'], 'rounds.txt', { type: 'text/plain' }));
  const wrong = await desk.go(onCase('/events/addNote'), sent);
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('Enter what there is to note');
  const kept = /name="documents" type="checkbox" value="([^"]+)" checked/.exec(wrong.html)?.[1] ?? '';
  const mended = {
    kind: 'evidence',
    text: 'The rounds of that week',
    documents: kept,
    version,
    formToken: hiddenIn(wrong.html, 'formToken'),
  };
  expect((await desk.go(onCase('/events/addNote'), mended)).status).toBe(303);
  expect((await desk.go(onCase('/documents'))).html).toContain('rounds.txt');
  const timeline = (await desk.go(onCase('/timeline'))).html;
  expect(timeline).toContain('The rounds of that week');
  expect(timeline).toMatch(/<li>(Open )?rounds.txt/);
  expect(timeline.indexOf('The rounds of that week')).toBeLessThan(timeline.indexOf('Complaint received'));
  expect((await desk.go(`/staff/cases/${other}/events/addNote`)).html).not.toContain('rounds.txt');
});

test('what is to change is recorded, found beside its check, and its check is chosen from there', async () => {
  const due = { 'due-day': '1', 'due-month': '6', 'due-year': '2026' };
  const learnt = { cause: 'delay', problem: 'Nobody rang back', change: 'A rota', measure: 'Fewer calls' };
  const recorded = await record('recordLearning', { ...learnt, ...due, owner: 'head of waste', priority: 'high' });
  expect(recorded.status).toBe(303);
  const { html } = await desk.go(onCase('/actions'));
  expect(html).toContain('Fewer calls');
  expect(html).toContain(`href="${onCase('/events/checkLearning?number=1')}"`);
  expect((await desk.go(onCase('/events/checkLearning?number=1'))).html).toMatch(/value="1" checked/);
  expect((await desk.go(onCase('/events/checkLearning?number=9'))).html).not.toMatch(/value="9"/);
});

test('the guidance beside a form cites the clause and names the time limit that ends', async () => {
  const { html } = await desk.go(onCase('/events/acknowledge'));
  expect(html).toContain('Acknowledge and log within 5 working days of receipt (Code 6.2)');
  expect(html).toContain('It ends this time limit: Stage 1 acknowledgement, due Monday 9 March 2026.');
});

test('a conflict that one declares leaves one the summary and the dates', async () => {
  const tom = await server.addStaff('Tom Ashworth', 'officer');
  const toms = await sitDown(server, other, tom);
  const form = await toms.formOf('declareConflict');
  expect((await toms.go(`/staff/cases/${other}/events/declareConflict`)).html).toMatch(
    new RegExp(`value="${tom.staffId}" selected`),
  );
  const typed = { ...form, staff: tom.staffId, reason: 'A cousin' };
  expect((await toms.go(`/staff/cases/${other}/events/declareConflict`, typed)).status).toBe(303);
  const { html } = await toms.go(`/staff/cases/${other}`);
  expect(html).toContain('You said that you must not work on this case');
  expect(html).not.toContain('/timeline"');
  expect((await toms.go(`/staff/cases/${other}/timeline`)).status).toBe(404);
  expect((await toms.go(`/staff/cases/${other}/history`)).status).toBe(404);
});

test('the histories of duplicates are told together on both cases, each entry with the case it is from', async () => {
  await act(priya.ctx, other, { type: 'addInformation', text: 'Said in the other case' });
  const reason = 'The same street light';
  await act(priya.ctx, other, { type: 'link', to: reference, kind: 'duplicate', reason });
  for (const one of [reference, other]) {
    const { html } = await desk.go(`/staff/cases/${one}/timeline`);
    expect(html).toContain('are shown together');
    for (const from of [reference, other]) expect(html).toContain(`From case ${from}`);
    expect(html).toContain('Said in the other case');
    expect(html).toContain('The rounds of that week');
  }
  const alone = await desk.go(onCase('/timeline?with=nothing'));
  expect(alone.html).not.toContain('Said in the other case');
  expect(alone.html).toContain('Show the duplicates too');
});

test('a long timeline is turned page by page from its end', async () => {
  for (let i = 1; i <= 55; i++) await act(priya.ctx, reference, { type: 'label', add: [`label ${i}`] });
  const first = (await desk.go(onCase('/timeline?with=nothing'))).html;
  expect(first).not.toContain('Complaint received');
  const next = /href="([^"]*before=[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = (await desk.go(next)).html;
  expect(second).toContain('Complaint received');
  const count = (html: string) => html.split('govuk-heading-s govuk-!-margin-bottom-1').length - 1;
  expect(count(first)).toBe(50);
  expect(second).toContain('The rounds of that week');
});

test('a case that was answered late is closed with what made it late, and the late replies are named', async () => {
  const ask = { id: 'request-1', to: 'lights@example.org', question: 'When?', due: '2026-03-04' };
  await act(priya.ctx, reference, { type: 'askService', ...ask });
  await act(priya.ctx, reference, {
    type: 'acknowledge',
    ombudsmanDetails: true,
    definition: { issues: ['The light'] },
  });
  server.setClock('2026-03-25T10:00');
  desk = await sitDown(server, reference, priya);
  await act(priya.ctx, reference, { type: 'answerService', id: 'request-1', text: 'Yesterday' });
  const contents = ['stage', 'definition', 'decision', 'reasons', 'ombudsman', 'escalation'];
  const decisions = [{ issue: 1, finding: 'upheld' }];
  await act(priya.ctx, reference, { type: 'notifyDelay', expectedOn: '2026-03-26', reason: 'It took long' });
  await act(priya.ctx, reference, { type: 'respond', outcome: 'upheld', decisions, contents });
  const { html } = await desk.go(onCase('/events/close'));
  expect(html).toContain('What made the answer late?');
  expect(html).toContain('Late replies from services');
  expect(html).toContain('lights@example.org: due 4 March 2026');
  const without = await record('close', {});
  expect(without.status).toBe(422);
  expect(without.html).toContain('Choose what made the answer late');
  expect((await record('close', { lateBecause: 'service' })).status).toBe(303);
  for (const at of ['', '/timeline']) {
    expect((await desk.go(onCase(at))).html).toMatch(/What made the answer late[\s\S]{0,200}The service answered late/);
  }
});
