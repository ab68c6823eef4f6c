import { describe, expect, it } from 'vitest';
import { monthsOfDays } from '../../src/calendar/months-of-days.ts';
import { parseInstant } from '../../src/calendar/london.ts';
import { explanationLetter } from '../../src/language/explanation-letter.ts';
import { texts } from '../../src/language/language.ts';
import { explainClock, type ClockBasis } from '../../src/machines/clock-basis.ts';
import { knownProcedures } from '../../src/machines/own-procedures.ts';
import { givenUnder, received, type Case, type Happening } from '../support/given.ts';

const at = parseInstant('2026-06-01T09:00');

function explained(one: Case, clock: string): ClockBasis {
  const basis = explainClock(one.situation, clock, at);
  if (basis === null) throw new Error(`${clock} has not begun`);
  return basis;
}

/** A case led as far as its stages go: every event that is possible is tried in this order, again and again. */
function led(procedure: string): Case {
  const nation = knownProcedures().find(({ id }) => id === procedure)?.nations[0] ?? 'england-and-wales';
  let one = givenUnder({ calendar: nation }, procedure, received);
  const steps: Happening[] = [
    { type: 'define', issues: ['missed bins'] },
    { type: 'acknowledge', definition: { issues: ['missed bins'] } },
    { type: 'assign', handler: 'h-1' },
    { type: 'meetPanel' },
    { type: 'reportPanel' },
    {
      type: 'respond',
      outcome: 'upheld',
      remedies: [{ id: 'sorry', kind: 'apology', due: '2026-05-01', text: 'A letter' }],
      actions: [{ text: 'Mend the lid', due: '2026-05-04' }],
    },
    { type: 'requestEscalation' },
    { type: 'referToOmbudsman', ombudsman: 'lgsco' },
    { type: 'ombudsmanEnquiry', id: 'papers', due: '2026-05-11', text: 'Send the file' },
    {
      type: 'ombudsmanDecision',
      outcome: 'upheld',
      recommendations: [
        { id: 'pay', text: 'Pay £100', within: { months: 1 } },
        { id: 'write', text: 'Write', due: '2026-07-01' },
      ],
    },
  ] as Happening[];
  for (let round = 0, day = 3; round < 3; round++) {
    for (const step of steps) {
      day += 1;
      const { decision, next } = one.when({ ...step, at: `2026-03-${String(day).padStart(2, '0')}T10:00` });
      if (decision.accepted) one = next;
      else day -= 1;
    }
  }
  return one;
}

describe('The explanation of every clock', () => {
  for (const { id } of knownProcedures()) {
    it(`of ${id}: agrees, is complete, and fits a letter of 80 columns`, () => {
      const one = led(id);
      const begun = Object.entries(one.situation.snapshot!.context.clocks).filter(([, { startedOn }]) => startedOn);
      expect(begun.length).toBeGreaterThan(2);
      for (const [clock] of begun) {
        const basis = explained(one, clock);
        expect(basis, clock).toMatchObject({ clock, agrees: true });
        expect(basis.dateIs === 'counted', clock).toBe(basis.explanation !== null);
        expect(basis.due === null, clock).toBe(basis.dateIs === 'none');
        const used = basis.conventions.find(({ isUsed }) => isUsed);
        const isCounted = basis.dateIs === 'counted';
        expect([clock, basis.explanation?.days.at(-1)?.date]).toEqual([clock, isCounted ? basis.due : undefined]);
        expect([clock, used?.due]).toEqual([clock, isCounted ? basis.originalDue : undefined]);
        checkLetter(letterOf(basis, null), basis);
        checkLetter(letterOf(basis, monthsOfDays(basis.explanation?.days ?? [])), basis);
      }
    });
  }

  it('the procedures between them have clocks of every sort of date', () => {
    const sorts = knownProcedures().flatMap(({ id }) => {
      const one = led(id);
      const { clocks } = one.situation.snapshot!.context;
      return Object.keys(clocks).flatMap((clock) => explainClock(one.situation, clock, at)?.dateIs ?? []);
    });
    expect(new Set(sorts)).toEqual(new Set(['counted', 'given', 'none']));
  });
});

