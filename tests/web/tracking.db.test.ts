import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getCase } from '../../src/cases/get-case.ts';
import { openLimits } from '../../src/http/limits/open-limits.ts';
import { usualLimits } from '../../src/http/limits/settings.ts';
import { issueCode } from '../../src/identity/issue-code.ts';
import { letterCode } from '../../src/identity/letter-code.ts';
import { lodge } from '../support/complaints.ts';
import { formBrowser, hiddenIn, type FormBrowser } from '../support/form-browser.ts';
import { generousLimits } from '../support/generous-limits.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let officer: StaffMember;

beforeAll(async () => {
  server = await startTestServer({ sendsTexts: true });
  officer = await server.addStaff('Olu Officer', 'officer');
});
afterAll(() => server.stop());

const at = (path: string, query = '') => `/complaints/track${path}${query}`;

async function post(browser: FormBrowser, path: string, form: Record<string, string>) {
  return browser.go(path, { formToken: hiddenIn((await browser.go(path)).html, 'formToken'), ...form });
}

async function complaint(person: Parameters<typeof lodge>[1]) {
  return lodge(server.as({ kind: 'public', organisationId: server.organisationId }), person);
}

/** The code as it would be sent; nothing where nobody has it. */
async function codeOf(to: string | null): Promise<string> {
  const challengeId = new URL(to ?? '', 'http://x').searchParams.get('challenge') ?? '';
  return (await issueCode(officer.ctx, { challengeId }))?.code ?? '';
}

async function challenges(): Promise<number> {
  const [row] = await server.ports.db.sql.begin(async (tx) => {
    await tx`select set_config('app.organisation', ${server.organisationId}, true)`;
    return tx<{ n: number }[]>`select count(*)::int as n from redress.outbox where kind = 'code'`;
  });
  return row?.n ?? 0;
}

describe('A code by e-mail or by text message', () => {
  test.each([
    ['amira@example.org', { email: 'amira@example.org' }],
    ['07700 900982', { phone: '+44 (0)7700 900 982' }],
    ['+44 7700 900983', { phone: '07700900983' }],
    ['0044 7700 900984', { phone: '07700 900 984' }],
  ])('asked for with %s opens the complaint, in the asking browser alone', async (address, person) => {
    const { reference } = await complaint(person);
    const browser = formBrowser(server);
    const { to } = await post(browser, at(''), { reference, email: address });
    const code = await codeOf(to);
    expect(code).toMatch(/^\d{6}$/);
    const other = formBrowser(server);
    for (let robot = 0; robot < 20; robot++) await other.go(to ?? '');
    expect((await post(other, to ?? '', { code })).status).toBe(422);
    expect((await other.go('/complaints/case')).to).toBe('/complaints/track');
    expect((await post(browser, to ?? '', { code })).to).toBe('/complaints/case');
    expect((await browser.go('/complaints/case')).html).toContain(reference);
  });

  test('opens nothing with somebody else’s number, and goes by the way that was asked for', async () => {
    const { reference } = await complaint({ email: 'eve@example.org', phone: '07700 900111' });
    const byText = await post(formBrowser(server), at(''), { reference, email: '07700 900111' });
    const challengeId = new URL(byText.to ?? '', 'http://x').searchParams.get('challenge') ?? '';
    expect(await issueCode(officer.ctx, { challengeId })).toMatchObject({ channel: 'text' });
    const wrong = await post(formBrowser(server), at(''), { reference, email: '07700 900112' });
    expect(await codeOf(wrong.to)).toBe('');
  });

  test('is offered by text message only where those can be sent', async () => {
    expect((await formBrowser(server).go(at(''))).html).toContain('Your email address or mobile number');
    const mute = await startTestServer();
    const browser = formBrowser(mute);
    expect((await browser.go(at(''))).html).not.toContain('mobile number');
    const { status, html } = await post(browser, at(''), { reference: 'C-7K4Q-29M-D', email: '07700 900982' });
    expect(status).toBe(422);
    expect(html).toContain('Enter an email address in the correct format');
    await mute.stop();
  });
});

