import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planSending, type AddressedRow } from '../../src/jobs/plan-sending.ts';
import { readerOf } from '../../src/jobs/reader-of.ts';
import type { Occasion } from '../../src/machines/effects.ts';
import { chooseChannel } from '../../src/notifications/choose-channel.ts';
import { mobileNumber } from '../../src/notifications/mobile-number.ts';
import { render, type RenderedNotice } from '../../src/notifications/render.ts';
import { templates } from '../../src/notifications/templates/index.ts';
import { sampleProps } from './sample-props.ts';

/** What somebody wrote: none of it may stand in a subject, nor in what is sent to those who ask for discretion. */
const canary = 'Jordan Canary of Elm Row';
const told = /complain|cwyn|council|cyngor|ombudsm|https?:|www\.|C-[0-9A-Z]|bin\b|trent/i;

const occasions = Object.values(templates).flatMap(({ occasion, audience }): Occasion[] =>
  audience === 'staff' || isOfItsOwn(occasion) ? [] : [occasion],
);
const ways = ['email', 'phone', 'text', 'letter'] as const;
const email = fc.constantFrom(null, '', 'sam@example.org', 'old@example.org');
const phone = fc.constantFrom(null, '', '07700 900123', '+44 7700 900456', '01632 960999', 'ask my sister');

const person = fc.record({
  name: fc.constantFrom(null, canary),
  email,
  phone,
  address: fc.constantFrom(null, ' ', '1 Elm Row'),
  preferredContact: fc.constantFrom(null, 'none' as const, ...ways),
  language: fc.constantFrom('en' as const, 'cy' as const),
  formats: fc.subarray(['largePrint', 'easyRead', 'braille']),
  contactRules: fc.option(
    fc.record({
      neverBy: fc.subarray([...ways]),
      discreet: fc.boolean(),
      noVoicemail: fc.boolean(),
      notAt: fc.constantFrom(null, 'work'),
    }),
  ),
  formerEmail: email,
  formerPhone: phone,
});

const row = fc.record({
  outboxId: fc.constant('019a0000-0000-7000-8000-000000000001'),
  attempt: fc.integer({ min: 1, max: 3 }),
  occasion: fc.constantFrom(...occasions),
  body: fc
    .record({ email: fc.option(fc.boolean(), { nil: undefined }), phone: fc.option(fc.boolean(), { nil: undefined }) })
    .map((facts) => JSON.stringify({ facts })),
  recipient: person,
});

