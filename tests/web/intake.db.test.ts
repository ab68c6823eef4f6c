import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proposeChange } from '../../src/configuration/propose-change.ts';
import { lodge } from '../support/complaints.ts';
import { formBrowser, hiddenIn, type FormBrowser } from '../support/form-browser.ts';
import { startStaffSession } from '../../src/identity/sessions.ts';
import { formatReference } from '../../src/cases/reference.ts';
import { getCase } from '../../src/cases/get-case.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let officer: StaffMember;
let desk: FormBrowser;
let counter: FormBrowser;

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.addStaff('Priya Nair', 'officer');
  desk = await atDesk(officer);
  counter = await atDesk(await server.addStaff('Carys Webb', 'intake'));
});
afterAll(() => server.stop());

async function atDesk(member: StaffMember): Promise<FormBrowser> {
  const everybody = server.as({ kind: 'public', organisationId: server.organisationId });
  const session = await startStaffSession(everybody, { staffId: member.staffId });
  return formBrowser(server, session?.secret);
}

const call = { description: 'Bins missed\nNobody called back', name: 'Maria Santos', email: 'maria@example.org' };

/** Opens the page and gives what a browser sends back unasked. */
async function opened(who: FormBrowser) {
  const { html } = await who.go('/staff/intake');
  return { html, hidden: { formToken: hiddenIn(html, 'formToken'), opening: hiddenIn(html, 'opening') } };
}

function tokenOf(html: string) {
  return { formToken: hiddenIn(html, 'formToken'), opening: hiddenIn(html, 'opening') };
}

async function rows(query: string) {
  return server.ports.db.sql.begin(async (tx) => {
    await tx`select set_config('app.organisation', ${server.organisationId}, true)`;
    return [...(await tx.unsafe(query))];
  });
}

describe('A call', () => {
  test('is told its reference at once, read back, saved with that reference and acknowledged; the time it took is kept', async () => {
    server.setClock('2026-03-02T10:00');
    const { html, hidden } = await opened(desk);
    const [, told = ''] = /reference: (C-[0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z])/.exec(html) ?? [];
    server.setClock('2026-03-02T10:01:20');
    const back = await desk.go('/staff/intake', { ...hidden, ...call, ward: 'Castle', do: 'check' });
    expect(back.status).toBe(200);
    expect(back.html).toContain('Castle');
    expect(back.html).toContain('Read this back to the person');
    expect(back.html).toContain(told);
    const saved = await desk.go('/staff/intake', {
      ...tokenOf(back.html),
      ...call,
      ward: 'Castle',
      points: 'Bins missed\n\nNo call',
      do: 'send',
    });
    expect(saved.to).toBe(`/staff/cases/${told}?done=acknowledge`);
    const view = await getCase(officer.ctx, { reference: told });
    expect(view?.issues.map(({ text }) => text)).toEqual(['Bins missed', 'No call']);
    expect(view?.forStaff).toMatchObject({ enteredBy: { name: 'Priya Nair' }, ward: 'Castle' });
    expect((await desk.go('/staff/cases?whose=all&show=open&ward=Castle')).html).toContain(told);
    expect(view?.person?.name).toBe('Maria Santos');
    expect(await rows('select seconds from redress.intakes')).toEqual([{ seconds: 80 }]);
    expect((await desk.go('/staff/intake/times')).html).toContain('1 min 20 s');
  });

  test('sent twice is one complaint', async () => {
    const { hidden } = await opened(desk);
    const first = await desk.go('/staff/intake', { ...hidden, ...call, do: 'save' });
    const second = await desk.go('/staff/intake', { ...hidden, ...call, description: 'Changed after all', do: 'save' });
    expect(second.to).toBe(first.to);
  });

  test('whose reference somebody else was given meanwhile gets another, and it is said', async () => {
    const { html, hidden } = await opened(desk);
    const [, told = ''] = /reference: (C-[0-9A-Z-]+)/.exec(html) ?? [];
    await rows(
      `update redress.cases set reference = '${told.replaceAll('-', '').slice(1)}' where id = (select id from redress.cases limit 1)`,
    );
    const saved = await desk.go('/staff/intake', { ...hidden, ...call, do: 'save' });
    expect(saved.to).toContain(`was=${told}`);
    const page = await desk.go(saved.to ?? '');
    expect(page.html).toMatch(
      new RegExp(`${told} was given to another complaint meanwhile. Tell the caller the new reference: C-`),
    );
  });

  test('keeps what was typed when something is to be changed, and its files', async () => {
    const { hidden } = await opened(desk);
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...hidden, ...call, do: 'check' })) form.append(name, value);
    form.append('files', new File(['A letter'], 'letter.txt', { type: 'text/plain' }));
    const back = await desk.go('/staff/intake', form);
    expect(back.html).toContain('letter.txt');
    const again = await desk.go('/staff/intake', { ...tokenOf(back.html), ...call, do: 'change' });
    expect(again.html).toContain('With us already: letter.txt');
    expect(again.html).toContain('value="Maria Santos"');
    const saved = await desk.go('/staff/intake', { ...tokenOf(again.html), ...call, do: 'files' });
    const reference = /C-[0-9A-Z-]+/.exec(saved.to ?? '')?.[0] ?? '';
    const [row] = await rows(
      `select count(*)::int as n from redress.documents d join redress.cases c on c.id = d.case_id where c.reference = '${reference.replaceAll('-', '').slice(1)}'`,
    );
    expect(row?.['n']).toBe(1);
  });
});

