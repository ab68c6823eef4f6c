import { hiddenIn, type Answered, type FormBrowser } from './form-browser.ts';

/** What is sent from each step of a complaint, by the last part of its address. */
export type StepForms = Record<string, Record<string, string> | [string, string][]>;

/** A plain complaint: what somebody sends who has nothing special to say. */
export const plainAnswers: StepForms = {
  aim: { aim: 'complain' },
  reported: { reported: 'yes' },
  home: { home: 'general' },
  service: { service: 'unknown' },
  'what-happened': { description: 'Our bins were missed three weeks running.' },
  when: { whenMore: 'ongoing' },
  where: {},
  effect: {},
  outcome: {},
  files: { more: 'no' },
  'for-whom': { capacity: 'self' },
  name: { name: 'Amira Hassan' },
  'keep-name': { keepName: 'no' },
  contact: { contact: 'email', email: 'amira.hassan@example.org' },
  help: { language: 'en' },
  risk: { risk: 'no' },
};

/** Sends one form of a page with the token that the page itself would send. */
export async function fillIn(
  { go }: FormBrowser,
  path: string,
  form: Record<string, string> | [string, string][] = {},
): Promise<Answered> {
  const page = await go(path);
  const typed = Array.isArray(form) ? form : Object.entries(form);
  return go(path, [['formToken', hiddenIn(page.html, 'formToken')], ...typed]);
}

/** Walks from the first page of a complaint to where answers are checked; gives the steps it came to, in order. */
export async function walkToCheck(browser: FormBrowser, changed: StepForms = {}): Promise<string[]> {
  const forms = { ...plainAnswers, ...changed };
  const steps = ['aim'];
  let { to } = await fillIn(browser, '/complaints/new', forms['aim']);
  for (;;) {
    const step = stepOf(to);
    steps.push(step);
    if (step === 'check-answers') return steps;
    const form = forms[step];
    if (form === undefined) throw new Error(`Nothing to say at ${step}`);
    const answered = await fillIn(browser, to ?? '', form);
    if (answered.to === null) throw new Error(`${step} answered ${answered.status}: ${faultsIn(answered.html)}`);
    ({ to } = answered);
  }
}

/** Walks and sends; gives the page that confirms it. */
export async function lodgeByForm(browser: FormBrowser, changed: StepForms = {}): Promise<string> {
  await walkToCheck(browser, changed);
  const sent = await fillIn(browser, '/complaints/new/check-answers');
  if (sent.to !== '/complaints/sent') throw new Error(`Not sent: ${sent.status} ${sent.to}`);
  return (await browser.go('/complaints/sent')).html;
}

/** The reference on a page. */
export function referenceIn(html: string): string {
  return /C-\w{4}-\w{3}-\w/.exec(html)?.[0] ?? '';
}

/** What a page says is wrong. */
export function faultsIn(html: string): string[] {
  return [...html.matchAll(/<a href="#([^"]+)">([^<]*)<\/a>/g)].map(([, id, words]) => `${id}: ${words}`);
}

function stepOf(to: string | null): string {
  const [, step] = /^\/complaints\/new\/([a-z-]+)/.exec(to ?? '') ?? [];
  if (step === undefined) throw new Error(`Led to ${to}`);
  return step;
}
