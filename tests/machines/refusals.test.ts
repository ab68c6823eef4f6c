import { expect, it } from 'vitest';
import { refusalCodes, type RefusalCode } from '../../src/errors.ts';
import {
  acknowledged,
  answered,
  escalated,
  given,
  givenUnder,
  received,
  type Case,
  type Happening,
} from '../support/given.ts';

const extend: Happening = { type: 'extend', workingDays: 5, reason: 'late survey', ombudsmanDetails: true };
const refuse: Happening = { type: 'refuse', ground: 'other', reasons: 'not ours', ombudsmanRights: true };
const restrict: Happening = {
  type: 'restrict',
  reasons: 'forty calls',
  restriction: 'one contact',
  reviewOn: '2026-09-01',
  equalityConsidered: 'yes',
};
const open = given('lgsco-code', received);
const inHand = given('lgsco-code', received, acknowledged);
const offer: Happening = { type: 'offerRemedy', id: 'r', kind: 'apology', due: '2026-04-01' };
const handled = given('lgsco-code', received, { type: 'assign', handler: 'ann' }, acknowledged, answered, escalated);

const ways: Record<RefusalCode, [Case, Happening]> = {
  'invalid-event': [inHand, { ...extend, workingDays: 0 }],
  'event-not-permitted': [open, answered],
  'extension-after-due': [inHand, { ...extend, at: '2026-03-19T09:00' }],
  'extension-over-cap': [inHand, { ...extend, workingDays: 11 }],
  'too-many-extensions': [inHand.and(extend), extend],
  'reasons-required': [open, { ...refuse, reasons: '' }],
  'ombudsman-rights-required': [open, { ...refuse, ombudsmanRights: false }],
  'same-handler': [handled, { type: 'assign', handler: 'ann' }],
  'conflict-of-interest': [open, { type: 'assign', handler: 'ann', conflict: true }],
  'exclusion-needs-evidence': [given('ho-code', received), { ...refuse, ground: 'legal-proceedings' }],
  'discretion-required': [open, { ...refuse, ground: 'out-of-time' }],
  'definition-required': [given('ho-code', received), { type: 'acknowledge' }],
  'issues-unanswered': [inHand, { ...answered, decisions: [] }],
  'open-duties': [given('lgsco-code', received, acknowledged, offer, answered), { type: 'close' }],
  'equality-consideration-required': [open, { ...restrict, equalityConsidered: '' }],
};

it.each(refusalCodes)('%s is a refusal that can happen', (code) => {
  const [one, happening] = ways[code];
  one.when(happening).thenRefused(code);
});

it('where faults coincide the first of the list is named', () => {
  const everything = { ...extend, workingDays: 30, reason: '', at: '2026-04-01T09:00' };
  inHand.when({ ...everything, until: '2026-03-01' } as Happening).thenRefused('invalid-event');
  given('lgsco-code', received).when(everything).thenRefused('event-not-permitted');
  inHand.and(extend).when(everything).thenRefused('extension-after-due');
  inHand
    .and(extend)
    .when({ ...everything, at: '2026-03-17T09:00' })
    .thenRefused('extension-over-cap');
  inHand
    .and(extend)
    .when({ ...everything, workingDays: 1, at: '2026-03-17T09:00' })
    .thenRefused('too-many-extensions');
  const refusal = { ...refuse, ground: 'out-of-time', reasons: '', ombudsmanRights: false } as const;
  open.when({ ...refusal, issues: ['unknown'] } as Happening).thenRefused('invalid-event');
  open.when(refusal as Happening).thenRefused('reasons-required');
});

it('a refusal of an extension names the clock, and every refusal of a rule says why', () => {
  expect(inHand.when({ ...extend, workingDays: 11 }).decision).toMatchObject({
    clock: 'stage1.respond',
    detail: 'More than the Code allows needs a good reason, and approval by the senior lead.',
  });
});

it('events of three-stage procedures never happen under the Codes', () => {
  for (const one of [open, inHand, handled]) {
    one.when({ type: 'meetPanel' }).thenRefused('event-not-permitted');
    one.when({ type: 'reportPanel' }).thenRefused('event-not-permitted');
  }
});

it('a date beyond the bank holidays that are known is refused, not guessed', () => {
  inHand.when({ ...offer, due: '2045-01-01' } as Happening).thenRefused('invalid-event');
  inHand.when({ ...restrict, reviewOn: '9999-12-31' }).thenRefused('invalid-event');
  givenUnder({}, 'lgsco-code')
    .when({ ...received, firstToldOn: '2001-01-01' })
    .thenRefused('invalid-event');
  givenUnder({}, 'lgsco-code')
    .when({ ...received, firstToldOn: '2026-03-03' })
    .thenRefused('invalid-event');
});
