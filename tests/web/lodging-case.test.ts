import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/web/lodging/answers.ts';
import { awareOnOf } from '../../src/web/lodging/aware-on.ts';
import { rowsOf } from '../../src/web/lodging/rows-of.ts';
import { steps } from '../../src/web/lodging/steps/index.ts';
import { toCase } from '../../src/web/lodging/to-case.ts';
import { toldBy } from '../../src/web/lodging/told-by.ts';
import { situation } from '../support/lodging-situation.ts';

const least: Answers = { 'what-happened': { description: 'Bins' }, 'for-whom': { capacity: 'self' } };
const today = '2026-03-02';

function caseOf(answers: Answers) {
  return toCase({ ...least, ...answers }, situation, []);
}

describe('Since when somebody knew: never earlier than they said', () => {
  const day = { 'when-day': '27', 'when-month': '3', 'when-year': '2025' };
  const month = { 'when-month': '2', 'when-year': '2025' };
  test.each<[string, Answers, string | null]>([
    ['a day is that day', { when: day }, '2025-03-27'],
    ['a month is its last day', { when: month }, '2025-02-28'],
    ['a leap February, too', { when: { ...month, 'when-year': '2024' } }, '2024-02-29'],
    ['this month is today', { when: { 'when-month': '3', 'when-year': '2026' } }, today],
    ['what goes on is not known since any day', { when: { ...day, whenMore: ['ongoing'] } }, null],
    ['nor is what nobody can date', { when: { whenMore: ['unknown'] } }, null],
    ['who learnt of it later says when', { when: day, knew: knew('later', '5', '2025') }, '2025-05-31'],
    ['who does not remember is not held to the day it happened', { when: day, knew: { knewThen: 'unknown' } }, null],
    ['who knew at once is', { when: day, knew: { knewThen: 'atOnce' } }, '2025-03-27'],
  ])('%s', (_why, answers, expected) => expect(awareOnOf(answers, today)).toBe(expected));
});

function knew(knewThen: string, month: string, year: string) {
  return { knewThen, 'knew-month': month, 'knew-year': year };
}

describe('A complaint as the verb takes it', () => {
  test('says nothing that was not said', () => {
    expect(caseOf({ name: { anonymous: 'yes' } })).toEqual({
      event: { type: 'receive', channel: 'web', description: 'Bins', capacity: 'self' },
    });
  });

  test('about somebody’s home it goes by the Code for landlords', () => {
    expect(caseOf({ home: { home: 'housing' } }).procedure).toBe('ho-code');
    expect(caseOf({ home: { home: 'general' } }).procedure).toBeUndefined();
  });

  test('all that can be said', () => {
    const service = situation.services[0]?.id ?? '';
    const { event, person } = caseOf({
      reported: { reported: 'yes', reference: 'R-17', when: 'in May' },
      service: { service, contractor: 'Mendit' },
      when: { 'when-month': '1', 'when-year': '2026', whenMore: ['ongoing'] },
      where: { place: 'SW1A 1AA' },
      effect: { effect: 'Asthma' },
      outcome: { outcomes: ['apologise', 'other'], outcome: 'A new boiler' },
      name: { name: 'Siân' },
      'keep-name': { keepName: 'yes' },
      contact: { contact: 'text', mobile: '07700 900 982', careful: ['yes'] },
      'contact-care': { neverBy: ['letter'], care: ['discreet'], notAt: 'at work' },
      help: { formats: ['interpreter'], adjustments: 'Polish', language: 'cy' },
      risk: { risk: 'yes', details: 'My son' },
    });
    expect(event).toEqual({
      type: 'receive',
      channel: 'web',
      description: 'Bins',
      capacity: 'self',
      earlierReport: 'Yes. Reference of your report: R-17. When you reported it: in May',
      service,
      contractor: 'Mendit',
      period: 'January 2026. It is still going on',
      place: 'SW1A 1AA',
      effect: 'Asthma',
      outcomesSought: ['Apologise', 'A new boiler'],
      withholdName: 'No reason given',
      risk: 'My son',
    });
    expect(person).toEqual({
      name: 'Siân',
      phone: '07700 900 982',
      adjustments: 'Polish',
      preferredContact: 'text',
      language: 'cy',
      formats: ['interpreter'],
      contactRules: { neverBy: ['letter'], discreet: true, noVoicemail: false, notAt: 'at work' },
    });
  });
});

