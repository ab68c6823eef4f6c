import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/calendar/london.ts';
import { texts } from '../../src/language/language.ts';
import { standings } from '../../src/language/en/pages-resident.ts';
import { ownStanding } from '../../src/web/pages/resident/own-standing.ts';
import {
  acknowledged,
  acknowledgedAgain,
  answered,
  answeredFinally,
  escalated,
  given,
  givenUnder,
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
  const { context } = one.situation.snapshot!;
  const wasMoved = context.clocks['stage1.respond']?.state === 'void' && context.clocks['stage2.respond'];
  const occasions = [
    ...(context.extensions.length > 0 ? (['extension'] as const) : []),
    ...(wasMoved ? (['transfer'] as const) : []),
  ];
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
  const { id: procedure, version: procedureVersion } = one.situation.procedure;
  return ownStanding({ procedure, procedureVersion, look, allowed: look.allowed, messages }, texts('en'));
}

const under = (procedure: string, ...happenings: Happening[]) => givenUnder({}, procedure, ...happenings);
const investigated = under('children-2006', received, answered, { type: 'requestEscalation', at: '2026-03-20T09:00' });
const stated = investigated.and({ type: 'define', issues: ['No visits'], at: '2026-03-24T09:00' });
const askedForPanel = stated
  .and({ type: 'respond', outcome: 'notUpheld', at: '2026-04-20T09:00' })
  .and({ type: 'requestEscalation', at: '2026-04-22T09:00' });
const met = askedForPanel.and({ type: 'meetPanel', at: '2026-05-20T09:00' });
const reported = met.and({ type: 'reportPanel', at: '2026-05-26T09:00' });

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
      'nextStageAskedFor',
      '2026-03-30',
    ],
    [
      'stage 2 confirmed',
      given('lgsco-code', received, acknowledged, answered, escalated, acknowledgedAgain),
      '2026-03-26T09:00',
      'lookedAtLast',
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

  test.each<[string, Case, string, string, string | null]>([
    [
      'a first stage that is answered directly',
      under('children-2006', received),
      '2026-03-03T09:00',
      'lookedInto',
      '2026-03-16',
    ],
    ['an investigation before its statement', investigated, '2026-03-21T09:00', 'awaitingStatement', null],
    ['an investigation after it', stated, '2026-03-25T09:00', 'lookedAtAgain', '2026-04-30'],
    ['before the panel meets', askedForPanel, '2026-04-23T09:00', 'awaitingPanel', '2026-06-05'],
    ['the panel has not met in time', askedForPanel, '2026-06-08T09:00', 'panelLate', '2026-06-05'],
    ['after the panel met', met, '2026-05-21T09:00', 'awaitingReport', '2026-05-28'],
    ['no report in time', met, '2026-05-29T09:00', 'reportLate', '2026-05-28'],
    ['after the report', reported, '2026-05-27T09:00', 'lookedAtLast', '2026-06-16'],
    ['one stage, to be acknowledged', under('adult-2009', received), '2026-03-03T09:00', 'received', '2026-03-05'],
    [
      'one stage, being answered',
      under('adult-2009', received, acknowledged),
      '2026-03-05T09:00',
      'lookedInto',
      '2026-09-01',
    ],
    [
      'one stage, answered',
      under('adult-2009', received, acknowledged, answered),
      '2026-03-18T09:00',
      'finallyAnswered',
      null,
    ],
    [
      'settled by word of mouth',
      under('adult-2009', { ...received, channel: 'phone' }, { type: 'settleOrally', at: '2026-03-03T09:00' }),
      '2026-03-04T09:00',
      'settled',
      null,
    ],
    [
      'to be acknowledged promptly: the date of the answer',
      under('fca-disp', received),
      '2026-03-03T09:00',
      'lookedInto',
      '2026-04-27',
    ],
    [
      'to be answered without a date',
      under('dp-complaint', received, acknowledged),
      '2026-03-05T09:00',
      'lookedInto',
      null,
    ],
    [
      'moved on by us',
      under('spso-mchp', received, { type: 'transfer', reason: 'complex', at: '2026-03-03T09:00' }),
      '2026-03-04T09:00',
      'movedOn',
      '2026-03-05',
    ],
    [
      'came late, under a procedure without an acknowledgement',
      under('children-2006', { ...received, awareOn: '2024-01-01' }),
      '2026-03-03T09:00',
      'deciding',
      '2026-03-16',
    ],
    [
      'the same matter as another',
      given('lgsco-code', received, {
        type: 'link',
        to: 'x',
        kind: 'duplicate',
        reason: 'same',
        at: '2026-03-03T09:00',
      }),
      '2026-03-04T09:00',
      'duplicate',
      null,
    ],
    [
      'a request that was met',
      given(
        'lgsco-code',
        { type: 'receiveServiceRequest', channel: 'phone', description: 'x', at: '2026-03-02T10:00' },
        { type: 'completeRequest', at: '2026-03-03T09:00' },
      ),
      '2026-03-04T09:00',
      'requestDone',
      null,
    ],
  ])('%s', (_name, one, at, name, by) => {
    expect(standingOf(one, at)).toMatchObject({ name, by });
  });

  test('the date it names is explained on a page of its own', () => {
    const standing = standingOf(given('ho-code', received, acknowledged), '2026-03-05T09:00');
    expect(standing).toMatchObject({ clock: 'stage1.respond', voice: { stage: 'stage 1', next: 'stage 2' } });
  });

  test('every standing says what comes next in words, with the day of the week and the date', () => {
    const voice = { stage: 'stage 2', next: 'stage 3', body: 'Housing Ombudsman' };
    for (const { tag, next, detail } of Object.values(standings)) {
      expect(`${tag(voice)} ${detail(voice)}`).not.toMatch(/stage\d|[a-z][A-Z]|please note|undefined/);
      expect(next('2026-03-09')).toMatch(/Monday 9 March 2026$|^(You|We) [a-z]/);
      expect(next(null)).toMatch(/^(You|We|The panel) [a-z ]+$/);
    }
  });
});
