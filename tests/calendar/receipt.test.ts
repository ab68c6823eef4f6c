import { expect, test } from 'vitest';
import { parseInstant } from '../../src/calendar/london.ts';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { receiptDate } from '../../src/calendar/receipt.ts';

const calendar = nationCalendar('england-and-wales');
const actual = { receipt: 'actual' } as const;
const registered = { receipt: 'registered' } as const;
const nextWorkingDay = { receipt: 'nextWorkingDay' } as const;
const untilFive = { receipt: 'nextWorkingDay', cutOff: '17:00' } as const;

test.each([
  ['Christmas Eve evening counts as that day', actual, '2026-12-24T18:40', '2026-12-24'],
  ['a Sunday counts as that day', actual, '2026-03-01T10:00', '2026-03-01'],
  ['a minute past a summer midnight is the next day, though not in UTC', actual, '2026-06-30T23:01Z', '2026-07-01'],
  ['registration counts when it was done', registered, '2026-12-24T18:40', '2026-12-24'],
  ['a year without bank holidays known needs no calendar', actual, '2031-05-01T10:00', '2031-05-01'],
  [
    'Christmas Eve evening after the cut-off counts as the day work starts again',
    untilFive,
    '2026-12-24T18:40',
    '2026-12-29',
  ],
  ['the very minute of the cut-off is in time', untilFive, '2026-12-23T17:00', '2026-12-23'],
  ['a second after it is not', untilFive, '2026-12-23T17:00:01', '2026-12-24'],
  ['the cut-off is London time in summer', untilFive, '2026-07-01T16:30Z', '2026-07-02'],
  ['a Saturday evening counts as Monday, not Tuesday', untilFive, '2026-03-07T20:00', '2026-03-09'],
  ['a bank holiday counts as the next working day', nextWorkingDay, '2026-05-04T09:00', '2026-05-05'],
  ['without a cut-off an evening counts as that day', nextWorkingDay, '2026-12-23T23:59', '2026-12-23'],
])('%s', (_name, policy, at, date) => {
  expect(receiptDate(calendar, parseInstant(at), policy)).toBe(date);
});

test('an organisation closed between the years takes it in when it opens', () => {
  const closed = nationCalendar('england-and-wales', { closures: ['2026-12-29', '2026-12-30', '2026-12-31'] });
  expect(receiptDate(closed, parseInstant('2026-12-24T18:40'), untilFive)).toBe('2027-01-04');
});