describe('For somebody else', () => {
  const represented = { theirName: 'Ann Lee', relationship: 'my mother', knows: 'no' };
  const forAnn = (consent: Answers['consent']) =>
    caseOf({ 'for-whom': { capacity: 'someoneElse' }, represented, ...(consent ? { consent } : {}) });

  test('who agrees, agrees now; what they do not want shared goes with it', () => {
    expect(forAnn({ consent: 'given', scope: 'my health' }).represented).toEqual({
      name: 'Ann Lee',
      consent: 'given',
      scope: 'Not to be shared: my health',
    });
  });

  test('who is to be asked, is asked; who cannot agree counts as not asked yet, with what entitles the other', () => {
    expect(forAnn({ consent: 'ask', askHow: '01632 960 003' })).toMatchObject({
      represented: { name: 'Ann Lee', consent: 'asked' },
      event: {
        onBehalfOf: 'Ann Lee (my mother). They do not know about the complaint. How we can reach them: 01632 960 003',
      },
    });
    const unable = forAnn({ consent: 'unable', entitled: 'power of attorney' });
    expect(unable.represented?.consent).toBe('asked');
    expect(unable.event).toMatchObject({ onBehalfOf: expect.stringContaining('power of attorney') });
  });

  test('a group, a council or a firm is named, and is nobody who could agree', () => {
    const answers = { 'for-whom': { capacity: 'group' }, 'acting-for': { actingFor: 'The residents of Mill Lane' } };
    expect(caseOf(answers)).toMatchObject({ event: { capacity: 'group', onBehalfOf: 'The residents of Mill Lane' } });
    expect(caseOf(answers).represented).toBeUndefined();
  });
});

describe('What the confirmation promises', () => {
  test.each<[Answers, string | null]>([
    [{ contact: { contact: 'email', email: 'a@example.org' } }, 'email'],
    [{ contact: { contact: 'text', mobile: '07700 900 982' } }, 'text'],
    [{ contact: { contact: 'letter', address: '1 Mill Lane' } }, 'letter'],
    [{ contact: { contact: 'phone', phone: '01632 960 003' } }, null],
    [{ contact: { contact: 'none', anyEmail: 'a@example.org' }, 'contact-care': { neverBy: ['email'] } }, null],
    [{}, null],
  ])('%j', (answers, told) => expect(toldBy(answers, situation)).toBe(told));
});

describe('Where answers are checked', () => {
  const rows = (name: string, answers: Answers) => {
    const step = steps.find((candidate) => candidate.name === name);
    return step ? rowsOf(step, { answers, situation }).map(({ key, value }) => `${key}: ${value}`) : [];
  };

  test('what was left out says so', () => {
    expect(rows('where', { where: {} })).toEqual(['Where: Not provided']);
  });

  test('what a choice asked for stands below it, what it did not ask for does not', () => {
    expect(rows('contact', { contact: { contact: 'email', email: 'a@example.org' } })).toEqual([
      'How we contact you: Email',
      'Your email address: a@example.org',
    ]);
  });

  test('a date is in words, and several choices are lines', () => {
    const when = { 'when-day': '1', 'when-month': '2', 'when-year': '2026', whenMore: ['ongoing'] };
    expect(rows('when', { when })).toEqual(['When it happened: 1 February 2026. It is still going on']);
    expect(rows('outcome', { outcome: { outcomes: ['apologise', 'explain'] } })).toEqual([
      'What you want: Apologise\nExplain what happened',
    ]);
  });

  test('who stays anonymous reads that', () => {
    expect(rows('name', { name: { anonymous: 'yes' } })).toEqual(['Your name: You stay anonymous']);
  });
});
