import { describe, expect, test } from 'vitest';
import { texts } from '../../src/language/language.ts';
import { render, type NoticeOccasion, type RenderedNotice } from '../../src/notifications/render.ts';
import { templates } from '../../src/notifications/templates/index.ts';
import { dateThatMatters, sampleProps } from './sample-props.ts';

const occasions = Object.values(templates).map(({ occasion }) => occasion);
/** About a case; a link to set a password is about none. */
const staffOccasions = occasions.filter(
  (occasion) =>
    templates[occasion].audience === 'staff' &&
    !['staff-invitation', 'staff-reset', 'service-request', 'service-silent'].includes(occasion),
);

test('each notice is listed under its own occasion', () => {
  expect(Object.keys(templates)).toEqual(occasions);
});

describe.each(occasions)('the notice "%s"', (occasion) => {
  const notice = draw(occasion);
  const composition = templates[occasion].compose(sampleProps[occasion], texts('en'));

  test('says the date that matters in words, in both forms', () => {
    const line = `${composition.date.label}: ${dateThatMatters[occasion]}`;
    expect(unwrapped(notice.text)).toContain(line);
    expect(readable(notice.html)).toContain(`${composition.date.label} ${dateThatMatters[occasion]}`);
  });

  test('says what happens next, in both forms', () => {
    expect(composition.nextStep.length).toBeGreaterThan(20);
    expect(unwrapped(notice.text)).toContain(`What happens next ${composition.nextStep}`);
    expect(readable(notice.html)).toContain(`What happens next ${composition.nextStep}`);
  });

  test('says the same in plain text as in HTML', () => {
    const words = readable(notice.html).replace(notice.subject, '').replace(notice.subject, '');
    expect(lettersOf(withoutMarks(notice.text))).toBe(lettersOf(words));
  });

  test('uses no word a reader would have to look up, and blames nobody', () => {
    for (const text of [notice.subject, notice.text]) {
      const prose = text.replaceAll(/https?:\S+|www\.\S+|\S+@\S+/g, '');
      expect(prose).not.toMatch(
        /please note|\bplease\b|kindly|hereby|pursuant|you failed|your failure|undefined|null|NaN/i,
      );
      expect(prose).not.toMatch(/\b[a-z]+\d?\.[a-z]+\b/);
      expect(prose).not.toMatch(/\b[a-z]+[A-Z][a-z]+\b/);
      expect(prose).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    }
  });

  test('keeps to short sentences', () => {
    const sentences = paragraphsOf(notice.html).flatMap((text) => text.split(/(?<=[.!?])\s+/));
    for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
  });

  test('fits a 76 column screen', () => {
    const wide = notice.text.split('\n').filter((line) => line.length > 76 && line.trim().includes(' '));
    expect(wide).toEqual([]);
  });

  test('is a page that a screen reader can follow: a language, a title, one first heading, nothing but text', () => {
    expect(notice.html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(notice.html).toContain(`<title>${notice.subject}</title>`);
    expect(notice.html.match(/<h1>/g)).toHaveLength(1);
    expect(notice.html).not.toMatch(/<(table|img|script|style|font)|style=/);
  });

  test('has a subject short enough to read in a list of mail', () => {
    expect(notice.subject.length).toBeLessThanOrEqual(80);
  });
});

test.each([
  'acknowledgement',
  'stage2-acknowledgement',
  'extension',
  'delay-notice',
  'response',
  'incomplete-response',
  'final-response',
  'refusal',
  'extension-undone',
  'restriction',
  'restriction-review',
  'remedy-failure',
  'orally-settled',
] as const)('the %s gives the Ombudsman’s name, phone and website', (occasion) => {
  const { name, phone, website } = texts('en').ombudsmen.lgsco;
  for (const fact of [name, phone, website]) expect(unwrapped(draw(occasion).text)).toContain(fact);
});

test('the answer lists each point with its decision and each remedy with its date', () => {
  const text = unwrapped(draw('response').text);
  expect(text).toContain('Our decision: Partly upheld');
  expect(text).toContain('1. Our bin was missed on 3 March. Our decision: upheld.');
  expect(text).toContain('2. Nobody rang back. Our decision: not upheld.');
  expect(text).toContain('1. Put your road on the right round. We will do this by 1 April 2026.');
  expect(text).toContain('It was our mistake.');
});

test('the answer without a last day for asking gives its own date', () => {
  const { escalateBy: _, ...props } = sampleProps.response;
  expect(render('response', props).text).toContain('Date of this answer: Wednesday 18 March 2026');
});

test('the final answer says that it is final', () => {
  expect(unwrapped(draw('final-response').text)).toContain('This is our final response.');
});

test('a code is never shown in a subject', () => {
  expect(draw('one-time-code').subject).not.toContain('042137');
  expect(draw('one-time-code').text).toContain('042137');
});

test.each(staffOccasions)('the staff notice %s can hold no words of the complaint and no name', (occasion) => {
  const canary = { ...sampleProps[occasion], description: 'canary words', name: 'Canary Jones' };
  const { subject, text, html } = render(occasion, canary);
  expect(subject + text + html).not.toMatch(/canary/i);
  expect(Object.keys(templates[occasion].props.shape).sort()).toEqual([
    'canExtend',
    'caseUrl',
    'clockName',
    'dueOn',
    'lateBy',
    'reference',
    'state',
  ]);
});

test('a staff notice that is not late yet says nothing of lateness', () => {
  const { lateBy: _, ...props } = sampleProps.reminder;
  expect(render('reminder', props).text).not.toMatch(/late by/i);
  expect(draw('overdue').text).toContain('Late by: 3 working days');
});

test('only of a time to answer are staff told that it can be extended', () => {
  for (const occasion of ['reminder', 'due-today'] as const) {
    expect(unwrapped(draw(occasion).text)).toContain('extend the date');
    expect(render(occasion, { ...sampleProps[occasion], canExtend: false }).text).not.toContain('extend');
  }
});

test('an answer short of contents speaks of no next stage, and says when the full answer was due if that has passed', () => {
  const { text } = draw('incomplete-response');
  expect(text).not.toMatch(/stage 2|look again|finished/i);
  const late = render('incomplete-response', { ...sampleProps['incomplete-response'], sentOn: '2026-03-19' });
  expect(unwrapped(late.text)).toContain('We should have sent our full answer by: Wednesday 18 March 2026');
});

test('data that lacks the date is refused rather than sent', () => {
  expect(() => render('receipt', { ...sampleProps.receipt, due: { on: '' } })).toThrow('due');
  expect(() => render('receipt', { ...sampleProps.receipt, due: { within: '' } })).toThrow('due');
});

function draw(occasion: NoticeOccasion): RenderedNotice {
  return render(occasion, sampleProps[occasion]);
}

function unwrapped(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

/** What is read aloud: tags away, entities back. */
function readable(html: string): string {
  return unwrapped(html.replaceAll(/<[^>]*>/g, ' '))
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Without what only one form has: colons after terms, numbers before items, web addresses written out. */
function withoutMarks(text: string): string {
  return text.replaceAll(/^\d+\. /gm, '').replaceAll(/^https?:\S+$/gm, '');
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function paragraphsOf(html: string): string[] {
  return [...html.matchAll(/<(?:p|li|h1|h2|dd)>(.*?)<\//gs)].map(([, text = '']) => readable(text).trim());
}

test('an acknowledgement says what we take on, what is wanted, and what others must answer', () => {
  const { text } = render('acknowledgement', sampleProps.acknowledgement);
  const order = ['Our bin was missed on 3 March', 'An apology', 'not responsible for', 'The gas pipe in the road'];
  const places = order.map((words) => text.indexOf(words));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
