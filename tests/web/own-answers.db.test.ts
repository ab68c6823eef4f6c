import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseHistory } from '../../src/cases/case-history.ts';
import { getCase } from '../../src/cases/get-case.ts';
import { startResidentSession } from '../../src/identity/sessions.ts';
import { act, lodge } from '../support/complaints.ts';
import { formBrowser, hiddenIn, type FormBrowser } from '../support/form-browser.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let officer: StaffMember;

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.addStaff('Olu Officer', 'officer');
});
afterAll(() => server.stop());

interface Own {
  reference: string;
  browser: FormBrowser;
  /** A session ends when nobody uses it: after days one signs in again. */
  signIn(): Promise<void>;
  /** Sends a form of a page of theirs; the same token twice is the same form sent twice. */
  send(path: string, form: Record<string, string>, formToken?: string): ReturnType<FormBrowser['go']>;
  tokenOf(path: string): Promise<string>;
}

/** Somebody with a complaint that was acknowledged with two points. */
async function resident(name = 'Amira Hassan'): Promise<Own> {
  server.setClock('2026-03-02T10:00');
  const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
  const { reference, caseId } = await lodge(anybody, { name, email: 'amira@example.org' });
  server.setClock('2026-03-04T11:00');
  await act(officer.ctx, reference, {
    type: 'acknowledge',
    definition: { issues: ['Missed bins', 'Rude crew'], outcomesSought: ['A reliable round'] },
    ombudsmanDetails: true,
  });
  const seen = await getCase(officer.ctx, { reference });
  const holder = { caseId, personId: seen?.person?.personId ?? '' };
  const own: Own = {
    reference,
    browser: formBrowser(server),
    signIn: async () => void (own.browser = formBrowser(server, (await startResidentSession(anybody, holder)).secret)),
    tokenOf: async (path) => hiddenIn((await own.browser.go(path)).html, 'formToken'),
    send: async (path, form, formToken) =>
      own.browser.go(path, { ...form, formToken: formToken ?? (await own.tokenOf(path)) }),
  };
  await own.signIn();
  return own;
}

async function extended(own: Own): Promise<void> {
  server.setClock('2026-03-12T09:00');
  const reason = 'We wait for the records of the crew.';
  await act(officer.ctx, own.reference, { type: 'extend', workingDays: 5, reason, ombudsmanDetails: true });
  await own.signIn();
}

async function answered(own: Own): Promise<void> {
  server.setClock('2026-03-17T15:00');
  await act(officer.ctx, own.reference, {
    type: 'respond',
    outcome: 'partlyUpheld',
    decisions: [
      { issue: 1, finding: 'upheld' },
      { issue: 2, finding: 'notUpheld' },
    ],
    remedies: [{ id: 'sorry', kind: 'apology', due: '2026-03-27', text: 'A written apology' }],
    letter: 'You are right: we missed your bins. <img src=x onerror=alert(1)>',
  });
  await server.relay();
  await own.signIn();
}

/** The last thing that happened, with its words. */
async function last({ reference }: Own) {
  const history = await caseHistory(officer.ctx, { reference, limit: 100 });
  return history?.items.toSorted((a, b) => a.seq - b.seq).at(-1);
}

async function statements({ reference }: Own) {
  return (await getCase(officer.ctx, { reference }))?.statements.map(({ about, view, text }) => [about, view, text]);
}

