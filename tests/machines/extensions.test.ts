import { describe, expect, it } from 'vitest';
import { acknowledged, answered, given, givenUnder, received, type Happening } from '../support/given.ts';

const extend = (workingDays: number, more: object = {}): Happening => ({
  type: 'extend',
  workingDays,
  reason: 'the survey is late',
  ombudsmanDetails: true,
  at: '2026-03-16T10:00',
  ...more,
});

describe.each(['lgsco-code', 'ho-code'] as const)('an extension (%s)', (code) => {
  const one = given(code, received, acknowledged);

  it('moves the answer and the backstop by the same working days, counted from the due date', () => {
    const longer = one
      .when(extend(10))
      .then('stage1.awaitingResponse', [
        'moveClock stage1.respond',
        'moveClock response.backstop',
        'recordExtension stage1.respond',
        'notify extension',
      ]);
    expect(longer.look().clocks).toMatchObject({
      'stage1.respond': { due: '2026-04-01', originalDue: '2026-03-18' },
      'response.backstop': { due: '2026-04-08', originalDue: '2026-03-23' },
    });
  });

  it('may give a date instead of a number of days', () => {
    const { workingDays: _, ...bare } = { ...extend(1), workingDays: 1 };
    const longer = one.and({ ...bare, until: '2026-03-25' } as Happening);
    expect(longer.look().clocks['stage1.respond']).toMatchObject({ due: '2026-03-25' });
    expect(longer.look().clocks['response.backstop']).toMatchObject({ due: '2026-03-30' });
    one.when({ ...bare, until: '2026-03-18' } as Happening).thenRefused('invalid-event');
    one.when(bare as Happening).thenRefused('invalid-event');
  });

  it('comes before the due date has passed, or not at all', () => {
    one.when(extend(5, { at: '2026-03-18T23:30' })).then('stage1');
    one.when(extend(5, { at: '2026-03-19T09:00' })).thenRefused('extension-after-due');
  });

  it('over the cap needs a good reason and the approval of the senior lead', () => {
    one.when(extend(11)).thenRefused('extension-over-cap');
    one.when(extend(11, { goodReason: 'flood' })).thenRefused('extension-over-cap');
    one.when(extend(11, { approvedBy: 'senior lead' })).thenRefused('extension-over-cap');
    one.when(extend(11, { goodReason: ' ', approvedBy: 'senior lead' })).thenRefused('extension-over-cap');
    const longer = one.and(extend(11, { goodReason: 'flood', approvedBy: 'senior lead' }));
    expect(longer.look()).toMatchObject({ flags: ['over-cap'], clocks: { 'stage1.respond': { due: '2026-04-02' } } });
  });

  it('is counted: one a stage, unless the policy allows more', () => {
    one.and(extend(2)).when(extend(2)).thenRefused('too-many-extensions');
    one.and(extend(6)).when(extend(6)).thenRefused('extension-over-cap');
    const two = givenUnder({ policy: { maxExtensions: 2 } }, code, received, acknowledged, extend(6), extend(4));
    expect(two.look()).toMatchObject({ flags: [], clocks: { 'stage1.respond': { due: '2026-04-01' } } });
    two.when(extend(1)).thenRefused('extension-over-cap');
    givenUnder({ policy: { maxExtensions: 0 } }, code, received, acknowledged)
      .when(extend(1))
      .thenRefused('too-many-extensions');
  });

  it("without the Ombudsman's details is on record and moves nothing, uses up nothing and is no delay notice", () => {
    const invalid = one.and(extend(5, { ombudsmanDetails: false }));
    expect(invalid.look()).toMatchObject({
      flags: ['invalid-extension'],
      clocks: { 'stage1.respond': { due: '2026-03-18' } },
    });
    expect(invalid.look('2026-03-19T09:00').duties).toEqual(['delay-notice']);
    expect(invalid.and(extend(10)).look().clocks['stage1.respond']).toMatchObject({ due: '2026-04-01' });
  });

  it('needs a reason, and a response clock that runs', () => {
    one.when(extend(5, { reason: '' })).thenRefused('reasons-required');
    given(code, received).when(extend(5)).thenRefused('event-not-permitted');
    given(code, received, acknowledged, answered)
      .when(extend(5, { at: '2026-03-18T10:00' }))
      .thenRefused('event-not-permitted');
  });

  it('is met with the extension where the answer comes between the two dates, else late', () => {
    const longer = one.and(extend(10));
    const state = (at: string) => longer.and({ ...answered, at }).look().clocks['stage1.respond']?.state;
    expect(state('2026-03-18T12:00')).toBe('met');
    expect(state('2026-03-19T12:00')).toBe('metExtended');
    expect(state('2026-04-01T12:00')).toBe('metExtended');
    expect(state('2026-04-02T12:00')).toBe('late');
  });
});
