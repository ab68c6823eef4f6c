import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseHistory } from '../../src/cases/case-history.ts';
import { getCase } from '../../src/cases/get-case.ts';
import { openCase } from '../../src/cases/open-case.ts';
import { startResidentSession } from '../../src/identity/sessions.ts';
import { eventSchemas } from '../../src/machines/events.ts';
import { sitDown } from '../support/desk.ts';
import { formBrowser, hiddenIn } from '../support/form-browser.ts';
import { ownDesk, type OwnDesk } from '../support/own-desk.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let officer: StaffMember;
const path = '/complaints/case/details';

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.addStaff('Priya Nair', 'officer');
});
afterAll(() => server.stop());

const rules = { neverBy: ['phone' as const], discreet: true, noVoicemail: false, notAt: 'At work' };
const person = { phone: '01632 960 001', formats: ['largePrint' as const, 'braille' as const], contactRules: rules };
/** The form as it stands, as a browser would send it. */
const asKnown: [string, string][] = [
  ['name', 'Sam Jones'],
  ['email', 'sam@example.org'],
  ['phone', '01632 960 001'],
  ['language', 'en'],
  ['formats', 'largePrint'],
  ['formats', 'braille'],
  ['neverBy', 'phone'],
  ['discreet', 'yes'],
  ['notAt', 'At work'],
];
const without = (...names: string[]) => asKnown.filter(([name]) => !names.includes(name));
const lastEvent = async ({ caseId }: OwnDesk) => (await caseHistory(officer.ctx, { caseId, limit: 100 }))?.items.at(-1);

describe('changing one’s details', () => {
  it('begins with what is known, and says so where nothing was changed', async () => {
    const sam = await ownDesk(server, person);
    const { html } = await sam.go(path);
    for (const value of ['value="sam@example.org"', 'At work']) expect(html).toContain(value);
    expect(html).toMatch(/value="largePrint"\s+checked/);
    expect(html).toMatch(/name="neverBy" type="checkbox" value="phone"\s+checked/);
    const { status, html: again } = await sam.send(path, asKnown);
    expect(status).toBe(422);
    expect(again).toContain('You have not changed anything');
    expect(await lastEvent(sam)).toMatchObject({ kind: 'case.received' });
  });

  it('records what differs and nothing else, once, and reads a new e-mail address back', async () => {
    const sam = await ownDesk(server, person);
    const formToken = hiddenIn((await sam.go(path)).html, 'formToken');
    const form: [string, string][] = [['formToken', formToken], ...without('email'), ['email', 'new@example.org']];
    const sent = await Promise.all([sam.go(path, form), sam.go(path, form)]);
    expect(sent.map(({ to }) => to)).toContain(`${path}?done=email`);
    expect((await sam.go(`${path}?done=email`)).html).toContain('From now on we write to new@example.org');
    const event = await lastEvent(sam);
    expect(event).toMatchObject({ seq: 2, kind: 'case.detailsChanged', texts: { email: 'new@example.org' } });
    expect(Object.keys(event?.facts ?? {}).toSorted()).toEqual(['email', 'type']);
  });

  it('forgets what is emptied, and changes the rules of contact as a whole', async () => {
    const sam = await ownDesk(server, person);
    await sam.send(path, without('phone', 'discreet', 'formats'));
    expect((await getCase(sam.ctx, sam))?.person).toMatchObject({
      name: 'Sam Jones',
      phone: null,
      formats: [],
      contactRules: { neverBy: ['phone'], discreet: false, noVoicemail: false, notAt: 'At work' },
    });
  });

  it('says at the field what is wrong, and takes no way that leads nowhere or is ruled out', async () => {
    const sam = await ownDesk(server, person);
    const tried = async (...more: [string, string][]) =>
      (await sam.send(path, [...without(...more.map(([name]) => name)), ...more])).html;
    expect(await tried(['email', 'not an address'])).toContain('href="#email"');
    expect(await tried(['phone', 'x'])).toContain('Enter a telephone number, like');
    expect(await tried(['preferredContact', 'phone'])).toContain('Choose a way that you have not ruled out');
    expect(await tried(['preferredContact', 'letter'])).toContain('Enter your postal address, or choose');
    expect((await getCase(sam.ctx, sam))?.version).toBe(1);
  });

  it('is nobody else’s to see or do', async () => {
    const sam = await ownDesk(server, { ...person, address: 'CANARY Street' });
    const other = await ownDesk(server, { name: 'Grace', email: 'grace@example.org' });
    expect((await other.go(path)).html).not.toContain('CANARY');
    await other.send(path, [
      ['name', 'Grace Hopper'],
      ['email', 'grace@example.org'],
      ['language', 'en'],
    ]);
    expect((await getCase(other.ctx, other))?.person?.name).toBe('Grace Hopper');
    expect((await getCase(sam.ctx, sam))?.person?.name).toBe('Sam Jones');
  });

  it('passes on to staff that somebody no longer agrees to be acted for', async () => {
    const everybody = server.as({ kind: 'public', organisationId: server.organisationId });
    const event = eventSchemas.receive.parse({
      type: 'receive',
      channel: 'web',
      description: 'Damp',
      capacity: 'someoneElse',
    });
    const opened = await openCase(everybody, {
      event,
      person: { name: 'Sam Jones', email: 'sam@example.org' },
      represented: { name: 'Ann Jones', consent: 'given' },
    });
    if (!opened.ok) throw new Error('Not taken in');
    const { caseId } = opened.value;
    const seen = await getCase(officer.ctx, { caseId });
    const personId = seen?.person?.personId ?? '';
    const { secret } = await startResidentSession(everybody, { caseId, personId });
    const { go } = formBrowser(server, secret);
    const { html } = await go(path);
    expect(html).toContain('You complain for Ann Jones. They have agreed.');
    const formToken = hiddenIn(html, 'formToken');
    const form = {
      formToken,
      name: 'Sam Jones',
      email: 'sam@example.org',
      language: 'en',
      ending: 'She wants to speak for herself',
    };
    expect((await go(path, form)).status).toBe(303);
    expect((await getCase(officer.ctx, { caseId }))?.statements.at(-1)?.text).toContain(
      'She wants to speak for herself',
    );
  });

  it('can be done by staff on the telephone, who see what is known and record what differs', async () => {
    const sam = await ownDesk(server, person);
    const { go, formOf } = await sitDown(server, sam.reference, officer);
    const page = `/staff/cases/${sam.reference}/events/changeDetails`;
    const { html } = await go(page);
    expect(html).toContain('value="sam@example.org"');
    expect(html).toMatch(/value="discreet"\s+checked/);
    const { formToken, version } = await formOf('changeDetails');
    const same: [string, string][] = [
      ['formToken', formToken],
      ['version', version],
      ...without('discreet'),
      ['care', 'discreet'],
    ];
    expect((await go(page, same)).html).toContain('You have not changed anything');
    const form: [string, string][] = [...same.filter(([name]) => name !== 'name'), ['name', 'Samuel Jones']];
    expect((await go(page, form)).status).toBe(303);
    expect((await getCase(sam.ctx, sam))?.person).toMatchObject({ name: 'Samuel Jones', contactRules: rules });
    expect(Object.keys((await lastEvent(sam))?.facts ?? {}).toSorted()).toEqual(['name', 'type']);
  });
});