describe('Asked for again', () => {
  test('within a minute it is the same code and no second message, whether or not there is a complaint', async () => {
    const { reference } = await complaint({ email: 'sam@example.org' });
    for (const asked of [
      { reference, email: 'sam@example.org' },
      { reference: 'C-0000-000-0', email: 'sam@example.org' },
    ]) {
      const browser = formBrowser(server);
      const before = await challenges();
      const first = await post(browser, at(''), asked);
      const again = await post(browser, at(''), { ...asked, email: ' SAM@example.org' });
      expect(again.to).toBe(first.to);
      expect(await challenges()).toBe(before + 1);
      const elsewhere = await post(formBrowser(server), at(''), asked);
      expect(elsewhere.to).not.toBe(first.to);
    }
  });

  test('after a minute, or after the code was used, it is another', async () => {
    const { reference } = await complaint({ email: 'kim@example.org' });
    const asked = { reference, email: 'kim@example.org' };
    const browser = formBrowser(server);
    const first = await post(browser, at(''), asked);
    await post(browser, first.to ?? '', { code: await codeOf(first.to) });
    const second = await post(browser, at(''), asked);
    expect(second.to).not.toBe(first.to);
    server.setClock('2026-03-02T10:02');
    expect((await post(browser, at(''), asked)).to).not.toBe(second.to);
    server.setClock('2026-03-02T10:00');
  });

  test('a victim gets one message a minute and five an hour at most, from however many browsers', async () => {
    const { reference } = await complaint({ email: 'victim@example.org' });
    const limits = { ...generousLimits(), messagesPerMinute: usualLimits.messagesPerMinute };
    const strict = await startTestServer({ limits });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post(formBrowser(strict), at(''), { reference, email: 'victim@example.org' })),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    await strict.stop();
  });
});

describe('Whether a complaint exists', () => {
  test('is not to be seen from the page, its status or its time', { timeout: 60_000 }, async () => {
    const { reference } = await complaint({ email: 'lee@example.org' });
    const times: Record<'true' | 'false', number[]> = { true: [], false: [] };
    for (let n = 0; n < 60; n++) {
      const isThere = n % 2 === 0;
      const email = isThere ? 'lee@example.org' : `nobody${n}@example.org`;
      const browser = formBrowser(server);
      const formToken = hiddenIn((await browser.go(at(''))).html, 'formToken');
      const started = performance.now();
      const { status, to } = await browser.go(at(''), { formToken, reference, email });
      times[`${isThere}`].push(performance.now() - started);
      expect([status, to?.replace(/[0-9a-f-]{36}/, 'id')]).toEqual([303, '/complaints/track/code?challenge=id']);
    }
    const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
    expect(Math.abs(median(times.true) - median(times.false))).toBeLessThan(20);
  });
});

describe('The code on a letter', () => {
  async function byLetter() {
    const { reference, caseId } = await complaint({ name: 'Dot', address: '1 High Street, Testham' });
    const seen = await getCase(officer.ctx, { reference });
    const personId = seen?.person?.personId ?? '';
    return { reference, code: letterCode(officer.ctx, { caseId, personId, address: '1 High Street, Testham' }) };
  }

  test('opens the complaint, however it is typed', async () => {
    const { reference, code } = await byLetter();
    const browser = formBrowser(server);
    const typed = code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    const sent = await post(browser, at('/letter'), { reference: reference.toLowerCase(), code: typed });
    expect(sent.to).toBe('/complaints/case');
    expect((await browser.go('/complaints/case')).html).toContain(reference);
  });

  test('opens no other complaint, and a wrong one is answered like one of a complaint that is not there', async () => {
    const [mine, theirs] = [await byLetter(), await byLetter()];
    const answers = [];
    for (const typed of [
      { reference: theirs.reference, code: mine.code },
      { reference: 'C-0000-000-0', code: mine.code },
      { reference: mine.reference, code: '0000-0000' },
    ]) {
      const { status, html } = await post(formBrowser(server), at('/letter'), typed);
      expect(html).toContain('The reference and the code do not belong together.');
      answers.push([status, html.replaceAll(/value="[^"]*"/g, '')]);
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test('cannot be guessed: after five tries of one reference there is a wait', async () => {
    const { reference, code } = await byLetter();
    const limits = { ...generousLimits(), triesPerReference: usualLimits.triesPerReference };
    expect(openLimits(limits).triesPerReference.points).toBe(5);
    const strict = await startTestServer({ limits });
    const statuses = [];
    for (let n = 0; n < 7; n++) {
      statuses.push((await post(formBrowser(strict), at('/letter'), { reference, code: `0000-000${n}` })).status);
    }
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429]);
    expect((await post(formBrowser(strict), at('/letter'), { reference, code })).status).toBe(429);
    await strict.stop();
  });

  test('what is missing is named', async () => {
    const { status, html } = await post(formBrowser(server), at('/letter'), {});
    expect(status).toBe(422);
    expect(html).toContain('<a href="#reference">Enter your reference</a>');
    expect(html).toContain('<a href="#code">Enter the code in your letter</a>');
  });
});
