import { describe, expect, test } from 'vitest';
import { eventOfChoice } from '../../src/bulk/event-of-choice.ts';
import { caseEvent } from '../../src/machines/events.ts';
import { csvOf } from '../../src/web/bulk/csv.ts';
import { exportFile } from '../../src/web/bulk/export-file.ts';
import { memberInWords } from '../../src/web/bulk/member-in-words.ts';
import { problemInWords } from '../../src/web/bulk/problem-in-words.ts';
import { readBulk } from '../../src/web/bulk/read-bulk.ts';

const priya = {
  staffId: '01900000-0000-7000-8000-000000000001',
  name: 'Priya Nair',
  awayFrom: null,
  awayUntil: null,
  open: 3,
};

function read(action: Parameters<typeof readBulk>[0]['action'], values: Record<string, string>) {
  return readBulk({ action, handlers: [priya], values });
}

describe('A file of cases', () => {
  test('begins no formula, whatever opens it, and keeps commas, quotes and lines in their cells', () => {
    const file = csvOf([
      ['=HYPERLINK("http://x")', '+44', '-1', '@cmd', '\t=1', '＝1'],
      ['a,b', 'say "no"', 'two\nlines', 'plain', '', '2026-03-02'],
    ]);
    expect(file).toBe(
      `"'=HYPERLINK(""http://x"")",'+44,'-1,'@cmd,'\t=1,'＝1\r\n"a,b","say ""no""","two\nlines",plain,,2026-03-02\r\n`,
    );
  });

  test('says in its first line who took it, and when', () => {
    const file = exportFile([], { who: 'Priya Nair', organisation: 'Testham Council', at: '2 March 2026, 10am' });
    expect(file.split('\r\n')[0]).toBe(
      '"Exported by Priya Nair, Testham Council, 2 March 2026, 10am: 0 cases. Keep it no longer than you need it."',
    );
  });
});

describe('What is to be done to many cases', () => {
  test.each([
    ['assign', {}, ['handler']],
    ['assign', { handler: '01900000-0000-7000-8000-000000000009' }, ['handler']],
    ['label', { label: '=bad' }, ['label']],
    ['hold', {}, ['reason']],
    ['hold', { reason: 'A claim', 'until-day': '31', 'until-month': '2', 'until-year': '2027' }, ['until-day']],
    ['chase', {}, []],
  ] as const)('%s is asked for what it needs', (action, values, fields) => {
    const given = read(action, values);
    expect('faults' in given ? given.faults.map(({ field }) => field) : []).toEqual(fields);
  });

  test.each([
    ['assign', { handler: priya.staffId }],
    ['watch', { handler: priya.staffId }],
    ['label', { label: 'Missed bins' }],
    ['unlabel', { label: 'Missed bins' }],
    ['hold', { reason: 'A claim' }],
    ['releaseHold', { reason: 'It is over' }],
  ] as const)('%s is an event that the rules know', (action, values) => {
    const given = read(action, values);
    if ('faults' in given) throw new Error('Not read');
    expect(caseEvent.safeParse(eventOfChoice(given.choice, given.reason ?? '')).success).toBe(true);
  });
});

describe('Whom to choose', () => {
  test.each([
    [{}, 'Priya Nair (3 open)'],
    [{ awayFrom: '2026-03-01', awayUntil: '2026-03-04' }, 'Priya Nair (away until 4 March 2026, 3 open)'],
    [{ awayFrom: '2026-03-09', awayUntil: '2026-03-13' }, 'Priya Nair (away 9 March 2026 to 13 March 2026, 3 open)'],
    [{ awayFrom: '2026-02-01', awayUntil: '2026-03-01' }, 'Priya Nair (3 open)'],
  ])('is said with when they are away: %j', (more, words) => {
    expect(memberInWords({ ...priya, ...more }, '2026-03-02')).toBe(words);
  });
});

test.each([
  ['same-handler', 'This stage needs somebody who did not deal with an earlier one. Choose another person'],
  ['invalid-event/handler', 'They have a conflict of interest in this case, or do not work here any more'],
  ['invalid-event/hold', 'There was nothing of this kind to change'],
])('why %s was refused is said in words', (problem, words) => {
  expect(problemInWords(problem)).toBe(words);
});
