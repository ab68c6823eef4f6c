import { expect, test } from 'vitest';
import { readAbsence } from '../../src/web/absence/read-absence.ts';

const days = (name: string, day: string) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: '3',
  [`${name}-year`]: '2026',
});
const asked = { staff: ['priya'], today: '2026-03-02' };

test.each([
  ['nothing', {}, ['staffId', 'from-day', 'until-day']],
  ['somebody else', { staffId: 'tom', ...days('from', '2'), ...days('until', '6') }, ['staffId']],
  ['a day that is none', { staffId: 'priya', ...days('from', '32'), ...days('until', '6') }, ['from-day']],
  ['an end before the beginning', { staffId: 'priya', ...days('from', '6'), ...days('until', '5') }, ['until-day']],
  ['what is over', { staffId: 'priya', ...days('from', '1'), ...days('until', '1') }, ['until-day']],
] as const)('an absence is not noted of %s', (_what, values, fields) => {
  const read = readAbsence(values, asked);
  expect('faults' in read ? read.faults.map(({ field }) => field) : []).toEqual(fields);
});

test('an absence is noted from its first to its last day', () => {
  const read = readAbsence({ staffId: 'priya', ...days('from', '2'), ...days('until', '6') }, asked);
  expect(read).toEqual({ absence: { staffId: 'priya', days: { from: '2026-03-02', until: '2026-03-06' } } });
});
