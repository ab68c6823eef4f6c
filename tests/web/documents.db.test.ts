import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyEvent } from '../../src/cases/apply-event.ts';
import { openCase } from '../../src/cases/open-case.ts';
import { getCase } from '../../src/cases/get-case.ts';
import { addDocument } from '../../src/documents/add-document.ts';
import { listDocuments } from '../../src/documents/list-documents.ts';
import { settleScan } from '../../src/documents/settle-scan.ts';
import { skipScans } from '../../src/documents/skip-scans.ts';
import { startDraft } from '../../src/drafts/start-draft.ts';
import { eventSchemas } from '../../src/machines/events.ts';
import type { Context } from '../../src/ports.ts';
import { pages } from '../../src/web/pages/index.ts';
import { textBytes } from '../documents/sample.ts';
import { sitDown, type Desk } from '../support/desk.ts';
import { hiddenIn } from '../support/form-browser.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';
import { valueOf } from '../support/world.ts';

let server: TestServer;
let anybody: Context;
let desk: Desk;
let officer: StaffMember;
let reference: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  server = await startTestServer();
  const { organisationId } = server;
  anybody = server.as({ kind: 'public', organisationId });
  const sweep = server.as({ kind: 'system', organisationId, name: 'sweep' });
  const { draftId } = await startDraft(anybody);
  const documents: { id: string; hash: string }[] = [];
  for (const name of ['unscanned', 'clean', 'infected', 'waiting']) {
    const given = { name: `${name} <b>.txt`, bytes: textBytes(`canary ${name}`), draftId };
    const added = await addDocument(anybody, given);
    if ('fault' in added) throw new Error(added.fault);
    const { id, hash } = added.document;
    ids[name] = id;
    documents.push({ id, hash });
    if (name === 'unscanned') await skipScans(sweep);
    else if (name !== 'waiting') await settleScan(sweep, { id, scan: name === 'clean' ? 'clean' : 'infected' });
  }
  const event = eventSchemas.receive.parse({ type: 'receive', channel: 'web', description: 'Damp', documents });
  const person = { name: 'Sam Reed', email: 'sam@example.org' };
  ({ reference } = valueOf(await openCase(anybody, { event, person })));
  officer = await server.addStaff('Priya Nair', 'officer');
  desk = await sitDown(server, reference, officer);
});
afterAll(() => server.stop());

describe('a redacted copy', () => {
  test('has the title that was typed, and neither its name nor its note holds that of the original', async () => {
    const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    const added = await addDocument(officer.ctx, { name: 'Jane Smith diagnosis.png', bytes: new Uint8Array(bytes) });
    if ('fault' in added) throw new Error(added.fault);
    const { id, hash } = added.document;
    const { organisationId } = server;
    await settleScan(server.as({ kind: 'system', organisationId, name: 'sweep' }), { id, scan: 'clean' });
    const { caseId } = (await getCase(officer.ctx, { reference })) ?? { caseId: '' };
    const note = { type: 'addNote', kind: 'evidence', text: 'A letter', documents: [{ id, hash }] };
    valueOf(await applyEvent(officer.ctx, { caseId, event: eventSchemas.addNote.parse(note) }));
    const page = `/staff/cases/${reference}/documents/${id}/redact`;
    const { html } = await desk.go(page);
    expect(html).toMatch(/name="title"[^>]*value="Redacted document"/);
    const typed = { formToken: hiddenIn(html, 'formToken'), marks: '1 0 0 100 50', page: '1', do: 'make' };
    expect((await desk.go(page, { ...typed, title: '' })).status).toBe(422);
    expect((await desk.go(page, { ...typed, title: 'Letter of a doctor' })).status).toBe(303);
    const copy = (await listDocuments(officer.ctx, { caseId }))?.find(({ redactionOf }) => redactionOf === id);
    expect(copy).toMatchObject({ name: 'Letter of a doctor.pdf', title: 'Letter of a doctor' });
    const noted = (await getCase(officer.ctx, { reference }))?.forStaff?.notes.map(({ text }) => text).join();
    expect(noted).toContain('Letter of a doctor');
    expect(noted).not.toContain('Jane Smith');
  });
});

