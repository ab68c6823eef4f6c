import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFeedback } from '../../src/feedback/list-feedback.ts';
import { recordFeedback } from '../../src/feedback/record-feedback.ts';
import { startStaffSession } from '../../src/identity/sessions.ts';
import { formBrowser, hiddenIn } from '../support/form-browser.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let officer: StaffMember;
beforeAll(async () => {
  server = await startTestServer({ limits: { messagesPerClient: { points: 12, seconds: 600 } } });
  officer = await server.addStaff('Priya Nair', 'officer');
});
afterAll(() => server?.stop());

const all = () => listFeedback(officer.ctx, { unseenOnly: false, limit: 100 });

describe('Thanks', () => {
  test('are kept once, however often the button is pressed, and the next page says so', async () => {
    const browser = formBrowser(server);
    const formToken = hiddenIn((await browser.go('/complaints/thank')).html, 'formToken');
    const form = { formToken, words: 'Dev at the tip was so kind.', name: 'Ann Lee', mayQuote: 'yes' };
    const [first, second] = await Promise.all([
      browser.go('/complaints/thank', form),
      browser.go('/complaints/thank', form),
    ]);
    expect([first.to, second.to]).toEqual(Array(2).fill('/complaints/thank/sent?kind=compliment'));
    expect((await browser.go(first.to ?? '')).html).toContain('We have your thanks.');
    const { items } = await all();
    expect(items).toMatchObject([
      { kind: 'compliment', words: 'Dev at the tip was so kind.', name: 'Ann Lee', mayQuote: true, seenAt: null },
    ]);
  });

  test('without words there is nothing to keep; what was typed stays', async () => {
    const browser = formBrowser(server);
    const formToken = hiddenIn((await browser.go('/complaints/thank')).html, 'formToken');
    const { status, html } = await browser.go('/complaints/thank', { formToken, email: 'nowhere' });
    expect(status).toBe(422);
    expect(html).toContain('<a href="#words">Enter what you would like to say</a>');
    expect(html).toContain('<a href="#email">Enter an email address in the correct format');
    expect(html).toContain('value="nowhere"');
  });
});

describe('A comment', () => {
  test('is no complaint, and the page says how to make one', async () => {
    const browser = formBrowser(server);
    const { html } = await browser.go('/complaints/comment');
    expect(html).toContain('If you want an answer, make a complaint instead.');
    const sent = await browser.go('/complaints/comment', {
      formToken: hiddenIn(html, 'formToken'),
      words: 'More benches <b>please</b>.',
    });
    expect((await browser.go(sent.to ?? '')).html).toContain('This is not a complaint');
  });

  test('cannot be sent without end', async () => {
    const browser = formBrowser(server);
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) {
      const formToken = hiddenIn((await browser.go('/complaints/comment')).html, 'formToken');
      statuses.push((await browser.go('/complaints/comment', { formToken, words: `Number ${i}` })).status);
    }
    expect(statuses).toContain(303);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('The list for staff', () => {
  test('shows what came, as words and never as markup, until somebody has seen it', async () => {
    const session = await startStaffSession(officer.ctx, { staffId: officer.staffId });
    const browser = formBrowser(server, session?.secret);
    const { html } = await browser.go('/staff/feedback');
    expect(html).toContain('More benches &lt;b&gt;please&lt;/b&gt;.');
    expect(html).toContain('From Ann Lee');
    const before = (await all()).items.filter(({ seenAt }) => seenAt === null).length;
    const form = { formToken: hiddenIn(html, 'formToken'), id: hiddenIn(html, 'id') };
    expect((await browser.go('/staff/feedback', form)).status).toBe(303);
    const after = (await all()).items.filter(({ seenAt }) => seenAt === null).length;
    expect(after).toBe(before - 1);
    expect((await browser.go('/staff/feedback?show=all')).html).toContain('Seen 2 March 2026');
  });

  test('has pages, and each piece is on one of them', async () => {
    const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
    for (let i = 0; i < 30; i++) {
      await recordFeedback(anybody, {
        kind: 'comment',
        words: `Piece ${i}`,
        mayQuote: false,
        idempotencyKey: `piece ${i}`,
      });
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listFeedback(officer.ctx, { unseenOnly: false, cursor, limit: 7 });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await all()).items.length);
    await expect(listFeedback(anybody, { unseenOnly: false, limit: 7 })).resolves.toMatchObject({ items: [] });
  });

  test('is not for residents or strangers', async () => {
    expect(await formBrowser(server).go('/staff/feedback')).toMatchObject({
      status: 303,
      to: expect.stringMatching(/^\/staff\/sign-in/),
    });
  });
});