describe('A date that is not simply counted', () => {
  it('a window that is longer from the day the person first knew says so', () => {
    const one = givenUnder({ calendar: 'scotland' }, 'spso-mchp', { ...received, awareOn: '2026-02-20' } as Happening, {
      type: 'respond',
      outcome: 'notUpheld',
      at: '2026-03-05T10:00',
    });
    const basis = explained(one, 'escalation.window');
    expect(basis).toMatchObject({
      startedOn: '2026-03-05',
      countedFrom: '2026-02-20',
      countedFromIs: 'awareness',
      due: '2026-08-20',
      limit: { amount: 6, unit: 'month' },
      agrees: true,
    });
    expect(basis.explanation?.days[0]).toMatchObject({ date: '2026-02-20', kind: 'start' });
    expect(letterOf(basis, null)).toContain('This time is over at the end of Thursday 20 August 2026.');
    expect(letterOf(basis, null).replaceAll(/\s+/g, ' ')).toContain('the day on which the person first knew');
  });

  it('a window that the organisation has chosen is its own rule, not one of the procedure', () => {
    const one = givenUnder(
      { calendar: 'scotland', policy: { escalationWindow: { months: 3 } } },
      'spso-mchp',
      received,
      { type: 'respond', outcome: 'notUpheld', at: '2026-03-05T10:00' },
    );
    expect(explained(one, 'escalation.window')).toMatchObject({
      due: '2026-06-05',
      citation: "The organisation's own policy",
      strength: 'target',
    });
  });

  it('an extension taken back stays in the account, and counts for nothing', () => {
    const one = givenUnder(
      {},
      'lgsco-code',
      received,
      { type: 'acknowledge', at: '2026-03-04T10:00' },
      { type: 'extend', workingDays: 5, reason: 'Ill', ombudsmanDetails: true, at: '2026-03-10T09:00' },
      { type: 'undoExtension', reason: 'A mistake', at: '2026-03-11T09:00' } as Happening,
    );
    const basis = explained(one, 'stage1.respond');
    expect(basis).toMatchObject({ due: '2026-03-18', originalDue: '2026-03-18', agrees: true });
    expect(basis.extensions).toEqual([{ number: 1, workingDays: 5, valid: true, overCap: false, undone: true }]);
    expect(basis.explanation?.days.at(-1)).toMatchObject({ date: '2026-03-18', count: 10 });
    expect(letterOf(basis, null)).toContain('1. 5 working days more, taken back, so it does not count');
  });

  it('an extension to a Saturday agrees: it adds the working days before it', () => {
    const one = givenUnder(
      {},
      'lgsco-code',
      received,
      { type: 'acknowledge', at: '2026-03-04T10:00' },
      { type: 'extend', until: '2026-03-21', reason: 'Ill', ombudsmanDetails: true, at: '2026-03-10T09:00' },
    );
    expect(explained(one, 'stage1.respond')).toMatchObject({ due: '2026-03-21', agrees: true });
  });

  it('a target of the organisation stands beside the date of the Code', () => {
    const policy = { targets: { 'stage1.acknowledge': { workingDays: 3 } } };
    const basis = explained(givenUnder({ policy }, 'lgsco-code', received), 'stage1.acknowledge');
    expect(basis.target).toEqual({ due: '2026-03-05', limit: { amount: 3, unit: 'workingDay', count: 'dayZero' } });
    expect(letterOf(basis, null)).toContain('Thursday 5 March 2026: 3 working days, which we have set ourselves');
  });
});

function letterOf(basis: ClockBasis, months: ReturnType<typeof monthsOfDays> | null): string {
  return explanationLetter(
    {
      ...basis,
      reference: 'C-7K4Q-29M-D',
      procedureTitle: 'A procedure',
      procedureVersion: 1,
      calendarRevision: '2026-08-21',
      startEvent: { type: 'receive', firstToldOn: null },
      startMoment: { on: basis.startedOn, time: '10:00' },
      firstStartedOn: null,
      moves: [],
      stored: { due: basis.due },
      stoppedOn: null,
    },
    months,
    texts('en'),
  );
}

function checkLetter(letter: string, basis: ClockBasis): void {
  expect(letter.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(letter).not.toMatch(/undefined|null|\[object|dayZero|commencingOn/);
  const words = letter.replaceAll(/\s+/g, ' ');
  expect(words).toContain(basis.citation);
  expect(words).toContain('How binding it is');
  expect(words.includes('deadline')).toBe(basis.explanation !== null);
}
