import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { getCase } from '../../src/cases/get-case.ts';
import type { CaseView } from '../../src/cases/view.ts';
import { startStaffSession } from '../../src/identity/sessions.ts';
import { setUpTeams } from '../../src/identity/set-up-teams.ts';
import { formBrowser, hiddenIn, type ForgetfulBrowser } from '../support/form-browser.ts';
import { faultsIn, fillIn, lodgeByForm, plainAnswers, referenceIn, walkToCheck } from '../support/lodge.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

const check = '/complaints/new/check-answers';
const sent = '/complaints/sent';
let server: TestServer;
let manager: StaffMember;
let serviceId: string;
let browser: ForgetfulBrowser;

beforeAll(async () => {
  server = await startTestServer({ sendsTexts: true });
  manager = await server.addStaff('Ruth Kowalczyk', 'manager');
  const setup = server.as({ kind: 'system', organisationId: server.organisationId, name: 'setup' });
  const { serviceIds } = await setUpTeams(setup, [{ name: 'Housing', services: ['Repairs', 'Lettings'] }]);
  serviceId = serviceIds.get('Repairs') ?? '';
});
beforeEach(() => {
  browser = formBrowser(server);
});
afterAll(() => server.stop());

async function caseNamed(reference: string): Promise<CaseView> {
  const view = await getCase(manager.ctx, { reference });
  if (view === null) throw new Error(`No case ${reference}`);
  return view;
}

async function rows<Row extends object>(table: string): Promise<Row[]> {
  const found: Row[] = [];
  await server.ports.db.sql.begin(async (tx) => {
    await tx`select set_config('app.organisation', ${server.organisationId}, true)`;
    found.push(...(await tx<Row[]>`select * from redress.${tx(table)}`));
  });
  return found;
}

function fileForm(html: string, name: string, words: string): FormData {
  const form = new FormData();
  form.set('formToken', hiddenIn(html, 'formToken'));
  form.set('file', new File([words], name, { type: 'text/plain' }));
  return form;
}

async function addFile(path: string, name: string, words: string): Promise<string | null> {
  const page = await browser.go(path);
  return (await browser.go(path, fileForm(page.html, name, words))).to;
}

describe('A plain complaint', () => {
  test('takes seventeen pages and the button that sends it', async () => {
    const pages = await walkToCheck(browser);
    expect(pages).toEqual([...Object.keys(plainAnswers), 'check-answers']);
    expect(pages).toHaveLength(17);
  });

  test('is received when it is sent, not before, and its draft is wiped', async () => {
    const before = await rows('cases');
    await walkToCheck(browser);
    expect(await rows('cases')).toHaveLength(before.length);
    const html = await lodgeByForm(formBrowser(server));
    expect(html).toMatch(/By 9 March 2026 we confirm what your complaint is about/);
    expect(html).toContain('We are sending you an email with the reference and the dates.');
    const { caseId } = await caseNamed(referenceIn(html));
    const drafts = await rows<{ sealed: Uint8Array; sent_case_id: string | null }>('drafts');
    expect(drafts.find((draft) => draft.sent_case_id === caseId)?.sealed).toHaveLength(0);
    await server.relay();
    expect(server.mails.at(-1)).toMatchObject({ to: 'amira.hassan@example.org' });
  });

  test('the panel of the confirmation has no link in it, and no word of the complaint is on the page', async () => {
    const html = await lodgeByForm(browser);
    const panel = /govuk-panel--confirmation[\s\S]*?<\/div>\s*<\/div>/.exec(html)?.[0] ?? '';
    expect(panel).toContain(referenceIn(html));
    expect(panel).not.toContain('<a');
    expect(html).not.toContain('bins were missed');
  });
});