describe('the files of a case', () => {
  test('stand on its page, each with whether it can be opened, in words that are safe', async () => {
    const { html } = await desk.go(`/staff/cases/${reference}/documents`);
    const list = html.slice(html.indexOf('id="documents"'));
    expect(list).toContain('Not checked for viruses');
    expect(list).toContain('This file contains a virus');
    expect(list).toContain('We are checking this file for viruses');
    expect(list).toContain('Download clean _b_.txt');
    for (const name of ['clean', 'unscanned']) expect(html).toContain(`/documents/${ids[name]}`);
    for (const name of ['infected', 'waiting']) expect(html).not.toContain(`/documents/${ids[name]}`);
  });

  test('are had from there by staff alone, and never as a page', async () => {
    const path = (name: string) => `/staff/cases/${reference}/documents/${ids[name]}`;
    expect((await desk.go(path('clean'))).html).toBe('canary clean');
    for (const name of ['infected', 'waiting']) expect((await desk.go(path(name))).status).toBe(404);
    const stranger = await sitDown(server, reference);
    const turnedAway = await stranger.go(path('clean'));
    expect(turnedAway.html).not.toContain('canary');
    expect(turnedAway.to).toMatch(/^\/staff\/sign-in/);
    expect((await desk.go(`/staff/cases/${reference}/documents/nonsense`)).status).toBe(404);
  });
});

describe('a file that staff add', () => {
  const add = async (name: string, values: Record<string, string>) => {
    const path = `/staff/cases/${reference}/add-file`;
    const form = new FormData();
    form.set('formToken', hiddenIn((await desk.go(path)).html, 'formToken'));
    for (const [field, value] of Object.entries(values)) form.set(field, value);
    form.set('documents-new', new File([`canary ${name}`], name));
    return desk.go(path, form);
  };

  test('has its kind and title in the list, and is seen by the person only where it is not for staff alone', async () => {
    const named = { kind: 'record', title: 'Inspection of the flat' };
    const added = await add('inspection.txt', { ...named, internal: 'yes' });
    expect(added.to).toBe(`/staff/cases/${reference}/documents?done=added`);
    await add('photo.txt', { kind: 'photograph' });
    const { html } = await desk.go(added.to ?? '');
    expect(html).toContain('The file is in the case');
    expect(html.slice(html.indexOf('inspection.txt'))).toMatch(
      /Inspection of the flat\. Record of a service\.[^]*?Only for staff[^]*photo\.txt[^]*?Photograph\./,
    );
    const { organisationId } = server;
    const view = await getCase(officer.ctx, { reference });
    const person = { caseId: view?.caseId ?? '', personId: view?.person?.personId ?? '' };
    const shown = await listDocuments(server.as({ kind: 'resident', organisationId, ...person }), person);
    const names = shown?.map(({ name }) => name);
    expect(names).toContain('photo.txt');
    expect(names).not.toContain('inspection.txt');
  });

  test('is kept while what it is has to be mended', async () => {
    const refused = await add('kept.txt', {});
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Choose what it is');
    expect(refused.html).toMatch(/value="[0-9a-f-]{36}"[^>]*checked[^]*?kept\.txt/);
  });
});

describe('pages that take files', () => {
  const taking = pages.filter(({ takesFiles }) => takesFiles).map(({ path }) => path);
  const send = (path: string, megabytes: number) => {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(megabytes * 1024 * 1024)], 'a.pdf'));
    const headers = { 'Sec-Fetch-Site': 'same-origin' };
    return fetch(new URL(path, server.baseUrl), { method: 'POST', body: form, headers, redirect: 'manual' });
  };

  test('say so, and every other page keeps its short limit', async () => {
    expect(taking.length).toBeGreaterThan(0);
    for (const path of taking) expect((await send(path, 3)).status).not.toBe(413);
    for (const path of ['/complaints/track', '/staff/sign-in']) expect((await send(path, 3)).status).toBe(413);
  });

  test('hear a body that is too long even for them to its end, however slowly it comes, and then say so in words', async () => {
    const answered = await sendSlowly(new URL(taking[0] ?? '', server.baseUrl), 70);
    expect(answered).toMatchObject({ status: 413, wasCut: false });
    expect(answered.text).toContain('A file must be smaller than 20MB');
  });
});

/** As a telephone does it: longer than a server waits that has no interest in the rest. */
async function sendSlowly(url: URL, megabytes: number): Promise<{ status: number; wasCut: boolean; text: string }> {
  const length = megabytes * 1024 * 1024;
  const headers = { 'Content-Type': 'multipart/form-data; boundary=b', 'Content-Length': length };
  const outgoing = request(url, { method: 'POST', agent: false, headers });
  let wasCut = false;
  outgoing.on('error', () => void (wasCut = true));
  const answer = new Promise<IncomingMessage>((resolve) => void outgoing.once('response', resolve));
  for (let n = 0; n < 7 && !wasCut; n++) {
    outgoing.write(Buffer.alloc(length / 7));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  outgoing.end();
  const incoming = await answer;
  return { status: incoming.statusCode ?? 0, wasCut, text: await text(incoming) };
}
