import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act } from '../support/complaints.ts';
import { ownDesk, type OwnDesk } from '../support/own-desk.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';
import { unpack } from '../support/unpack.ts';

let server: TestServer;
let officer: StaffMember;
let sam: OwnDesk;
const path = '/complaints/case/ombudsman';
const file = '/complaints/case/ombudsman/file';

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.addStaff('Priya Nair', 'officer');
  await server.addStaff('Daniel Okafor', 'manager', { isSeniorLead: true });
  sam = await ownDesk(server, { name: 'Sam <b>Jones</b>' });
  const staff = [
    { type: 'triage', complexity: 'complex', vulnerability: true, risk: true, reason: 'STAFFONLY triage' },
    { type: 'acknowledge', ombudsmanDetails: true, definition: { issues: ['The light is out'] } },
    { type: 'addInformation', text: 'A photograph came by post' },
    { type: 'link', to: (await ownDesk(server)).reference, kind: 'related', reason: 'STAFFONLY link' },
    {
      type: 'restrict',
      reasons: 'Too many calls',
      restriction: 'By letter',
      reviewOn: '2026-08-03',
      equalityConsidered: 'STAFFONLY equality',
    },
  ];
  for (const event of staff) await act(officer.ctx, sam.reference, event);
  await attach('Licht & Weg ../ä.txt', 'The light on Monday', 'clean');
  await attach('virus.txt', 'STAFFONLY virus', 'infected');
  await attach('later.txt', 'STAFFONLY waiting', 'waiting');
  await server.relay();
  // A reminder that only staff get.
  server.setClock('2026-03-30T10:00');
  sam = await sam.again();
});
afterAll(() => server.stop());

/** A file that came with the complaint. */
async function attach(name: string, contents: string, scan: string): Promise<void> {
  const id = server.ports.ids.uuid();
  const bytes = Buffer.from(contents);
  await server.ports.files.put(id, bytes);
  await server.ports.db.sql.begin(async (tx) => {
    await tx`select set_config('app.organisation', ${server.organisationId}, true)`;
    await tx`insert into documents (organisation_id, id, case_id, seq, person_id, name, media_type, bytes, hash, scan, created_at)
      values (${server.organisationId}, ${id}, ${sam.caseId}, 1, ${sam.personId}, ${name}, 'text/plain', ${bytes.length},
        ${createHash('sha256').update(bytes).digest()}, ${scan}, now())`;
  });
}

async function download(secret: string) {
  const response = await fetch(new URL(file, server.baseUrl), { headers: { Cookie: `redress=${secret}` } });
  return { response, files: unpack(new Uint8Array(await response.arrayBuffer())) };
}

describe('how to go to the Ombudsman', () => {
  it('names the body of the procedure and those of the others, with when and how', async () => {
    const { html } = await sam.go(path);
    expect(html).toContain('Your complaint can go to the Local Government and Social Care Ombudsman.');
    expect(html).toContain('within 12 months of the day on which you first knew');
    expect(html).toContain('Housing Ombudsman');
    expect(html).toContain('You do not have our final answer yet.');
    expect(html).toContain('href="https://www.lgo.org.uk"');
    expect(html).toContain(`href="${file}"`);
  });
});

describe('the file of a complaint', () => {
  it('has all that the person may see, each with a hash that is right', async () => {
    const { response, files } = await download(sam.secret);
    expect(response.headers.get('Content-Type')).toBe('application/zip');
    expect(response.headers.get('Content-Disposition')).toBe(`attachment; filename="complaint-${sam.reference}.zip"`);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const index = String(files.get('index.txt'));
    const listed = [...index.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, hash, name]) => [name, hash]);
    expect(new Set(listed.map(([name]) => name))).toEqual(
      new Set([...files.keys()].filter((name) => !name.startsWith('index.'))),
    );
    expect(listed.length).toBeGreaterThan(8);
    for (const [name = '', hash] of listed) {
      const bytes = files.get(name) ?? Buffer.from('');
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
      expect(String(files.get('index.html'))).toContain(String(hash));
    }
    expect(String(files.get('complaint.txt'))).toContain('The street light outside number 9');
    expect(String(files.get('what-happened.txt'))).toContain('March 2026');
    expect(String(files.get('why-this-date/stage1.respond.txt'))).toContain('Tuesday');
  });

  it('has the messages exactly as they were sent', async () => {
    const { files } = await download(sam.secret);
    const [mail] = server.mails.filter(({ text }) => text.includes(sam.reference));
    const sent = [...files].filter(([name]) => name.startsWith('messages/'));
    expect(sent.some(([name, bytes]) => name.endsWith('.html') && String(bytes) === mail?.html)).toBe(true);
    expect(sent.some(([name, bytes]) => name.endsWith('.txt') && String(bytes).endsWith(mail?.text ?? 'none'))).toBe(
      true,
    );
  });

  it('holds documents that are clean, under names that lead nowhere, and names those that it leaves out', async () => {
    const { files } = await download(sam.secret);
    const names = [...files.keys()].filter((name) => name.startsWith('documents/'));
    expect(names).toHaveLength(1);
    expect(String(files.get(names[0] ?? ''))).toBe('The light on Monday');
    for (const name of files.keys()) {
      expect(name).not.toMatch(/\.\.|\\|^\/|[<>:"|?*]/);
      expect(name.split('/').length).toBeLessThanOrEqual(2);
    }
    expect(String(files.get('index.txt'))).toContain('virus.txt');
  });

  it('has nothing that only staff may see, and runs nothing that somebody typed', async () => {
    const { files } = await download(sam.secret);
    for (const [name, bytes] of files) {
      expect(String(bytes), name).not.toMatch(/STAFFONLY|Priya|Daniel/);
      const page = name.endsWith('.html') ? String(bytes) : '';
      expect(page, name).not.toContain('<b>Jones');
    }
  });

  it('is the person’s own: another resident gets theirs, and nobody else any', async () => {
    const other = await ownDesk(server, { name: 'Grace', email: 'grace@example.org' });
    const { files } = await download(other.secret);
    for (const bytes of files.values()) expect(String(bytes)).not.toContain(sam.reference);
    for (const cookie of ['', 'redress=made-up']) {
      const response = await fetch(new URL(file, server.baseUrl), { headers: { Cookie: cookie }, redirect: 'manual' });
      expect(response.headers.get('Content-Type')).not.toBe('application/zip');
    }
  });
});
