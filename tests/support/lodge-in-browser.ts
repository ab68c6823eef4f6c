import { expect } from 'vitest';
import type { Visitor } from './browser.ts';
import { referenceIn } from './lodge.ts';

/** A page of a complaint: its heading, and what somebody does on it before they go on. */
export type Doing = [title: string | RegExp, act: (visitor: Visitor) => Promise<unknown>];

export const choose =
  (label: string) =>
  ({ page }: Visitor) =>
    page.getByLabel(label, { exact: true }).check();

export const write =
  (label: string | RegExp, words: string) =>
  ({ page }: Visitor) =>
    page.getByLabel(label, { exact: true }).fill(words);

export const nothing = () => Promise.resolve();

/** Does one thing after the other. */
export function all(...acts: Doing[1][]): Doing[1] {
  return async (visitor) => {
    for (const act of acts) await act(visitor);
  };
}

/** What somebody does who has a plain complaint against a council with homes of its own. */
export function plainDoings(email: string): Doing[] {
  return [
    ['What do you want to do?', choose('Make a complaint')],
    ['Have you reported this problem to us before?', choose('Yes')],
    [/^Is your complaint about your home/, choose('No, it is about something else')],
    [
      'What happened?',
      write('What happened?', 'Our bins were missed three weeks running.\nNobody answers the telephone.'),
    ],
    ['When did it happen?', choose('It is still going on')],
    [/^Where did it happen\?/, nothing],
    [/^How has it affected you\?/, nothing],
    ['What would you like us to do?', write(/Tell us more/, 'Collect them every week')],
    ['Do you want to add a file?', choose('No')],
    ['Are you complaining for yourself?', choose('Yes, for myself')],
    ['What is your full name?', write('What is your full name?', 'Amira Hassan')],
    [/^Should we keep your name/, choose('No')],
    ['How should we contact you?', all(choose('Email'), write('Your email address', email))],
    ['Do you need any help or changes from us?', choose('Large print')],
    ['Are you or anyone else at risk of harm?', choose('No')],
  ];
}

/** Walks through these pages, each checked as it comes, to where answers are checked. */
export async function walk(visitor: Visitor, doings: readonly Doing[]): Promise<void> {
  for (const [title, act] of doings) {
    expect(await visitor.page.locator('h1').innerText()).toMatch(title);
    await act(visitor);
    await visitor.press('Continue');
  }
}

/** Makes a plain complaint from the page that starts it; gives its reference. `service`: where there are some to choose from. */
export async function lodgeInBrowser(visitor: Visitor, email: string, service?: Doing): Promise<string> {
  await visitor.open('/complaints/new');
  const doings = plainDoings(email);
  await walk(visitor, [...doings.slice(0, 3), ...(service ? [service] : []), ...doings.slice(3)]);
  expect(await visitor.words()).toContain('Check your answers before sending your complaint');
  await visitor.press('Send your complaint');
  const words = await visitor.words();
  expect(words).toContain('We have your complaint');
  return referenceIn(words);
}