describe('All that can be said', () => {
  const everything = {
    reported: { reported: 'no' },
    route: { route: 'complaint' },
    home: { home: 'housing' },
    when: { 'when-month': '1', 'when-year': '2025' },
    knew: { knewThen: 'later', 'knew-day': '3', 'knew-month': '2', 'knew-year': '2025', whyLate: 'I was ill' },
    where: { place: 'Flat 2, 9 High Street' },
    effect: { effect: 'My son has asthma' },
    outcome: [
      ['outcomes', 'fix'],
      ['outcomes', 'payment'],
      ['outcome', 'New windows'],
    ] as [string, string][],
    'for-whom': { capacity: 'someoneElse' },
    represented: { theirName: 'Zoë Ní Bhriain', relationship: 'my neighbour', knows: 'yes' },
    consent: { consent: 'given' },
    name: { name: 'Amira d’Hassan' },
    'keep-name': { keepName: 'yes', why: 'I fear for my tenancy' },
    contact: { contact: 'text', mobile: '07700 900 982', careful: 'yes' },
    'contact-care': [
      ['neverBy', 'letter'],
      ['care', 'discreet'],
      ['care', 'noVoicemail'],
      ['notAt', 'after 5pm'],
    ] as [string, string][],
    help: [
      ['formats', 'largePrint'],
      ['formats', 'interpreter'],
      ['adjustments', 'Arabic'],
      ['language', 'cy'],
    ] as [string, string][],
    risk: { risk: 'yes', details: 'The ceiling may fall' },
  };

  test('arrives: the complaint, the person, the other person, the service, and files', async () => {
    const walked = { ...everything, service: { service: serviceId, contractor: 'Mendit Ltd' } };
    await walkToCheck(browser, walked);
    expect(await addFile('/complaints/new/file', 'photo notes.txt', 'Mould on the wall')).toBe('/complaints/new/files');
    expect((await browser.go('/complaints/new/files')).html).toContain('photo notes.txt');
    expect((await browser.go(check)).html).toContain('photo notes.txt');
    const done = await fillIn(browser, check);
    expect(done.to).toBe(sent);
    const { html } = await browser.go(sent);
    expect(html).toContain('We are sending you a text message');
    const view = await caseNamed(referenceIn(html));
    expect(view).toMatchObject({
      procedure: 'ho-code',
      channel: 'web',
      description: 'Our bins were missed three weeks running.',
      onBehalfOf: 'Zoë Ní Bhriain (my neighbour)',
      outcomesSought: ['Put it right', 'Make a payment', 'New windows'],
      lodged: {
        capacity: 'someoneElse',
        contractor: 'Mendit Ltd',
        period: 'January 2025. Why not earlier: I was ill',
        place: 'Flat 2, 9 High Street',
        effect: 'My son has asthma',
        earlierReport: 'No. Complain now',
        risk: 'The ceiling may fall',
        withholdName: 'I fear for my tenancy',
      },
      represented: { name: 'Zoë Ní Bhriain', consent: 'given' },
      person: {
        name: 'Amira d’Hassan',
        phone: '07700 900 982',
        preferredContact: 'text',
        language: 'cy',
        formats: ['largePrint', 'interpreter'],
        adjustments: 'Arabic',
        contactRules: { neverBy: ['letter'], discreet: true, noVoicemail: true, notAt: 'after 5pm' },
      },
    });
    const [row] = (await rows<{ id: string; service_id: string }>('cases')).filter(({ id }) => id === view.caseId);
    expect(row?.service_id).toBe(serviceId);
    const files = await rows<{ case_id: string | null; name: string; seq: number }>('documents');
    expect(files.filter(({ case_id }) => case_id === view.caseId)).toMatchObject([{ name: 'photo notes.txt', seq: 1 }]);
  });

  test('is in the copy to keep, for this browser and no other', async () => {
    await lodgeByForm(browser, everything);
    const copy = await browser.go('/complaints/sent/copy');
    for (const words of [
      'Our bins were missed',
      'Flat 2, 9 High Street',
      'Amira d’Hassan',
      'after 5pm',
      'New windows',
    ]) {
      expect(copy.html).toContain(words);
    }
    expect((await formBrowser(server).go('/complaints/sent/copy')).status).toBe(404);
    expect((await formBrowser(server).go(sent)).status).toBe(404);
  });

  test('a file that shows that somebody agrees goes on to the next question', async () => {
    await walkToCheck(browser, everything);
    const consent = [
      ['consent', 'given'],
      ['proof', 'yes'],
    ] as [string, string][];
    const to = (await fillIn(browser, '/complaints/new/consent?change=yes', consent)).to ?? '';
    expect(to).toBe('/complaints/new/file?after=consent');
    expect(await addFile(to, 'letter.txt', 'I agree. Zoë')).toBe(check);
  });

  test('files: one without contents is refused in words, and one can be taken out again', async () => {
    await walkToCheck(browser);
    const page = await browser.go('/complaints/new/file');
    const empty = await browser.go('/complaints/new/file', fileForm(page.html, 'empty.txt', ''));
    expect(empty.status).toBe(422);
    expect(faultsIn(empty.html)).toEqual(['file: The selected file is empty']);
    const none = await fillIn(browser, '/complaints/new/file');
    expect(faultsIn(none.html)).toEqual(['file: Select a file']);
    await addFile('/complaints/new/file', 'wrong.txt', 'Not this one');
    const [, remove = ''] =
      /href="([^"]*remove-file[^"]*)"/.exec((await browser.go('/complaints/new/files')).html) ?? [];
    expect((await fillIn(browser, remove)).to).toBe('/complaints/new/files');
    expect((await browser.go('/complaints/new/files')).html).not.toContain('wrong.txt');
  });
});

