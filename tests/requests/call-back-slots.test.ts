import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/calendar/london.ts';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { callBackSlots, slotEnd, slotName } from '../../src/requests/call-back-slots.ts';

const calendar = nationCalendar('england-and-wales');
const slotsAt = (at: string, hours: Parameters<typeof callBackSlots>[1] = null) =>
  callBackSlots(calendar, hours, parseInstant(at));
const daysOf = (slots: ReturnType<typeof slotsAt>) => [...new Set(slots.map(({ day }) => day))];

describe('times at which somebody can be called', () => {
  it('are of the next five working days, Monday to Friday from 9 to 5 where nothing else is said', () => {
    const slots = slotsAt('2026-03-02T08:00');
    expect(daysOf(slots)).toEqual(['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06']);
    expect(slots.slice(0, 3).map(slotName)).toEqual([
      '2026-03-02 09:00-12:00',
      '2026-03-02 12:00-14:00',
      '2026-03-02 14:00-17:00',
    ]);
    expect(slots).toHaveLength(15);
  });

  it('leave out what has begun, weekends and bank holidays', () => {
    const slots = slotsAt('2026-04-02T12:30');
    expect(slotName(slots[0]!)).toBe('2026-04-02 14:00-17:00');
    expect(daysOf(slots)).toEqual(['2026-04-02', '2026-04-07', '2026-04-08', '2026-04-09', '2026-04-10']);
    expect(daysOf(slotsAt('2026-04-03T10:00'))[0]).toBe('2026-04-07');
    expect(daysOf(slotsAt('2026-03-02T17:00'))[0]).toBe('2026-03-03');
  });

  it('keep to the opening hours of the organisation, and are none where it never answers', () => {
    const slots = slotsAt('2026-03-02T08:00', {
      '2': { from: '10:30', to: '13:00' },
      '6': { from: '09:00', to: '17:00' },
    });
    expect(slots.slice(0, 2).map(slotName)).toEqual(['2026-03-03 10:30-12:00', '2026-03-03 12:00-13:00']);
    expect(daysOf(slots)).toEqual(['2026-03-03', '2026-03-10', '2026-03-17', '2026-03-24', '2026-03-31']);
    expect(slotsAt('2026-03-02T08:00', {})).toEqual([]);
  });

  it('are due at their end, in London time', () => {
    expect(slotEnd({ day: '2026-07-01', to: '12:00' }).toISOString()).toBe('2026-07-01T11:00:00.000Z');
  });
});