test('of 10,000 notices to all kinds of people none goes to a channel that was ruled out, and none gives anybody away', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(row, fc.boolean(), (one, text) => {
      const { language, easyRead } = readerOf(one.recipient);
      const notice = render(one.occasion, withCanary(one.occasion), { language, easyRead });
      const planned = planSending(one, { notice, language }, { text });
      seen.add(channelOf(planned));
      expect(notice.subject).not.toContain('Canary');
      expect(faultsOf(one, { text }, notice, planned)).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
  expect([...seen].sort()).toEqual(['email', 'letter', 'none', 'text']);
});

test('the check sees a mail to somebody who ruled mail out, and a telling word to somebody who asked for discretion', () => {
  const rules = { neverBy: ['email' as const], discreet: true, noVoicemail: false, notAt: null };
  const recipient = { name: canary, email: 'sam@example.org', contactRules: rules };
  const notice = render('withdrawal', sampleProps.withdrawal);
  const one = { outboxId: 'x', attempt: 1, occasion: 'withdrawal' as const, body: null, recipient };
  const careless = planSending(
    { ...one, recipient: { ...recipient, contactRules: null } },
    { notice, language: 'en' },
    { text: true },
  );
  expect(faultsOf(one, { text: true }, notice, careless)).toEqual(['ruled out', 'telling', 'telling', 'telling']);
});

type Planned = ReturnType<typeof planSending>;

function channelOf({ prepared }: Planned): 'email' | 'text' | 'letter' | 'none' {
  if ('mail' in prepared) return 'email';
  if ('text' in prepared) return 'text';
  return prepared.settle === 'toPost' ? 'letter' : 'none';
}

/** Everything that is wrong with what was planned for somebody. */
function faultsOf(one: AddressedRow, may: { text: boolean }, notice: RenderedNotice, planned: Planned): string[] {
  const { prepared, sending } = planned;
  const channel = channelOf(planned);
  const rules = one.recipient?.contactRules ?? null;
  if (channel === 'none') return isSomethingSafe(one, may) ? ['a safe way was left'] : [];
  const left =
    'mail' in prepared
      ? [prepared.mail.subject, prepared.mail.text, prepared.mail.html]
      : 'text' in prepared
        ? [prepared.text.text]
        : [];
  const kept = Object.values(sending?.sent ?? notice);
  const reference =
    'mail' in prepared ? prepared.mail.messageId : 'text' in prepared ? prepared.text.reference : one.outboxId;
  return [
    ...(rules?.neverBy.includes(channel) ? ['ruled out'] : []),
    ...(channel === 'text' && !may.text ? ['no text service'] : []),
    ...(sending?.channel === channel ? [] : ['kept as another channel']),
    ...(left.every((words) => kept.includes(words)) ? [] : ['not kept as it left']),
    ...(reference === one.outboxId ? [] : ['a telling reference']),
    ...left.flatMap((words) => (rules?.discreet && (told.test(words) || words.includes('Canary')) ? ['telling'] : [])),
  ];
}

test('what was asked for comes first, then mail, then a letter, then a text message', () => {
  const all = { email: 'sam@example.org', phone: '07700 900123', address: '1 Elm Row' };
  const may = { text: true };
  expect(chooseChannel(all, may)?.by).toBe('email');
  for (const by of ['email', 'letter', 'text'] as const) {
    expect(chooseChannel({ ...all, preferredContact: by }, may)?.by).toBe(by);
  }
  expect(chooseChannel({ ...all, preferredContact: 'text' }, { text: false })?.by).toBe('email');
  expect(chooseChannel({ ...all, email: null }, may)?.by).toBe('letter');
  expect(chooseChannel({ phone: '07700 900123' }, may)).toEqual({ by: 'text', to: '+447700900123' });
});

test('somebody of whom nothing is known gets a letter for somebody to find out where to; but not against a rule', () => {
  const rules = { neverBy: ['email' as const], discreet: false };
  expect(chooseChannel({}, { text: true })).toEqual({ by: 'letter' });
  expect(chooseChannel({ email: 'sam@example.org', contactRules: rules }, { text: true })).toBeNull();
});

test('changed details are told at the old address, never at the new one while the old one is safe', () => {
  const details = {
    name: null,
    email: 'new@example.org',
    phone: '07700 900999',
    formerEmail: 'old@example.org',
    formerPhone: null,
  };
  const about = { outboxId: 'x', attempt: 1, occasion: 'details-changed' as const, body: '{"facts":{"email":true}}' };
  const toOld = planned({ ...about, recipient: details });
  expect(toOld).toMatchObject({ mail: { to: 'old@example.org' } });
  const shut = { neverBy: ['email' as const], discreet: false, noVoicemail: false, notAt: null };
  expect(planned({ ...about, recipient: { ...details, contactRules: shut } })).toMatchObject({
    text: { to: '+447700900999' },
  });
  const phoneOnly = { ...details, email: 'same@example.org', formerEmail: null, formerPhone: '07700 900111' };
  expect(planned({ ...about, body: '{"facts":{"phone":true}}', recipient: phoneOnly })).toMatchObject({
    text: { to: '+447700900111' },
  });
});

test.each([
  ['07700 900123', '+447700900123'],
  ['+44 (0)7700 900123', '+447700900123'],
  ['0044 7700-900123', '+447700900123'],
  ['07624 400123', '+447624400123'],
  ['01632 960123', null],
  ['+44 1632 960123', null],
  ['07012 345678', null],
  ['+353 85 012 3456', '+353850123456'],
  ['', null],
  ['ask my sister', null],
])('the number %s as a mobile: %s', (given, expected) => {
  expect(mobileNumber(given)).toBe(expected);
});

function planned(one: AddressedRow) {
  const notice = render('withdrawal', sampleProps.withdrawal);
  return planSending(one, { notice, language: 'en' }, { text: true }).prepared;
}

function isSomethingSafe({ recipient }: AddressedRow, may: { text: boolean }): boolean {
  const never = recipient?.contactRules?.neverBy ?? [];
  const hasMobile = may.text && mobileNumber(recipient?.phone) !== null;
  const hasEmail = Boolean(recipient?.email?.trim());
  const hasAddress = Boolean(recipient?.address?.trim());
  const isShut = (hasEmail && never.includes('email')) || (hasMobile && never.includes('text'));
  if (!never.includes('letter') && !isShut) return true;
  return [
    hasEmail && !never.includes('email'),
    hasAddress && !never.includes('letter'),
    hasMobile && !never.includes('text'),
  ].some(Boolean);
}

function withCanary<O extends Occasion>(occasion: O): (typeof sampleProps)[O] {
  return filled(sampleProps[occasion]);
}

const personal = new Set([
  'text',
  'letter',
  'reason',
  'reasons',
  'restriction',
  'alternative',
  'remedy',
  'issues',
  'outcomesSought',
  'notResponsibleFor',
]);

/** Keeps the shape it is given: only what a person or an officer wrote changes, and only into words. */
function filled<T>(value: T): T {
  return withWords(value, false) as T;
}

function withWords(value: unknown, isPersonal: boolean): unknown {
  if (typeof value === 'string') return isPersonal ? canary : value;
  if (Array.isArray(value)) return value.map((item) => withWords(item, isPersonal && typeof item === 'string'));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withWords(inner, personal.has(key))]));
}

function isOfItsOwn(
  occasion: string,
): occasion is
  | 'one-time-code'
  | 'draft-link'
  | 'draft-reminder'
  | 'staff-invitation'
  | 'staff-reset'
  | 'service-request'
  | 'service-silent' {
  return [
    'one-time-code',
    'draft-link',
    'draft-reminder',
    'staff-invitation',
    'staff-reset',
    'service-request',
    'service-silent',
  ].includes(occasion);
}