describe('Who says less', () => {
  test('anonymous: nobody is recorded, nothing is promised, and nobody asks how to reach them', async () => {
    const asked = await walkToCheck(browser);
    expect(asked).toContain('contact');
    expect((await fillIn(browser, '/complaints/new/anonymous')).to).toBe(check);
    const { html } = await browser.go(check);
    expect(html).toContain('You stay anonymous');
    expect(html).not.toContain('amira.hassan@example.org');
    await fillIn(browser, check);
    const confirmed = (await browser.go(sent)).html;
    expect(confirmed).toContain('Keep this reference');
    expect((await caseNamed(referenceIn(confirmed))).person).toBeNull();
  });

  test('a problem that nobody reported: both ways are explained, and the person chooses', async () => {
    await fillIn(browser, '/complaints/new', { aim: 'complain' });
    const { to } = await fillIn(browser, '/complaints/new/reported', { reported: 'no' });
    expect(to).toBe('/complaints/new/route');
    const instead = await fillIn(browser, '/complaints/new/route', { route: 'request' });
    expect(instead.to).toBe('/complaints/new/ask-instead');
    expect((await browser.go('/complaints/new/ask-instead')).html).toContain('01632 960 001');
    expect((await fillIn(browser, '/complaints/new/ask-instead')).to).toBe('/complaints/new/home');
  });

  test('thanks and comments go their own way, and leave nothing behind', async () => {
    const before = await rows('drafts');
    expect((await fillIn(browser, '/complaints/new', { aim: 'thank' })).to).toBe('/complaints/thank');
    expect((await fillIn(browser, '/complaints/new', { aim: 'comment' })).to).toBe('/complaints/comment');
    expect(await rows('drafts')).toHaveLength(before.length);
  });
});

