import { describe, expect, test } from 'vitest';
import { findProcedure } from '../../src/machines/find-procedure.ts';
import { defaultPolicy, policy } from '../../src/machines/policy.ts';
import { policyChanges, policyInWords } from '../../src/web/rules/policy-in-words.ts';
import { isPart, policyParts } from '../../src/web/rules/policy-parts.ts';
import { WhatIfShown } from '../../src/web/rules/what-if-shown.tsx';

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

test('A reminder says whether it comes before or after the date', () => {
  const said = policyInWords(defaultPolicy, procedures).map(({ chosen: words }) => words);
  expect(said).toContainEqual(expect.stringMatching(/^\d working days before, at /));
  expect(said).toContainEqual(expect.stringMatching(/^On the day, at /));
  expect(said).toContainEqual(expect.stringMatching(/^1 working day after, at /));
});

test('A trial of an own date shows that date, for the legal one stays as it is', () => {
  const none = { n: 1, missedTarget: 0, met: 1, metExtended: 0, late: 0, overdue: 0, running: 0, void: 0 };
  const clock = 'stage1.respond';
  const before = { due: '2026-03-20', target: null, standing: 'met', missedTarget: false } as const;
  const after = { ...before, target: '2026-03-17', missedTarget: true };
  const trial = {
    report: {
      from: '2026-01-01',
      to: '2026-12-31',
      asAt: '2026-12-31',
      cases: 1,
      changed: 1,
      refusedEvents: 0,
      notReplayed: 0,
      clocks: [{ clock, before: none, after: { ...none, missedTarget: 1 } }],
    },
    shown: [{ reference: 'C-XWCE-4QR-H', changed: [{ clock, run: 1, before, after }], refused: [] }],
    most: 100,
    isCapped: false,
  };
  const html = String(WhatIfShown(trial));
  expect(html).toContain('Friday 20 March 2026; our own date: none');
  expect(html).toContain('Friday 20 March 2026; our own date: Tuesday 17 March 2026');
  expect(html).toContain('Own date missed then');
});
