import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icsFile } from '../../src/calendar/ics-file.ts';
import { eventsOf, readIcs } from './ics-lines.ts';

const stampedAt = new Date('2026-03-02T10:15:30.500Z');
const entry = { uid: 'abc', on: '2026-12-31', summary: 'C-7K2M-9QX-4: we answer by today' };
const write = (more: object = {}) => icsFile({ name: 'Dates', entries: [{ ...entry, ...more }], stampedAt });

describe('a calendar file', () => {
  it('has each date as a whole day, which ends where the next one begins', () => {
    const [event] = eventsOf(readIcs(write()));
    expect(event).toMatchObject({
      UID: 'abc',
      DTSTAMP: '20260302T101530Z',
      'DTSTART;VALUE=DATE': '20261231',
      'DTEND;VALUE=DATE': '20270101',
      SUMMARY: entry.summary,
    });
  });

  it('says what it must before its entries', () => {
    const lines = readIcs(write()).map(({ name, value }) => `${name}:${value}`);
    expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Redress//Dates//EN']);
  });

  it('is a file still when there is no date', () => {
    const lines = readIcs(icsFile({ name: 'Dates', entries: [], stampedAt }));
    expect(eventsOf(lines)).toEqual([]);
    expect(lines.filter(({ name }) => name === 'BEGIN').map(({ value }) => value)).toEqual([
      'VCALENDAR',
      'VTIMEZONE',
      'STANDARD',
    ]);
  });

  it('gives back any words as they were, in lines of at most 75 octets', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !/[^\P{C}\n]|\uFFFD/u.test(text));
    fc.assert(
      fc.property(words, (summary) => {
        expect(eventsOf(readIcs(write({ summary })))[0]).toMatchObject({ SUMMARY: summary });
      }),
    );
    // A separator of lines in the text is no end of a line in the file.
    const separated = 'a\u2028b\u2029';
    expect(eventsOf(readIcs(write({ summary: separated })))[0]).toMatchObject({ SUMMARY: separated });
    const welsh = 'ŵ'.repeat(200);
    expect(eventsOf(readIcs(write({ summary: welsh })))[0]).toMatchObject({ SUMMARY: welsh });
    expect(eventsOf(readIcs(write({ description: 'a\r\nb; c, d\\e' })))[0]).toMatchObject({
      DESCRIPTION: 'a\nb; c, d\\e',
    });
  });

  it('lets nobody smuggle a line in', () => {
    const lines = readIcs(write({ summary: 'x\r\nEND:VEVENT\r\nATTENDEE:mailto:a@b.example' }));
    expect(lines.some(({ name }) => name === 'ATTENDEE')).toBe(false);
  });

  it('is told from one that is wrong', () => {
    expect(() => readIcs(write().replaceAll('\r\n', '\n'))).toThrow('CRLF');
    expect(() => readIcs(write().replace('SUMMARY:', `SUMMARY:${'x'.repeat(80)}`))).toThrow('75 octets');
    expect(() => readIcs(write().replace('END:VEVENT\r\n', ''))).toThrow('has not begun');
  });
});
