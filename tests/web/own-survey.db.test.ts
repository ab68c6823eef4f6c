import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { surveyFigures } from '../../src/surveys/survey-figures.ts';
import { act } from '../support/complaints.ts';
import { sitDown } from '../support/desk.ts';
import { formBrowser, hiddenIn } from '../support/form-browser.ts';
import { ownDesk, type OwnDesk } from '../support/own-desk.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let officer: StaffMember;
let auditor: StaffMember;
const path = '/complaints/case/survey';
const place = '/complaints/feedback/Southwater%20Library';
const period = { from: '2026-03-01', to: '2026-03-31' };

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.addStaff('Priya Nair', 'officer');
  auditor = await server.addStaff('Helen Marsh', 'auditor');
});
afterAll(() => server.stop());

/** Somebody whose complaint is over. */
async function finished(): Promise<OwnDesk> {
  const desk = await ownDesk(server);
  await act(officer.ctx, desk.reference, { type: 'withdraw', by: 'Sam Jones' });
  return desk;
}

const figures = () => surveyFigures(officer.ctx, period);

describe('how somebody found it', () => {
  it('is not asked before the complaint is over', async () => {
    const sam = await ownDesk(server);
    expect((await sam.go(path)).html).toContain('We ask this when we have finished');
    const formToken = hiddenIn((await sam.go('/complaints/case/information')).html, 'formToken');
    await sam.go(path, { formToken, satisfaction: '1' });
    expect((await sam.go(path)).html).toContain('We ask this when we have finished');
  });

  it('is answered once, each question of its own free will, and the second time says thank you', async () => {
    const sam = await finished();
    expect((await sam.send(path, {})).html).toContain('Answer at least one question');
    expect((await sam.send(path, { words: 'x'.repeat(2_001) })).status).toBe(422);
    const formToken = hiddenIn((await sam.go(path)).html, 'formToken');
    const form = { formToken, satisfaction: '4', effort: '1', outcome: '2', words: 'CANARY words', mayContact: 'yes' };
    const sent = await Promise.all([sam.go(path, form), sam.go(path, { ...form, satisfaction: '1' })]);
    expect(sent.map(({ status }) => status)).toEqual([303, 303]);
    expect((await sam.go(`${path}?done=taken`)).html).toContain('We have your answers');
    expect((await sam.go(path)).html).toContain('You have answered already');
  });

  it('can be left alone, and is not asked again then', async () => {
    const sam = await finished();
    expect((await sam.send(path, { do: 'optOut' })).status).toBe(303);
    expect((await sam.go(path)).html).toContain('You have answered already');
    expect((await figures())[0]?.optedOut).toBe(1);
  });

  it('is nobody else’s to read', async () => {
    const other = await finished();
    expect((await other.go(path)).html).not.toContain('CANARY');
    expect((await formBrowser(server).go('/staff/surveys')).html).not.toContain('CANARY');
    expect((await other.go('/staff/surveys')).html).not.toContain('CANARY');
  });

  it('is shown to staff and auditors with how many answered, and not at all from fewer than five', async () => {
    const { go } = await sitDown(server, 'none', auditor);
    const few = (await go('/staff/surveys')).html;
    expect(few).toContain('Satisfied with how we dealt with it: fewer than 5 people answered');
    expect(few).not.toContain('(n = 1)');
    expect(few).toContain('CANARY words');
    for (const satisfaction of ['5', '5', '4', '1']) await (await finished()).send(path, { satisfaction });
    const { html } = await go('/staff/surveys');
    expect(html).toContain('Satisfied with how we dealt with it (n = 5)');
    expect(html).toMatch(/On average \d\.\d out of 5, from 5 answers\./);
    const [closure] = await figures();
    const satisfaction = closure?.questions.find(({ question }) => question === 'satisfaction');
    expect(satisfaction?.counts.reduce((sum, { n }) => sum + n, 0)).toBe(5);
    expect((await go('/staff/surveys?from=2020-01-01&to=2020-12-31')).html).toContain(
      'Nobody answered in this period.',
    );
    expect((await go('/staff/surveys?cursor=made-up')).status).toBe(404);
  });

  it('names the case to staff only of somebody who may be contacted', async () => {
    const silent = await finished();
    await silent.send(path, { words: 'Do not call me' });
    const { html } = await (await sitDown(server, 'none', officer)).go('/staff/surveys');
    expect(html).toContain('Do not call me');
    expect(html).not.toContain(silent.reference);
  });
});

describe('the question at a place', () => {
  it('is one question for anybody, with the way to a complaint beside it', async () => {
    const passer = formBrowser(server);
    const { html } = await passer.go(place);
    expect(html).toContain('About: Southwater Library');
    expect(html).toContain('href="/complaints/new');
    const formToken = hiddenIn(html, 'formToken');
    expect((await passer.go(place, { formToken })).html).toContain('Choose how satisfied you are');
    const form = { formToken, satisfaction: '3', words: 'Fine' };
    const sent = await Promise.all([passer.go(place, form), passer.go(place, form)]);
    expect(sent.map(({ to }) => to)).toEqual([`${place}?done=yes`, `${place}?done=yes`]);
    expect((await passer.go(`${place}?done=yes`)).html).toContain('Thank you');
    const [, atPlaces] = await figures();
    expect(atPlaces?.questions).toEqual([{ question: 'satisfaction', n: null, counts: [], mean: null }]);
  });

  it('is not there for a name that could be no place', async () => {
    for (const name of ['%3Cscript%3E', 'x'.repeat(61), '%22']) {
      expect((await formBrowser(server).go(`/complaints/feedback/${name}`)).status).toBe(404);
    }
  });
});
