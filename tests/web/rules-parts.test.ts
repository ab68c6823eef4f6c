import { describe, expect, test } from 'vitest';
import { findProcedure } from '../../src/machines/find-procedure.ts';
import { defaultPolicy, policy } from '../../src/machines/policy.ts';
import { policyChanges } from '../../src/web/rules/policy-in-words.ts';
import { isPart, policyParts } from '../../src/web/rules/policy-parts.ts';

const procedures = ['lgsco-code', 'psow-csa', 'children-2006'].flatMap((id) => findProcedure(id) ?? []);
const chosen = policy.parse({
  receipt: 'nextWorkingDay',
  cutOff: '17:00',
  closures: ['2026-12-29', '2026-12-30'],
  closuresStopClock: false,
  maxExtensions: 2,
  escalationWindow: { calendarDays: 30 },
  targets: { 'stage1.respond': { workingDays: 8 } },
});
const parts = Object.keys(policyParts).filter(isPart);

describe('Each part of the policy', () => {
  test.each(parts)('%s, sent as it was shown, changes nothing', (name) => {
    for (const known of [defaultPolicy, chosen]) {
      const values = Object.fromEntries(
        Object.entries(policyParts[name].known(known, procedures)).filter(([, value]) => value !== ''),
      );
      expect(policyParts[name].read(values, known, procedures)).toEqual({ ok: true, policy: known });
    }
  });

  test.each([
    ['receipt', { receipt: 'nextWorkingDay', cutOff: '25:00' }, 'cutOff'],
    ['closures', { closures: 'Christmas Eve', stop: 'count' }, 'closures'],
    ['closures', { closures: '2026-12-24' }, 'stop'],
    ['extensions', { most: 'many' }, 'most'],
    ['extensions', { most: '1', amount: '0', unit: 'months' }, 'amount'],
    ['targets', { 'stage1.respond': '-1' }, 'stage1.respond'],
    ['reminders', {}, 'before-days'],
    ['reminders', { 'before-days': '-2', 'before-at': '9' }, 'before-at'],
  ] as const)('%s says at its field what is wrong with %j', (name, values, field) => {
    const read = policyParts[name].read(values, defaultPolicy, procedures);
    expect(read.ok ? [] : read.faults.map((fault) => fault.field)).toContain(field);
  });
});

test('what two policies choose differently is said in words, and nothing else', () => {
  expect(policyChanges(defaultPolicy, defaultPolicy, procedures)).toEqual([]);
  const changes = policyChanges(defaultPolicy, { ...defaultPolicy, maxExtensions: 3 }, procedures);
  expect(changes).toEqual([{ what: 'Extensions of one stage', before: '1', after: '3' }]);
  expect(policyChanges(defaultPolicy, chosen, procedures).map(({ what }) => what)).toContain(
    'Days closed besides bank holidays',
  );
});