test('Whoever holds the role beside another one, or lent, takes calls as well', async () => {
  const reader = await server.addStaff('Sunita Rao', 'reader');
  const desk = await atDesk(reader);
  expect((await desk.go('/staff/intake')).status).toBe(403);
  await rows(`update redress.staff set also_roles = '{intake}' where id = '${reader.staffId}'`);
  expect((await desk.go('/staff/intake')).status).toBe(200);
});

describe('Somebody who has complained already', () => {
  test('is shown while typing and on the page that is read back, and what was typed goes to the case', async () => {
    server.setClock('2026-03-02T10:05');
    const everybody = server.as({ kind: 'public', organisationId: server.organisationId });
    const { reference } = await lodge(everybody, { name: 'Lee Fox', phone: '01632 960 555' });
    const { hidden } = await opened(counter);
    const typed = { name: 'Lee Fox', phone: '+44 1632 960555', description: 'It is in the kitchen, too' };
    const found = await counter.go('/staff/intake/open-cases', { ...hidden, ...typed });
    expect(found.html).toContain('Complained on 2 March 2026: The street light');
    expect((await counter.go('/staff/intake/open-cases', { ...hidden, phone: '01632 960556' })).html).not.toContain(
      'street light',
    );
    const back = await counter.go('/staff/intake', { ...hidden, ...typed, do: 'check' });
    expect(back.html).toContain(`Add to ${reference}`);
    // Whoever only takes calls in does not acknowledge.
    expect(back.html).not.toContain('Save and send acknowledgement');
    const add = await counter.go('/staff/intake', { ...tokenOf(back.html), ...typed, addTo: reference });
    expect(add.html).toContain('It is in the kitchen, too</textarea>');
    const address = `/staff/intake/add/${reference}`;
    const done = await counter.go(address, { formToken: hiddenIn(add.html, 'formToken'), text: typed.description });
    expect(done.to).toBe(`/staff/cases/${reference}?done=addInformation`);
  });

  test('a member is asked less, is shown nobody else’s cases and hears the reference', async () => {
    const member = await atDesk(await server.addStaff('Cllr Ann Reed', 'member'));
    const { html, hidden } = await opened(member);
    expect(html).not.toContain('Which day did it reach us?');
    expect((await member.go('/staff/intake/open-cases', { ...hidden, phone: '01632 960555' })).status).toBe(403);
    const saved = await member.go('/staff/intake', {
      ...hidden,
      description: 'A resident’s bins',
      phone: '01632 960555',
      do: 'save',
    });
    expect(saved.to).toMatch(/^\/staff\/intake\?saved=C-/);
    const reference = formatReference((saved.to ?? '').split('C-')[1]?.replaceAll('-', '') ?? '');
    expect((await member.go(saved.to ?? '')).html).toContain(`It is recorded. The reference is ${reference}.`);
    expect((await getCase(officer.ctx, { reference }))?.lodged.capacity).toBe('councillor');
  });
});