describe('What a resident says is written to the case and its history', () => {
  test('that we have understood them', async () => {
    const own = await resident();
    const page = await own.browser.go('/complaints/case/understanding');
    expect(page.html).toContain('Missed bins');
    expect(page.html).toContain('A reliable round');
    const sent = await own.send('/complaints/case/understanding', { view: 'agrees' });
    expect([sent.status, sent.to]).toEqual([303, '/complaints/case?done=definition']);
    expect(await statements(own)).toEqual([['definition', 'agrees', 'That is right.']]);
    expect((await last(own))?.facts).toMatchObject({ type: 'addInformation', about: 'definition', view: 'agrees' });
    const shown = await own.browser.go('/complaints/case?done=definition');
    expect(shown.html).toContain('We have what you think of how we understand your complaint.');
    expect(shown.html).toContain('You told us what you think of how we understand your complaint');
  });

  test('that we have not, and then what is wrong', async () => {
    const own = await resident();
    const refused = await own.send('/complaints/case/understanding', { view: 'disagrees' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('<a href="#text">Enter what is not right</a>');
    const before = (await getCase(officer.ctx, { reference: own.reference }))?.look.clocks['stage1.respond']?.due;
    await own.send('/complaints/case/understanding', { view: 'disagrees', text: 'The van was parked there, too' });
    expect(await statements(own)).toEqual([['definition', 'disagrees', 'The van was parked there, too']]);
    const after = (await getCase(officer.ctx, { reference: own.reference }))?.look.clocks['stage1.respond']?.due;
    expect(after).toBe(before);
  });

  test('that they do not agree with a new date', async () => {
    const own = await resident();
    expect((await own.browser.go('/complaints/case/more-time')).html).toContain('We have not asked for more time.');
    await extended(own);
    await server.relay();
    const { html } = await own.browser.go('/complaints/case/more-time');
    expect(html).toContain('We will now answer by Wednesday 25 March 2026.');
    expect(html).toContain('The date we gave you before was 18 March 2026.');
    expect(html).toContain('We wait for the records of the crew.');
    expect(html).toContain('0300 061 0614');
    const refused = await own.send('/complaints/case/more-time', {});
    expect(refused.html).toContain('Tick the box if you do not agree with the new date');
    const sent = await own.send('/complaints/case/more-time', { view: 'disagrees' });
    expect(sent.to).toBe('/complaints/case?done=extension');
    expect(await statements(own)).toEqual([['extension', 'disagrees', 'I do not agree with the new date.']]);
  });

  test('what they think of the outcome, without a reason', async () => {
    const own = await resident();
    await answered(own);
    const refused = await own.send('/complaints/case/outcome', {});
    expect(refused.html).toContain('<a href="#view">Select whether you accept what we decided</a>');
    const sent = await own.send('/complaints/case/outcome', { view: 'partly' });
    expect(sent.to).toBe('/complaints/case?done=outcome');
    expect((await last(own))?.facts).toMatchObject({ about: 'outcome', view: 'partly' });
  });

  test('that they ask for the next stage, without a reason', async () => {
    const own = await resident();
    await answered(own);
    const sent = await own.send('/complaints/case/stage-2', {});
    expect(sent.to).toBe('/complaints/case?done=stage-2');
    expect((await last(own))?.facts).toMatchObject({ type: 'requestEscalation' });
    expect((await own.browser.go('/complaints/case')).html).toContain('Escalated to stage 2');
  });

  test('that they withdraw: it stays', async () => {
    const own = await resident();
    const sent = await own.send('/complaints/case/withdraw', {});
    expect(sent.to).toBe('/complaints/case?done=withdrawal');
    expect((await last(own))?.facts).toMatchObject({ type: 'withdraw' });
    expect((await own.browser.go('/complaints/case')).html).toContain('You withdrew this complaint');
  });
});

describe('Sent twice', () => {
  test.each([
    ['/complaints/case/understanding', { view: 'disagrees', text: 'Not quite' }],
    ['/complaints/case/information', { text: 'It happened again' }],
  ])('%s is done once, and both times shows the first result', async (path, form) => {
    const own = await resident();
    const formToken = await own.tokenOf(path);
    const both = await Promise.all([own.send(path, form, formToken), own.send(path, form, formToken)]);
    const again = await own.send(path, form, formToken);
    const [first] = both;
    for (const one of [...both, again]) expect([one.status, one.to]).toEqual([303, first?.to]);
    expect(await statements(own)).toHaveLength(1);
    const other = await own.send(path, { ...form, text: 'Something else' }, formToken);
    expect(other.html).toContain('We already have what you sent from this page.');
    expect(other.html).toContain('Something else');
  });
});

describe('Our response', () => {
  test('has each decision, the reasons, what follows with its date, and how to go on and until when', async () => {
    const own = await resident();
    expect((await own.browser.go('/complaints/case/response')).html).toContain(
      'We have not sent you our response yet.',
    );
    await answered(own);
    const { html } = await own.browser.go('/complaints/case/response');
    for (const words of [
      'Missed bins',
      'Our decision: upheld, we got this wrong.',
      'Our decision: not upheld',
      'You are right: we missed your bins.',
      'A written apology',
      'By 27 March 2026.',
      'href="/complaints/case/stage-2"',
      'Local Government and Social Care Ombudsman',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).not.toContain('<img src=x');
  });
});

describe('Nobody else', () => {
  test('reads or says anything in a complaint: everything there is of one’s own, and nothing of another’s', async () => {
    const [mine, theirs] = [await resident(), await resident('Zoltan Other')];
    await mine.send('/complaints/case/information', { text: 'canary-of-mine' });
    await answered(mine);
    for (const path of ['', '/understanding', '/more-time', '/response', '/outcome', '/stage-2', '/information']) {
      const { html } = await theirs.browser.go(`/complaints/case${path}`);
      expect(html).not.toContain('canary-of-mine');
      expect(html).not.toContain(mine.reference);
      expect(html).not.toContain('You are right: we missed your bins.');
    }
    const formToken = await mine.tokenOf('/complaints/case/information');
    expect((await theirs.send('/complaints/case/information', { text: 'x' }, formToken)).status).toBe(403);
  });

  test('without a session there is the way to sign in', async () => {
    const anybody = formBrowser(server);
    for (const path of ['', '/understanding', '/more-time', '/response', '/outcome'])
      expect((await anybody.go(`/complaints/case${path}`)).to).toBe('/complaints/track');
  });
});

describe('Easy read', () => {
  test('is a choice in the address, for the tracker and for why a date is what it is', async () => {
    const own = await resident();
    const { html } = await own.browser.go('/complaints/case?easy=yes');
    expect(html).toContain('What is happening now');
    expect(html).toContain('We are looking into your complaint.');
    expect(html).toContain('We will answer you by Wednesday 18 March 2026.');
    expect(html).toContain('href="/complaints/case/why/stage1.respond?easy=yes"');
    const why = await own.browser.go('/complaints/case/why/stage1.respond?easy=yes');
    expect(why.html).toContain('We do not count Saturday and Sunday.');
    expect(why.html).toContain('That is how we get to Wednesday 18 March 2026.');
    expect((await own.browser.go('/complaints/case')).html).not.toContain('What is happening now');
  });

  test('is there from the start for somebody who asked for it, and can be left', async () => {
    server.setClock('2026-03-02T10:00');
    const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
    const { caseId, reference } = await lodge(anybody, { email: 'eve@example.org', formats: ['easyRead'] });
    const own = await getCase(officer.ctx, { reference });
    const { secret } = await startResidentSession(anybody, { caseId, personId: own?.person?.personId ?? '' });
    const browser = formBrowser(server, secret);
    expect((await browser.go('/complaints/case')).html).toContain('What is happening now');
    expect((await browser.go('/complaints/case?easy=no')).html).not.toContain('What is happening now');
  });
});

describe('Your complaint', () => {
  test('shows the days until the next date with today among them, and why in one step', async () => {
    const own = await resident();
    server.setClock('2026-03-09T10:00');
    await own.signIn();
    const { html } = await own.browser.go('/complaints/case');
    expect(html).toContain('Being investigated');
    expect(html).toContain('We will answer by Wednesday 18 March 2026');
    expect(html).toContain('Today is Monday 9 March 2026. It is day 3.');
    expect(html).toContain('7 days that count are left.');
    expect(html).toContain('Not counted: 4 days at weekends.');
    expect(html).toContain('href="/complaints/case/why/stage1.respond"');
    const why = await own.browser.go('/complaints/case/why/stage1.respond');
    expect(why.html).toContain('Today. Working day, counted');
  });
});
