import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/calendar/london.ts';
import { standings } from '../../src/language/en/pages-resident.ts';
import { ownStanding } from '../../src/web/pages/resident/own-standing.ts';
import {
  acknowledged,
  acknowledgedAgain,
  answered,
  answeredFinally,
  escalated,
  given,
  received,
  type Case,
  type Happening,
} from '../support/given.ts';

const extended: Happening = {
  type: 'extend',
  workingDays: 5,
  reason: 'records',
  ombudsmanDetails: true,
  at: '2026-03-12T09:00',
};

function standingOf(one: Case, at: string) {
  const look = one.look(at);
  const occasions = one.situation.snapshot?.context.extensions.length ? (['extension'] as const) : [];
  const messages = occasions.map((occasion) => ({
    messageId: occasion,
    seq: null,
    occasion,
    audience: 'resident' as const,
    at: parseInstant(at).toISOString(),
    letter: null,
    subject: null,
    text: null,
    html: null,
    state: 'sent' as const,
  }));
  return ownStanding({ look, allowed: look.allowed, messages });
}

describe('What the person who complained is told to expect next, and by when', () => {
  test.each<[string, Case, string, string, string | null]>([
    ['just received', given('lgsco-code', received), '2026-03-02T11:00', 'received', '2026-03-09'],
    ['not confirmed in time', given('lgsco-code', received), '2026-03-10T09:00', 'confirmationLate', '2026-03-09'],
    ['confirmed', given('lgsco-code', received, acknowledged), '2026-03-05T09:00', 'lookedInto', '2026-03-18'],
    ['due today', given('lgsco-code', received, acknowledged), '2026-03-18T09:00', 'lookedInto', '2026-03-18'],
    ['not answered in time', given('lgsco-code', received, acknowledged), '2026-03-19T00:01', 'late', '2026-03-18'],
    ['more time', given('lgsco-code', received, acknowledged, extended), '2026-03-19T09:00', 'extended', '2026-03-25'],
    ['answered', given('lgsco-code', received, acknowledged, answered), '2026-03-18T09:00', 'answered', null],
    [
      'answered in part',
      given('lgsco-code', received, acknowledged, { ...answered, contents: ['decision'] }),
      '2026-03-18T09:00',
      'partlyAnswered',
      '2026-03-18',
    ],
    [
      'stage 2 asked for',
      given('lgsco-code', received, acknowledged, answered, escalated),
      '2026-03-23T10:00',
      'stage2AskedFor',
      '2026-03-30',
    ],
    [
      'stage 2 confirmed',
      given('lgsco-code', received, acknowledged, answered, escalated, acknowledgedAgain),
      '2026-03-26T09:00',
      'lookedAtAgain',
      '2026-04-24',
    ],
    [
      'finally answered',
      given('lgsco-code', received, acknowledged, answered, escalated, acknowledgedAgain, answeredFinally),
      '2026-04-21T09:00',
      'finallyAnswered',
      null,
    ],
    [
      'withdrawn',
      given('lgsco-code', received, { type: 'withdraw', by: 'Amira', at: '2026-03-03T09:00' }),
      '2026-03-04T09:00',
      'withdrawn',
      null,
    ],
    [
      'refused',
      given('lgsco-code', received, {
        type: 'refuse',
        ground: 'other',
        reasons: 'a planning appeal',
        ombudsmanRights: true,
        at: '2026-03-03T09:00',
      }),
      '2026-03-04T09:00',
      'refused',
      null,
    ],
    [
      'out of time, so discretion is owed',
      given('lgsco-code', { ...received, awareOn: '2024-01-01' } as Happening),
      '2026-03-03T09:00',
      'deciding',
      '2026-03-09',
    ],
    [
      'a request, not a complaint',
      given('lgsco-code', {
        type: 'receiveServiceRequest',
        channel: 'phone',
        description: 'x',
        at: '2026-03-02T10:00',
      }),
      '2026-03-03T09:00',
      'request',
      null,
    ],
    [
      'closed',
      given('lgsco-code', received, acknowledged, answered, { type: 'close', at: '2026-03-20T09:00' }),
      '2026-03-21T09:00',
      'closed',
      null,
    ],
  ])('%s', (_name, one, at, name, by) => {
    expect(standingOf(one, at)).toMatchObject({ name, by });
  });

  test('the date it names is explained on a page of its own', () => {
    const standing = standingOf(given('ho-code', received, acknowledged), '2026-03-05T09:00');
    expect(standing).toMatchObject({ clock: 'stage1.respond', stage: 'stage1' });
  });

  test('every standing says what comes next in words, with the day of the week and the date', () => {
    for (const { tag, next, detail } of Object.values(standings)) {
      expect(`${tag} ${detail}`).not.toMatch(/stage\d\.|[a-z][A-Z]|please note/);
      expect(next('2026-03-09')).toMatch(/Monday 9 March 2026$|^(You|We) [a-z]/);
    }
  });
});
