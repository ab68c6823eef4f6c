import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventsOf, readIcs } from '../feeds/ics-lines.ts';
import { act } from '../support/complaints.ts';
import { formBrowser, hiddenIn } from '../support/form-browser.ts';
import { generousLimits } from '../support/generous-limits.ts';
import { ownDesk, type OwnDesk } from '../support/own-desk.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let sam: OwnDesk;
const path = '/complaints/case/calendar';

beforeAll(async () => {
  server = await startTestServer();
  sam = await ownDesk(server);
});
afterAll(() => server.stop());

const fetchAt = (address: string) => fetch(new URL(address, server.baseUrl));
/** Makes a private address and gives its path. */
async function makeAddress(desk: OwnDesk): Promise<string> {
  expect(await desk.send(path, {})).toMatchObject({ status: 303, to: path });
  const [, address = ''] = /<code>([^<]+)<\/code>/.exec((await desk.go(path)).html) ?? [];
  return new URL(address).pathname;
}

describe('the dates of a complaint in a calendar', () => {
  it('can be had as a file, which says the reference, the dates and nothing else', async () => {
    const response = await fetch(new URL(`${path}/dates.ics`, server.baseUrl), {
      headers: { Cookie: `redress=${sam.secret}` },
    });
    expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="dates.ics"');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const file = await response.text();
    expect(eventsOf(readIcs(file)).map((one) => [one['DTSTART;VALUE=DATE'], one['SUMMARY']])).toEqual([
      ['20260309', `${sam.reference}: we write to you by today`],
    ]);
    expect(file).not.toMatch(/Sam|Jones|street light|example\.org/i);
  });

  it('follow a case by a private address that is shown once, with the same ids as the file', async () => {
    const address = await makeAddress(sam);
    expect(address).toMatch(/^\/calendar\/[\w-]{43}$/);
    const page = (await sam.go(path)).html;
    expect(page).not.toContain(address);
    expect(page).toContain('You have had a private address since 2 March 2026');
    const response = await fetchAt(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toContain('private');
    const [before] = eventsOf(readIcs(await response.text()));
    const officer = await server.addStaff('Priya Nair', 'officer');
    await act(officer.ctx, sam.reference, {
      type: 'acknowledge',
      ombudsmanDetails: true,
      definition: { issues: ['The light'] },
    });
    const after = eventsOf(readIcs(await (await fetchAt(address)).text()));
    expect(after.map((one) => one['SUMMARY'])).toEqual([`${sam.reference}: we answer by today`]);
    expect(after[0]?.['UID']).not.toBe(before?.['UID']);
    const [row] = await server.ports.db.sql.begin(async (tx) => {
      await tx`select set_config('app.organisation', ${server.organisationId}, true)`;
      return tx`select encode(token_hash, 'escape') as kept from calendar_feeds`;
    });
    expect(row?.['kept']).not.toContain(address.slice('/calendar/'.length));
  });

  it('end at once when the address is stopped, which looks like one that never was', async () => {
    const first = await makeAddress(sam);
    const second = await makeAddress(sam);
    expect((await fetchAt(first)).status).toBe(404);
    expect((await fetchAt(second)).status).toBe(200);
    expect((await sam.send(path, { do: 'revoke' })).to).toBe(`${path}?done=revoked`);
    const [stopped, never] = await Promise.all([fetchAt(second), fetchAt(`/calendar/${'x'.repeat(43)}`)]);
    expect([stopped.status, never.status]).toEqual([404, 404]);
    const bare = (html: string) =>
      html.replaceAll(/(value|href)="[^"]*"/g, '').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
    expect(bare(await stopped.text())).toBe(bare(await never.text()));
  });

  it('say nothing of the case to whoever looks over the shoulder of somebody who asked for discretion', async () => {
    const ann = await ownDesk(server, {
      contactRules: { neverBy: [], discreet: true, noVoicemail: false, notAt: null },
    });
    const file = await (await fetchAt(await makeAddress(ann))).text();
    expect(eventsOf(readIcs(file)).map((one) => one['SUMMARY'])).toEqual(['Date to remember']);
    expect(file).not.toContain(ann.reference);
    expect(file).not.toMatch(/complain|council|ombudsman/i);
  });

  it('are in Welsh for whoever is written to in Welsh', async () => {
    const nia = await ownDesk(server, { language: 'cy' });
    expect((await fetchAt(await makeAddress(nia))).status).toBe(200);
  });

  it('are nobody else’s: another resident stops only their own address', async () => {
    const address = await makeAddress(sam);
    const other = await ownDesk(server, { name: 'Grace' });
    await other.send(path, { do: 'revoke' });
    expect((await fetchAt(address)).status).toBe(200);
    expect((await formBrowser(server).go(`${path}/dates.ics`)).html).not.toContain('VCALENDAR');
  });

  it('are not shown to whoever signs in next at the same computer', async () => {
    const [nia, next] = [await ownDesk(server, { name: 'Nia' }), await ownDesk(server, { name: 'Next' })];
    const browser = formBrowser(server, nia.secret);
    const formToken = hiddenIn((await browser.go(path)).html, 'formToken');
    expect((await browser.go(path, { formToken })).to).toBe(path);
    browser.restore([...browser.cookies(), ['redress', next.secret]]);
    const { status, html } = await browser.go(path);
    expect(status).toBe(200);
    expect(html).not.toContain('<code>');
  });

  it('take no room in the counters where an address is made up, and are read only so often where it is not', async () => {
    const strict = await startTestServer({ limits: { ...generousLimits(), readsPerFeed: { points: 1, seconds: 60 } } });
    const read = async (address: string) => (await fetch(new URL(address, strict.baseUrl))).status;
    const madeUp = `/calendar/${'y'.repeat(43)}`;
    expect([await read(madeUp), await read(madeUp)]).toEqual([404, 404]);
    const address = await makeAddress(await ownDesk(strict));
    expect([await read(address), await read(address)]).toEqual([200, 429]);
    await strict.stop();
  });

  it('can be had by the API by the person and by nobody else', async () => {
    const other = await ownDesk(server, { name: 'Grace' });
    const ask = (secret: string) =>
      fetch(new URL(`/api/v1/cases/${sam.reference}/calendar`, server.baseUrl), {
        headers: { Authorization: `Bearer ${secret}` },
      });
    const own = await ask(sam.secret);
    expect(own.status).toBe(200);
    const body: unknown = await own.json();
    expect(body).toMatchObject({ dates: [{ kind: 'answerBy', clock: 'stage1.respond' }] });
    expect((await ask(other.secret)).status).toBe(404);
  });
});