describe('Whoever answers the telephone', () => {
  test('has what to say, a note, an addition and a call back on one screen', async () => {
    const everybody = server.as({ kind: 'public', organisationId: server.organisationId });
    const { reference } = await lodge(everybody, { name: 'Ida Moss', phone: '01632 960777' });
    const address = `/staff/cases/${reference}/contact`;
    const { html } = await counter.go(address);
    expect(html).toContain('Stage 1 acknowledgement, by the end of Monday 9 March 2026');
    expect(html).toContain('value="01632 960777"');
    expect((await counter.go('/staff/cases?whose=all')).html).toContain(`href="${address}"`);
    const send = async (form: Record<string, string>) => {
      const formToken = hiddenIn((await counter.go(address)).html, 'formToken');
      return counter.go(address, { formToken, ...form });
    };
    expect((await send({ do: 'addition' })).html).toContain('Enter what the person adds');
    expect((await send({ do: 'note', note: 'Asked how long it takes' })).to).toBe(`${address}?done=note`);
    expect((await send({ do: 'addition', addition: 'It flickers, too' })).to).toBe(`${address}?done=addition`);
    expect((await send({ do: 'call', phone: 'none' })).html).toContain('Choose when to call');
    const [, slot = ''] = /<option value="(2026-[^"]+)"/.exec(html) ?? [];
    expect((await send({ do: 'call', phone: '01632 960777', slot })).to).toBe(`${address}?done=call`);
    expect((await counter.go(address)).html).toContain('The person waits for a call');
    const view = await getCase(officer.ctx, { reference });
    expect(view?.forStaff?.notes.map(({ text }) => text)).toEqual(['Asked how long it takes']);
  });

  test('who only reads sees what to say and nothing to write with', async () => {
    const reader = await atDesk(await server.addStaff('Ann Reader', 'reader'));
    const everybody = server.as({ kind: 'public', organisationId: server.organisationId });
    const { reference } = await lodge(everybody, { name: 'Jo Hart' });
    const { html } = await reader.go(`/staff/cases/${reference}/contact`);
    expect(html).toContain('What happens next');
    expect(html).not.toContain('<textarea');
  });
});

test('where somebody else must agree to acknowledgements, none goes out from here, whatever the form says', async () => {
  const admin = await server.addStaff('Amira Khan', 'admin');
  const after = { always: ['acknowledge', 'finalResponse'], paymentOver: 500 };
  const changed = await proposeChange(admin.ctx, { area: 'approvals', after });
  expect(changed).toMatchObject({ ok: true, value: { state: 'applied' } });
  const { hidden } = await opened(desk);
  const back = await desk.go('/staff/intake', { ...hidden, ...call, do: 'check' });
  expect(back.html).not.toContain('value="send"');
  const saved = await desk.go('/staff/intake', { ...tokenOf(back.html), ...call, points: 'Bins missed', do: 'send' });
  const [, reference = ''] = /cases\/(C-[^?]+)/.exec(saved.to ?? '') ?? [];
  const view = await getCase(officer.ctx, { reference });
  expect(view?.issues).toEqual([]);
  expect(view?.messages.map(({ occasion }) => occasion)).not.toContain('acknowledgement');
});
