import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uploadBytes } from '../../src/documents/upload-limits.ts';
import { startResidentSession } from '../../src/identity/sessions.ts';
import { startApi, type TestApi, type TestOrganisation } from '../support/api.ts';
import { sample } from '../documents/sample.ts';

let api: TestApi;
let council: TestOrganisation;
let officer: string;
beforeAll(async () => {
  api = await startApi();
  council = await api.addOrganisation();
  officer = (await council.addStaff({ role: 'officer' })).token;
});
afterAll(() => api.close());

function formOf(bytes: Uint8Array, name: string, field = 'file'): FormData {
  const form = new FormData();
  form.set(field, new File([new Uint8Array(bytes)], name));
  return form;
}

const upload = (body: unknown, token = officer) => api.call('POST', '/api/v1/documents', { token, body });

async function lodge() {
  const body = { description: 'Damp', person: { name: 'Sam', email: 'sam@example.org' } };
  const { body: lodged } = await api.call('POST', '/api/v1/cases', { host: council.host, body });
  const [row] = await api.db.superuserSql`
    select c.id, p.person_id from redress.cases c join redress.case_people p on p.case_id = c.id
    where c.reference = ${String(lodged.reference).replaceAll('-', '').slice(1)}`;
  const owner = { caseId: row?.['id'], personId: row?.['person_id'] };
  return { reference: String(lodged.reference), session: (await startResidentSession(council.ctx, owner)).secret };
}

describe('files through the API', () => {
  test('are sent, brought by an event, listed, and had by those who may see the case', async () => {
    const { reference, session } = await lodge();
    const sent = await upload(formOf(sample('open.pdf'), 'ŵ damp.pdf'), session);
    expect(sent).toMatchObject({ status: 201, body: { name: 'ŵ damp.pdf', mediaType: 'application/pdf' } });
    const { id, hash } = sent.body;
    const event = { type: 'addInformation', text: 'The report', documents: [{ id, hash }] };
    expect(await api.call('GET', `/api/v1/documents/${id}`, { token: session })).toMatchObject({ status: 404 });
    const added = await api.call('POST', `/api/v1/cases/${reference}/events`, { token: session, body: event });
    expect(added.status).toBe(201);
    const listed = await api.call('GET', `/api/v1/cases/${reference}/documents`, { token: officer });
    expect(listed.body).toMatchObject({ documents: [{ id, hash, seq: 2, scan: 'waiting', givenBy: 'resident' }] });
    await api.db.superuserSql`update redress.documents set scan = 'clean' where id = ${id}`;
    for (const token of [officer, session]) {
      const had = await api.call('GET', `/api/v1/documents/${id}`, { token });
      expect(had.status).toBe(200);
      expect(had.text.startsWith('%PDF')).toBe(true);
      expect(Object.fromEntries(had.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="_ damp.pdf"; filename*=UTF-8''%C5%B5%20damp.pdf`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
    }
    expect(await api.call('GET', `/api/v1/documents/${id}`, { host: council.host })).toMatchObject({ status: 401 });
    const other = await lodge();
    expect(await api.call('GET', `/api/v1/documents/${id}`, { token: other.session })).toMatchObject({ status: 404 });
    expect(await api.call('GET', `/api/v1/cases/${reference}/documents`, { token: other.session })).toMatchObject({
      status: 404,
    });
  });

  test.each([
    ['an empty file', new Uint8Array(0), 'a.pdf', 'The selected file is empty'],
    ['a file of 20MB', new Uint8Array(uploadBytes), 'a.pdf', 'The selected file must be smaller than 20MB'],
    ['a page', Buffer.from('<html>'), 'a.html', 'The selected file must be a PDF, Word document'],
    ['a locked file', sample('locked-aes-256.pdf'), 'a.pdf', 'The selected file is password protected'],
  ])('%s is refused in the words that a page would use', async (_what, bytes, name, message) => {
    expect(await upload(formOf(bytes, name))).toMatchObject({
      status: 422,
      body: {
        type: '/problems/invalid-request',
        errors: [{ pointer: '/file', message: expect.stringContaining(message) }],
      },
    });
  });

  test('anything but one file in a form is refused', async () => {
    expect(await upload({ file: 'damp' })).toMatchObject({ status: 415 });
    expect(await upload(new FormData())).toMatchObject({ status: 422 });
    expect(await upload(formOf(sample('open.pdf'), 'a.pdf', 'other'))).toMatchObject({ status: 422 });
    const twice = formOf(sample('open.pdf'), 'a.pdf');
    twice.append('file', new File(['b'], 'b.txt'));
    expect(await upload(twice)).toMatchObject({ status: 400 });
    const words = new FormData();
    words.set('file', 'damp');
    expect(await upload(words)).toMatchObject({ status: 422 });
  });

  test('only where files are taken may a body be longer than a letter', async () => {
    const long = 'x'.repeat(2 * 1024 * 1024);
    const { reference } = await lodge();
    const event = { type: 'addInformation', text: long };
    expect(await api.call('POST', `/api/v1/cases/${reference}/events`, { token: officer, body: event })).toMatchObject({
      status: 413,
    });
    expect(await upload(formOf(new Uint8Array(62 * 1024 * 1024), 'a.pdf'))).toMatchObject({ status: 413 });
  });
});
