import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getCase } from '../../src/cases/get-case.ts';
import { startResidentSession } from '../../src/identity/sessions.ts';
import { z } from 'zod';
import { guideSchema } from '../../src/api/schemas/guide.ts';
import { act, lodge } from '../support/complaints.ts';
import { formBrowser } from '../support/form-browser.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.stop());

const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const go = (path: string) => formBrowser(server).go(path);
async function api(path: string, token?: string) {
  const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
  const response = await fetch(new URL(`/api/v1${path}`, server.baseUrl), { headers });
  return { status: response.status, body: await response.json() };
}

const answersSchema = z.object({ answers: z.array(z.object({ id: z.string(), answer: z.array(z.string()) })) });

describe('The guide', () => {
  test('asks one question a page, with the answers in the address and a way back', async () => {
    const first = await go('/complaints/guide');
    expect(first.html).toMatch(/<h1 class="govuk-fieldset__heading">\s*What is it about\?/);
    const second = await go('/complaints/guide?about=service&asked=about');
    expect(second.html).toContain('Have you told us about the problem before?');
    expect(second.html).toContain('<input type="hidden" name="about" value="service"/>');
    expect(second.html).toContain('href="/complaints/guide" class="govuk-back-link"');
  });

  test('a question without an answer is an error at its first choice', async () => {
    const { html } = await go('/complaints/guide?about=service&asked=told');
    expect(html).toContain('<title>Error: Have you told us about the problem before?');
    expect(html).toContain('<a href="#told">Select yes if you have told us about the problem before</a>');
    expect(html).toContain('id="told"');
  });

  test('ends with the procedure, what happens by when, and who can be asked outside', async () => {
    const { html } = await go('/complaints/guide?about=home&told=yes&stage=notYet&known=year');
    const words = wordsOf(html);
    expect(words).toContain('You can complain to us');
    expect(words).toContain('We send you our answer within 10 working days of that letter.');
    expect(words).toContain('If you complain today, you have our answer by Monday 23 March 2026 at the latest.');
    expect(words).toContain('Housing (Housing Ombudsman’s Code)');
    expect(words).toContain('The Housing Ombudsman, telephone 0300');
    expect(html).toContain('href="/complaints/standards/ho-code"');
  });

  test('sends elsewhere with who, why and how', async () => {
    const words = wordsOf((await go('/complaints/guide?about=councillor')).html);
    expect(words).toContain('Complain to the monitoring officer');
    expect(words).toContain('Why How councillors behave is judged by their code of conduct');
  });

  test('gives the API the same rules and the same result', async () => {
    const answered = await api('/guide?about=home&told=yes&stage=notYet&known=year');
    expect(answered.status).toBe(200);
    const body = guideSchema.parse(answered.body);
    expect(body.next).toBeNull();
    expect(body.route).toMatchObject({ kind: 'own', way: 'complain', procedure: 'ho-code' });
    expect(body.route).toHaveProperty(
      'promises',
      expect.arrayContaining(['If you complain today, you have our answer by Monday 23 March 2026 at the latest.']),
    );
    const begun = guideSchema.parse((await api('/guide?about=service')).body);
    expect(begun.next).toMatchObject({ id: 'told', choices: [{ value: 'yes' }, { value: 'no' }] });
    expect(begun.route).toBeNull();
    expect((await api('/guide?colour=red')).status).toBe(400);
  });
});

describe('Questions about one’s own complaint', () => {
  test('are answered from the case as it stands, on the page and through the API alike', async () => {
    const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
    const { reference } = await lodge(anybody);
    const officer = await server.addStaff('Priya Nair', 'officer');
    await act(officer.ctx, reference, { type: 'acknowledge', ombudsmanDetails: true });
    const view = await getCase(officer.ctx, { reference });
    const session = await startResidentSession(anybody, {
      caseId: view?.caseId ?? '',
      personId: view?.person?.personId ?? '',
    });
    const browser = formBrowser(server, session.secret);
    const words = wordsOf((await browser.go('/complaints/case/questions')).html);
    expect(words).toContain('What happens now? We look into your complaint and send you our answer.');
    expect(words).toContain('By when? By the end of Monday 16 March 2026.');
    expect(words).toContain('counted from 2 March 2026');
    expect(words).toContain('usually by at most 10 working days');
    expect(words).toContain('Telephone 01632 960 001 or write to complaints@testham.example.org');
    server.setClock('2026-03-18T10:00');
    const late = wordsOf(
      (
        await formBrowser(
          server,
          (
            await startResidentSession(anybody, {
              caseId: view?.caseId ?? '',
              personId: view?.person?.personId ?? '',
            })
          ).secret,
        ).go('/complaints/case/questions')
      ).html,
    );
    expect(late).toContain('It was due on Monday 16 March 2026. We are late, and we are sorry.');
    expect(late).toContain('Yes. Our answer is late');
    const { body } = await api(`/cases/${reference}/answers`, officer.token);
    const { answers } = answersSchema.parse(body);
    expect(answers.map(({ id }) => id)).toEqual(['next', 'when', 'why', 'longer', 'missed', 'who', 'ombudsman']);
    expect(answers[1]?.answer[0]).toContain('We are late');
    expect((await api(`/cases/${reference}/answers`)).status).toBe(401);
  });
});
