import { once } from 'node:events';
import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../../src/web/pages/index.ts';
import { startResidentSession } from '../../src/identity/sessions.ts';
import { getCase } from '../../src/cases/get-case.ts';
import { lodge } from '../support/complaints.ts';
import { formBrowser, hiddenIn } from '../support/form-browser.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.stop());

const publicPaths = pages
  .filter(({ access, path }) => access === 'public' && !path.includes(':'))
  .map(({ path }) => path)
  // How staff sign in is for staff, and in English.
  .filter((path) => !path.startsWith('/staff/'));

async function signedIn() {
  const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
  const { reference } = await lodge(anybody);
  const officer = await server.addStaff(`Officer ${server.ports.ids.uuid()}`, 'officer');
  const view = await getCase(officer.ctx, { reference });
  const { secret } = await startResidentSession(anybody, {
    caseId: view?.caseId ?? '',
    personId: view?.person?.personId ?? '',
  });
  return formBrowser(server, secret);
}

/** As it is written: fetch would mend the address. */
async function rawPage(asked: { hostname: string; port: string; path: string }): Promise<string> {
  const [response] = await once(get(asked), 'response');
  return text(response);
}

describe('The languages', () => {
  test.each(publicPaths)('%s can be had in Welsh, at the same address', async (path) => {
    const { html, status } = await formBrowser(server).go(`${path}?kept=1`);
    if (status === 404) return;
    const link = /<a class="govuk-language-navigation__link" href="([^"]+)"[^>]*lang="cy" hreflang="cy"/.exec(
      html,
    )?.[1];
    expect(link?.replaceAll('&amp;', '&')).toBe(`${path}?kept=1&lang=cy`);
    expect(html).toContain('<html lang="en"');
    expect(html).toMatch(/<nav class="govuk-language-navigation[^"]*" aria-label="Language">/);
    const welsh = await formBrowser(server).go(`${path}?kept=1&lang=cy`);
    expect(welsh.html).toContain('<html lang="cy"');
    expect(welsh.html).toMatch(/aria-current="true" lang="cy">Cymraeg/);
  });

  test('the one chosen stays chosen, and what only staff read is in English', async () => {
    const browser = formBrowser(server);
    await browser.go('/complaints?lang=cy');
    expect((await browser.go('/privacy')).html).toContain('<html lang="cy"');
    const staff = (await browser.go('/staff/sign-in')).html;
    expect(staff).toContain('<html lang="en"');
    expect(staff).not.toContain('govuk-language-navigation');
    expect((await browser.go('/no-such-page')).html).toContain('<html lang="cy"');
  });

  test('are never at somebody else’s address', async () => {
    const { hostname, port } = new URL(server.baseUrl);
    for (const path of [
      '//elsewhere.example/',
      '///elsewhere.example',
      '/%5Celsewhere.example',
      '/\\elsewhere.example',
    ]) {
      const html = await rawPage({ hostname, port, path });
      const href = /<a class="govuk-language-navigation__link" href="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(new URL(href.replaceAll('&amp;', '&'), server.baseUrl).origin).toBe(new URL(server.baseUrl).origin);
    }
  });
});

describe('Every public page', () => {
  test.each(publicPaths)('%s says at its foot how to get help', async (path) => {
    const { html } = await formBrowser(server).go(path);
    const footer = html.slice(html.indexOf('<footer'));
    expect(footer).toMatch(/<h2[^>]*>Get help<\/h2><ul[^>]*><li>Telephone: 01632\u00a0960\u00a0001<\/li>/);
    expect(footer).toContain('complaints@testham.example.org');
    expect(footer).toContain('Open: Monday to Friday, 9am to 5pm');
  });
});

describe('The start page', () => {
  test('says all that somebody must know before they begin, at both addresses', async () => {
    const { html, status } = await formBrowser(server).go('/complaints');
    expect(status).toBe(200);
    const words = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    for (const said of [
      'It is free.',
      'Before you start',
      'How long it takes',
      'What is not a complaint',
      'You can ask the Ombudsman for advice at any time',
      'Other ways to complain',
    ]) {
      expect(words).toContain(said);
    }
    expect(html.match(/govuk-button--start/g)).toHaveLength(1);
    expect(html).toContain('href="/complaints/saved"');
    expect(html).toContain('href="/complaints/track"');
    expect(html).toContain('<link rel="canonical" href="');
    expect((await formBrowser(server).go('/')).html).toContain('<h1 class="govuk-heading-xl">Complain about one');
    expect((await formBrowser(server).go('/complaints?from=newsletter')).status).toBe(200);
  });
});

describe('On a computer that others use', () => {
  test('a resident is told until when they stay signed in, and can stay', async () => {
    server.setClock('2026-03-02T10:00');
    const browser = await signedIn();
    const { html } = await browser.go('/complaints/case');
    expect(html).toContain('you will be signed out at 10:30am');
    expect(html).toContain('data-seconds="1800"');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    server.setClock('2026-03-02T10:26');
    const dialog = html.slice(html.indexOf('<dialog'));
    const stayed = await browser.go('/stay-signed-in', { formToken: hiddenIn(dialog, 'formToken') });
    expect(stayed).toMatchObject({ status: 303, to: '/stay-signed-in' });
    expect((await browser.go('/stay-signed-in')).html).toContain('You are signed in until 10:56am.');
    server.setClock('2026-03-02T10:55');
    expect((await browser.go('/complaints/case')).status).toBe(200);
    server.setClock('2026-03-02T11:25');
    expect(await browser.go('/complaints/case')).toMatchObject({ status: 303, to: '/complaints/track' });
  });

  test('however long they stay, four hours are the end, and they are told', async () => {
    server.setClock('2026-03-02T10:00');
    const browser = await signedIn();
    for (const time of ['10:25', '10:50', '11:15', '11:40', '12:05', '12:30', '12:55', '13:20']) {
      server.setClock(`2026-03-02T${time}`);
      await browser.go('/complaints/case');
    }
    server.setClock('2026-03-02T13:45');
    expect((await browser.go('/complaints/case')).html).toContain('you will be signed out at 2pm');
    server.setClock('2026-03-02T14:00');
    expect((await browser.go('/complaints/case')).status).toBe(303);
  });

  test('signing out empties the browser, and going back shows nothing', async () => {
    server.setClock('2026-03-02T10:00');
    const browser = await signedIn();
    const { html } = await browser.go('/complaints/case');
    const out = await browser.go('/sign-out', { formToken: hiddenIn(html, 'formToken') });
    expect(out).toMatchObject({ status: 303, to: '/complaints' });
    expect((await browser.go('/complaints/case')).status).toBe(303);
  });

  test('nobody else is watched', async () => {
    expect((await formBrowser(server).go('/complaints')).html).not.toContain('<dialog');
  });
});