describe('Going back, changing, coming again', () => {
  test('what was given is shown again, and a change leads back to the check', async () => {
    await walkToCheck(browser);
    const page = await browser.go('/complaints/new/what-happened?change=yes');
    expect(page.html).toContain('Our bins were missed three weeks running.</textarea>');
    const { to } = await fillIn(browser, '/complaints/new/what-happened?change=yes', { description: 'Other words' });
    expect(to).toBe(check);
    expect((await browser.go(check)).html).toContain('Other words');
  });

  test('every answer has a way to change it', async () => {
    await walkToCheck(browser);
    const { html } = await browser.go(check);
    const links = [...html.matchAll(/href="(\/complaints\/new\/[a-z-]+\?change=yes)"/g)].map(([, href]) => href);
    expect(new Set(links)).toEqual(
      new Set(
        Object.keys(plainAnswers)
          .filter((step) => step !== 'aim')
          .map((step) => `/complaints/new/${step}?change=yes`),
      ),
    );
  });

  test('a mistake keeps what was typed, and nothing of it is taken', async () => {
    await walkToCheck(browser);
    const wrong = await fillIn(browser, '/complaints/new/contact', { contact: 'email', email: 'no address' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('<title>Error: How should we contact you? - ');
    expect(wrong.html).toContain('value="no address"');
    expect((await browser.go(check)).html).toContain('amira.hassan@example.org');
  });

  test('sending what is not finished leads to what is missing', async () => {
    await fillIn(browser, '/complaints/new', { aim: 'complain' });
    expect((await fillIn(browser, check)).to).toBe('/complaints/new/reported');
  });

  test('whoever comes back is asked whether it is theirs, and goes on where they were or starts again', async () => {
    await fillIn(browser, '/complaints/new', { aim: 'complain' });
    await fillIn(browser, '/complaints/new/reported', { reported: 'yes' });
    const { html } = await browser.go('/complaints/new');
    expect(html).toContain('You have a complaint that is not sent yet');
    expect(html).toContain('href="/complaints/new/home"');
    expect((await fillIn(browser, '/complaints/new', { do: 'afresh' })).to).toBe('/complaints/new');
    expect((await browser.go('/complaints/new')).html).toContain('What do you want to do?');
  });

  test('a page left half-filled for later is as it was left, and counts as not done', async () => {
    await fillIn(browser, '/complaints/new', { aim: 'complain' });
    const left = await fillIn(browser, '/complaints/new/contact', { contact: 'email', email: 'sam@', do: 'save' });
    expect(left.to).toBe('/complaints/new/save');
    expect((await browser.go('/complaints/new/contact')).html).toContain('value="sam@"');
    expect((await browser.go(check)).html).not.toContain('sam@');
  });
});

describe('Sent more than once', () => {
  test('by an impatient finger, it is one complaint', async () => {
    await walkToCheck(browser);
    const before = await rows('cases');
    const formToken = hiddenIn((await browser.go(check)).html, 'formToken');
    const answers = await Promise.all([browser.go(check, { formToken }), browser.go(check, { formToken })]);
    expect(answers.map(({ to }) => to)).toEqual([sent, sent]);
    const reference = referenceIn((await browser.go(sent)).html);
    await browser.go(check, { formToken });
    expect(referenceIn((await browser.go(sent)).html)).toBe(reference);
    expect(await rows('cases')).toHaveLength(before.length + 1);
  });

  test('from the page before, after going back: the same confirmation', async () => {
    await walkToCheck(browser);
    const stale = await browser.go(check);
    const reference = referenceIn((await lodgeAgain()).html);
    expect((await browser.go(check)).html).toContain(`Your reference is ${reference}`);
    expect((await browser.go('/complaints/new/what-happened')).html).toContain('You have sent this complaint');
    const second = await browser.go(check, { formToken: hiddenIn(stale.html, 'formToken') });
    expect(second.to).toBe(sent);
    expect(referenceIn((await browser.go(sent)).html)).toBe(reference);
  });

  async function lodgeAgain() {
    await fillIn(browser, check);
    return browser.go(sent);
  }

  test('where the answer got lost on the way, the draft knows what became of it', async () => {
    await walkToCheck(browser);
    const formToken = hiddenIn((await browser.go(check)).html, 'formToken');
    const before = browser.cookies();
    await browser.go(check, { formToken });
    const reference = referenceIn((await browser.go(sent)).html);
    browser.restore(before);
    expect((await browser.go(check, { formToken })).to).toBe(sent);
    expect(referenceIn((await browser.go(sent)).html)).toBe(reference);
  });

  test('another complaint from the same browser is another complaint', async () => {
    const first = referenceIn(await lodgeByForm(browser));
    const second = referenceIn(await lodgeByForm(browser));
    expect(second).not.toBe(first);
    expect(second).not.toBe('');
  });
});

describe('Programs', () => {
  test('what falls into the trap, or comes faster than anybody reads, is taken all the same and told to the log', async () => {
    const trapped = { description: 'Bins', fax: '1' };
    const reference = referenceIn(await lodgeByForm(browser, { 'what-happened': trapped }));
    expect((await caseNamed(reference)).description).toBe('Bins');
    const told = () =>
      server.lines.filter(({ event }) => event === 'suspicious-lodging').map(({ fields }) => fields.code);
    expect(told().at(-1)).toBe('trap');
    await lodgeByForm(formBrowser(server));
    expect(told().at(-1)).toBe('haste');
    const slow = formBrowser(server);
    await walkToCheck(slow);
    server.setClock('2026-03-02T10:05');
    const before = told().length;
    await fillIn(slow, check);
    expect(told()).toHaveLength(before);
    server.setClock('2026-03-02T10:00');
  });
});

describe('Equality questions', () => {
  test('come after the complaint is in; the answers are kept once, with the month and nothing that leads to it', async () => {
    const reference = referenceIn(await lodgeByForm(browser));
    const { caseId } = await caseNamed(reference);
    let to: string | null = '/complaints/equality/age';
    const answers = ['from35', 'female', 'no', 'preferNot', 'none', 'preferNot'];
    for (const answer of answers) {
      const question: string = to?.split('/').at(-1)?.replace('-g', 'G') ?? '';
      ({ to } = await fillIn(browser, to ?? '', { [question]: answer }));
    }
    expect(to).toBe('/complaints/sent?answered=yes');
    expect((await browser.go(to ?? '')).html).toContain('Your answers are saved.');
    const kept = await rows<{ id: string; month: unknown; answers: object }>('equality_answers');
    expect(kept).toHaveLength(1);
    expect(kept[0]?.answers).toEqual({
      age: 'from35',
      sex: 'female',
      disability: 'no',
      ethnicGroup: 'preferNot',
      religion: 'none',
      orientation: 'preferNot',
    });
    expect(JSON.stringify(kept)).not.toContain(caseId);
    expect(kept[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8/);
    await fillIn(browser, '/complaints/equality/orientation', { orientation: 'other' });
    expect(await rows('equality_answers')).toHaveLength(1);
  });

  test('are for nobody who has not sent a complaint', async () => {
    expect((await browser.go('/complaints/equality')).html).toContain('asked after somebody has sent a complaint');
    const before = await rows('equality_answers');
    expect((await fillIn(browser, '/complaints/equality/orientation', { orientation: 'other' })).to).toBe(
      '/complaints/equality',
    );
    expect(await rows('equality_answers')).toHaveLength(before.length);
  });
});

test('"I have finished" leaves nothing of it on a computer that others use', async () => {
  await lodgeByForm(browser);
  await fillIn(browser, sent);
  expect((await browser.go(sent)).status).toBe(404);
  expect((await browser.go('/complaints/sent/copy')).status).toBe(404);
  expect((await browser.go('/complaints/new')).html).toContain('What do you want to do?');
});

test('Signing out leaves nothing of what was sent on a computer that others use either', async () => {
  await lodgeByForm(browser);
  await fillIn(browser, '/sign-out');
  expect((await browser.go(sent)).status).toBe(404);
});

test('A confirmation is over after half an hour, even in a browser that kept its cookie', async () => {
  await lodgeByForm(browser);
  const began = server.ports.clock.now().getTime();
  const london = (minutes: number) => new Date(began + minutes * 60_000).toISOString().slice(0, 16);
  server.setClock(london(29));
  expect((await browser.go('/complaints/sent/copy')).status).toBe(200);
  server.setClock(london(31));
  expect((await browser.go('/complaints/sent/copy')).status).toBe(404);
  server.setClock(london(0));
});

describe('An organisation with many services', () => {
  test('is searched, without scripts, and a change still leads back to the check', async () => {
    const setup = server.as({ kind: 'system', organisationId: server.organisationId, name: 'setup' });
    const many = Array.from({ length: 12 }, (_, index) => `Service ${index + 1}`);
    await setUpTeams(setup, [{ name: 'Everything', services: many }]);
    await walkToCheck(browser);
    const page = await browser.go('/complaints/new/service?change=yes');
    expect(page.html).toContain('<form method="get" action="/complaints/new/service"');
    expect(page.html).toContain('name="change" value="yes"');
    const found = await browser.go('/complaints/new/service?change=yes&find=repairs');
    expect(found.html).toContain('Services that fit “repairs”');
    expect(found.html).not.toContain('Service 3');
    const [, action = ''] = /method="post" action="([^"]+)"/.exec(found.html) ?? [];
    expect((await fillIn(browser, action, { service: serviceId })).to).toBe(check);
    expect((await browser.go(check)).html).toContain('Repairs');
  });
});

test('lines of a detail that a choice asked for come back as they were written', async () => {
  const details = 'The children\n  and my mother';
  await walkToCheck(browser, { risk: { risk: 'yes', details } });
  expect((await browser.go('/complaints/new/risk')).html).toContain(`${details}</textarea>`);
});

test('who only looks at how complaints are handled lodges none', async () => {
  const auditor = await server.addStaff('Ada Auditor', 'auditor');
  const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
  const session = await startStaffSession(anybody, { staffId: auditor.staffId });
  const theirs = formBrowser(server, session?.secret);
  await walkToCheck(theirs);
  expect((await fillIn(theirs, check)).status).toBe(403);
});
