import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCallBack } from '../../src/requests/open-call-back.ts';
import { ownDesk, type OwnDesk } from '../support/own-desk.ts';
import { sitDown } from '../support/desk.ts';
import { formBrowser, hiddenIn } from '../support/form-browser.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let officer: StaffMember;
let auditor: StaffMember;
let sam: OwnDesk;
const path = '/complaints/case/call-back';
const asked = { phone: '01632 960 001', slot: '2026-03-03 09:00-12:00', topic: 'CANARY the bins', needs: 'Welsh' };

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.addStaff('Priya Nair', 'officer');
  auditor = await server.addStaff('Helen Marsh', 'auditor');
  sam = await ownDesk(server, { phone: '01632 960 001' });
});
afterAll(() => server.stop());

describe('asking to be called', () => {
  it('offers times from now on, with the number that is known', async () => {
    const { html } = await sam.go(path);
    expect(html).toContain('value="01632 960 001"');
    expect(html).toContain('Monday 2 March 2026: middle of the day, between midday and 2pm');
    expect(html).not.toContain('2026-03-02 09:00-12:00');
  });

  it('says at each field what is wrong, and keeps what was typed', async () => {
    const { status, html } = await sam.send(path, { phone: 'abc', topic: 'kept words' });
    expect(status).toBe(422);
    expect(html).toContain('Enter a telephone number, like');
    expect(html).toContain('Choose when we should call');
    expect(html).toContain('kept words');
    const past = await sam.send(path, { ...asked, slot: '2026-03-02 09:00-12:00' });
    expect(past.html).toContain('That time cannot be chosen any more');
  });

  it('is one call however often it is sent, and never a second one while one is open', async () => {
    const formToken = hiddenIn((await sam.go(path)).html, 'formToken');
    const spare = hiddenIn((await sam.go(path)).html, 'formToken');
    const sent = await Promise.all([1, 2, 3].map(() => sam.go(path, { ...asked, formToken })));
    expect(sent.map(({ to }) => to)).toEqual(Array.from({ length: 3 }, () => `${path}?done=asked`));
    const second = await sam.go(path, { ...asked, formToken: spare });
    expect(second).toMatchObject({ status: 303, to: path });
    const { html } = await sam.go(path);
    expect(html).toContain('Tuesday 3 March 2026, between 9am and midday');
    expect(html).toContain('CANARY the bins');
    expect(html).not.toContain('name="slot"');
  });

  it('is there for nobody else', async () => {
    const other = await ownDesk(server, { name: 'Grace' });
    expect((await other.go(path)).html).not.toContain('CANARY');
    expect((await formBrowser(server).go(path)).html).not.toContain('CANARY');
    const stranger = { ...sam.ctx, actor: other.ctx.actor };
    expect(await openCallBack(stranger, sam)).toBeNull();
    await other.go(path, { do: 'withdraw', formToken: hiddenIn((await other.go(path)).html, 'formToken') });
    expect(await openCallBack(sam.ctx, sam)).not.toBeNull();
  });

  it('stands in the list of staff, overdue after its time, and a try without an answer keeps it open', async () => {
    const before = await sitDown(server, sam.reference, officer);
    expect((await before.go('/staff/call-backs')).html).toContain('To be called');
    server.setClock('2026-03-03T12:01');
    const { go } = await sitDown(server, sam.reference, officer);
    sam = await sam.again();
    const { html } = await go('/staff/call-backs');
    expect(html).toContain('Overdue');
    expect(html).toContain('CANARY the bins');
    expect((await sam.go(path)).html).toContain('We should have called by now');
    const [, callBackId = ''] = /name="callBackId" value="([^"]+)"/.exec(html) ?? [];
    const settle = async (outcome: string, note = '') =>
      go('/staff/call-backs', {
        callBackId,
        outcome,
        note,
        formToken: hiddenIn((await go('/staff/call-backs')).html, 'formToken'),
      });
    expect((await settle('noAnswer')).to).toContain('done=noAnswer');
    expect((await go('/staff/call-backs')).html).toContain('No answer, 3 March 2026, 12:01pm');
    expect((await settle('done', 'x'.repeat(1_001))).status).toBe(422);
    expect((await settle('done', 'They are content')).to).toContain('done=done');
    expect((await settle('done')).to).toContain('done=gone');
    expect((await go('/staff/call-backs?state=settled')).html).toContain('They are content');
    expect((await go('/staff/call-backs')).html).toContain('Nobody waits for a call.');
    server.setClock('2026-03-02T10:00');
    sam = await sam.again();
  });

  it('can be taken back, and then asked for anew', async () => {
    await sam.send(path, asked);
    expect((await sam.send(path, { do: 'withdraw' })).to).toBe(`${path}?done=withdrawn`);
    expect((await sam.send(path, { do: 'withdraw' })).to).toBe(`${path}?done=gone`);
    expect((await sam.send(path, asked)).to).toBe(`${path}?done=asked`);
    await sam.send(path, { do: 'withdraw' });
  });

  it('is not offered to whoever must never be telephoned', async () => {
    const ann = await ownDesk(server, {
      contactRules: { neverBy: ['phone'], discreet: true, noVoicemail: false, notAt: null },
    });
    const { html } = await ann.go(path);
    expect(html).toContain('You told us never to telephone you');
    expect(html).not.toContain('name="slot"');
    const own = hiddenIn((await ann.go('/complaints/case/information')).html, 'formToken');
    expect(await ann.go(path, { ...asked, formToken: own })).toMatchObject({ status: 303, to: path });
    expect(await openCallBack(ann.ctx, ann)).toBeNull();
  });

  it('is not for auditors', async () => {
    const { go } = await sitDown(server, sam.reference, auditor);
    expect((await go('/staff/call-backs')).status).toBe(403);
  });
});
