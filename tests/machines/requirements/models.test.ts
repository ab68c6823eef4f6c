import { describe, expect, it } from 'vitest';
import { givenUnder, received, type Happening } from '../../support/given.ts';

const answered = { type: 'respond', outcome: 'notUpheld', at: '2026-03-06T10:00' } as const;
const asked = { type: 'requestEscalation', at: '2026-03-20T10:00' } as const;
const extend = { type: 'extend', reason: 'a survey', ombudsmanDetails: true } as const;

describe('a complaint under the Scottish model procedure', () => {
  const under = (...happenings: Happening[]) => givenUnder({ calendar: 'scotland' }, 'spso-mchp', ...happenings);

  it('is taken for six months from when the person knew, and later by discretion', () => {
    expect(under({ ...received, awareOn: '2025-09-02' }).look().duties).toEqual([]);
    expect(under({ ...received, awareOn: '2025-09-01' }).look().duties).toEqual(['late-complaint-discretion']);
  });

  it('is answered at stage 1 by the end of the fifth working day, the day of receipt being the first', () => {
    expect(under(received).look().clocks['stage1.respond']).toMatchObject({ started: '2026-03-02', due: '2026-03-06' });
  });

  it('is extended once at stage 1, to the tenth working day and no further', () => {
    expect(
      under(received)
        .and({ ...extend, workingDays: 5 })
        .look().clocks['stage1.respond']?.due,
    ).toBe('2026-03-13');
    under(received)
      .when({ ...extend, workingDays: 6, goodReason: 'x', approvedBy: 'y' })
      .thenRefused('extension-over-cap');
    under(received, { ...extend, workingDays: 2 })
      .when({ ...extend, workingDays: 2 })
      .thenRefused('too-many-extensions');
  });

  it('goes to stage 2 two months after the answer, or six from awareness if that is later', () => {
    expect(under(received, answered).look().clocks['escalation.window']?.due).toBe('2026-09-02');
    const known = under({ ...received, awareOn: '2025-09-10' }, answered);
    expect(known.look().clocks['escalation.window']?.due).toBe('2026-05-06');
    known.when({ ...asked, at: '2026-05-07T10:00' }).then('stage2.awaitingDiscretion');
  });

  it('is acknowledged at stage 2 by day three and answered by day twenty of the same count', () => {
    expect(under(received, answered, asked).look().clocks).toMatchObject({
      'stage2.acknowledge': { started: '2026-03-20', due: '2026-03-24' },
      'stage2.respond': { started: '2026-03-20', due: '2026-04-17' },
    });
  });

  it('is put off at stage 2 with a new date told, and an update at least every twenty working days', () => {
    const two = under(received, answered, asked, { type: 'acknowledge', at: '2026-03-23T10:00' });
    const longer = two.and({ ...extend, workingDays: 30, at: '2026-04-10T10:00' });
    expect(longer.look().clocks).toMatchObject({
      'stage2.respond': { due: '2026-06-02', originalDue: '2026-04-17' },
      'response.update': { started: '2026-04-10', due: '2026-05-11', state: 'running' },
    });
  });

  it('may go straight to stage 2 as complex or serious, with a count of its own', () => {
    const moved = under(received)
      .when({ type: 'transfer', reason: 'serious', at: '2026-03-05T10:00' })
      .then('stage2', ['notify transfer']);
    expect(moved.look().clocks['stage2.respond']).toMatchObject({ started: '2026-03-05', due: '2026-04-01' });
  });

  it('may be resolved by an agreed action, without a finding', () => {
    under(received)
      .when({ ...answered, outcome: 'resolved' })
      .then('stage1.answered', ['notify response']);
  });

  it('counts no Scottish holiday', () => {
    const newYear = under({ ...received, at: '2025-12-31T10:00' });
    expect(newYear.look().clocks['stage1.respond']?.due).toBe('2026-01-08');
  });
});

describe('a concern under the Welsh model policy', () => {
  const under = (...happenings: Happening[]) => givenUnder({}, 'psow-csa', ...happenings);
  const settled = (settings: Record<string, string>, ...happenings: Happening[]) =>
    givenUnder({ policy: { settings: { 'psow-csa': settings } } }, 'psow-csa', ...happenings);

  it('is taken for six months from when the person knew, and exceptionally later', () => {
    const late = under({ ...received, awareOn: '2022-01-01' });
    expect(late.look().duties).toEqual(['late-complaint-discretion']);
    late.when({ type: 'acceptLate', reason: 'ill' }).then('stage1.awaitingResponse');
  });

  it('is not taken after three years where the body has settled it so', () => {
    const late = settled({ threeYears: 'never' }, { ...received, awareOn: '2022-01-01' });
    late.when({ type: 'acceptLate', reason: 'ill' }).thenRefused('event-not-permitted');
  });

  it('is resolved informally within ten working days', () => {
    expect(under(received).look().clocks['stage1.respond']).toMatchObject({ started: '2026-03-02', due: '2026-03-16' });
    under(received)
      .when({ ...extend, workingDays: 5 })
      .thenRefused('event-not-permitted');
  });

  it('is acknowledged within five working days and answered within twenty of the request for a formal investigation', () => {
    expect(under(received, answered, asked).look().clocks).toMatchObject({
      'stage2.acknowledge': { started: '2026-03-20', due: '2026-03-27' },
      'stage2.respond': { started: '2026-03-20', due: '2026-04-21' },
    });
  });

  it('counts the twenty days from the acknowledgement where the body has settled it so', () => {
    const two = settled({ stage2Start: 'acknowledgement' }, received, answered, asked);
    expect(two.look().clocks['stage2.respond']?.state).toBe('pending');
    expect(two.and({ type: 'acknowledge', at: '2026-03-25T10:00' }).look().clocks['stage2.respond']?.due).toBe(
      '2026-04-24',
    );
  });

  it('is put off before the date only, with the reason and the new date', () => {
    const two = under(received, answered, asked, { type: 'acknowledge', at: '2026-03-23T10:00' });
    two.when({ ...extend, reason: '', workingDays: 10 }).thenRefused('reasons-required');
    two.when({ ...extend, workingDays: 10, at: '2026-04-22T10:00' }).thenRefused('extension-after-due');
    two.when({ ...extend, workingDays: 10 }).then('stage2', ['notify extension']);
  });
});

describe('a complaint under the model procedure of Northern Ireland', () => {
  const under = (...happenings: Happening[]) =>
    givenUnder({ calendar: 'northern-ireland' }, 'nipso-mchp', ...happenings);

  it('is taken for six months, and later by discretion', () => {
    expect(under({ ...received, awareOn: '2025-09-01' }).look().duties).toEqual(['late-complaint-discretion']);
  });

  it('is registered on the next working day if it came at a weekend', () => {
    const saturday = under({ ...received, at: '2026-03-07T10:00' });
    expect(saturday.look().clocks['stage1.respond']).toMatchObject({ started: '2026-03-09', due: '2026-03-16' });
  });

  it('is registered on the next working day if it came out of hours or on a bank holiday', () => {
    const policy = { cutOff: '17:00' };
    const evening = givenUnder({ calendar: 'northern-ireland', policy }, 'nipso-mchp', {
      ...received,
      at: '2026-03-02T18:00',
    });
    expect(evening.look().clocks['stage1.respond']?.started).toBe('2026-03-03');
    expect(under({ ...received, at: '2026-03-17T10:00' }).look().clocks['stage1.respond']?.started).toBe('2026-03-18');
  });

  it('is answered at stage 1 within five working days, ten at most', () => {
    expect(under(received).look().clocks['stage1.respond']?.due).toBe('2026-03-09');
    expect(
      under(received)
        .and({ ...extend, workingDays: 5 })
        .look().clocks['stage1.respond']?.due,
    ).toBe('2026-03-16');
    under(received)
      .when({ ...extend, workingDays: 6, goodReason: 'x', approvedBy: 'y' })
      .thenRefused('extension-over-cap');
  });

  it('may go to stage 2 unanswered after ten working days without a new date', () => {
    const silent = under(received);
    silent.when({ ...asked, at: '2026-03-16T10:00' }).thenRefused('event-not-permitted');
    silent.when({ ...asked, at: '2026-03-18T10:00' }).then('stage2.awaitingAcknowledgement');
    const told = silent.and({ type: 'notifyDelay', expectedOn: '2026-03-25', reason: 'ill', at: '2026-03-13T10:00' });
    told.when({ ...asked, at: '2026-03-18T10:00' }).thenRefused('event-not-permitted');
  });

  it('goes to stage 2 two months after the answer, or six from the event if that is later', () => {
    expect(under(received, answered).look().clocks['escalation.window']?.due).toBe('2026-09-02');
  });

  it('is acknowledged at stage 2 within three working days and answered within twenty, longer for a good reason', () => {
    const two = under(received, answered, asked);
    expect(two.look().clocks).toMatchObject({
      'stage2.acknowledge': { started: '2026-03-20', due: '2026-03-25' },
      'stage2.respond': { started: '2026-03-20', due: '2026-04-21' },
    });
    two
      .and({ type: 'acknowledge', at: '2026-03-23T10:00' })
      .when({ ...extend, workingDays: 30 })
      .then('stage2', ['notify extension']);
  });

  it('counts from day one where the body has settled it so', () => {
    const policy = { settings: { 'nipso-mchp': { counting: 'dayOne' } } };
    const one = givenUnder({ calendar: 'northern-ireland', policy }, 'nipso-mchp', received);
    expect(one.look().clocks['stage1.respond']?.due).toBe('2026-03-06');
  });
});

describe('a complaint about regulated financial activity', () => {
  const under = (...happenings: Happening[]) => givenUnder({}, 'fca-disp', ...happenings);
  const acknowledged = { type: 'acknowledge', at: '2026-03-03T10:00' } as const;

  it('needs only a summary if it is resolved by the third business day after it came', () => {
    const open = under(received, acknowledged);
    expect(open.look().clocks['single.summary']).toMatchObject({
      started: '2026-03-02',
      due: '2026-03-05',
      state: 'running',
    });
    const quick = open.and({ type: 'respond', outcome: 'resolved', at: '2026-03-05T16:00' });
    expect(quick.look().clocks['single.summary']?.state).toBe('met');
    expect(open.look('2026-03-06T09:00').clocks['single.summary']?.state).toBe('void');
  });

  it('is acknowledged promptly: no date, but it is seen until it is done', () => {
    expect(under(received).look().clocks['single.acknowledge']).toMatchObject({ due: null, state: 'running' });
    expect(under(received, acknowledged).look().clocks['single.acknowledge']?.state).toBe('met');
  });

  it('is answered finally by the end of eight weeks, or told why not and when', () => {
    const open = under(received, acknowledged);
    expect(open.look().clocks['single.respond']?.due).toBe('2026-04-27');
    expect(open.look('2026-04-28T09:00').duties).toEqual(['delay-notice']);
  });

  it('is answered within 15 business days, 35 at most, where it is about payment services', () => {
    const policy = { settings: { 'fca-disp': { paymentServices: 'yes' } } };
    const open = givenUnder({ policy }, 'fca-disp', received, acknowledged);
    expect(open.look().clocks['single.respond']?.due).toBe('2026-03-23');
    open.when({ ...extend, workingDays: 20 }).then('single', ['notify extension']);
    open.when({ ...extend, workingDays: 21, goodReason: 'x', approvedBy: 'y' }).thenRefused('extension-over-cap');
  });

  it('leaves the person six months to go to the Financial Ombudsman', () => {
    const final = under(received, acknowledged, { type: 'respond', outcome: 'upheld', at: '2026-03-20T10:00' });
    expect(final.look().clocks['ombudsman.window']?.due).toBe('2026-09-20');
  });
});

describe('a data protection complaint', () => {
  const under = (...happenings: Happening[]) => givenUnder({}, 'dp-complaint', ...happenings);
  const came = { ...received, at: '2026-08-01T10:00' } as const;

  it('is acknowledged within 30 days, moved off a day that is none, with the stricter date kept beside it', () => {
    const open = under(came);
    expect(open.look().clocks['single.acknowledge']).toMatchObject({ started: '2026-08-01', due: '2026-09-01' });
    expect(open.situation.snapshot?.context.clocks['single.acknowledge']?.targetOn).toBe('2026-08-30');
  });

  it('is acknowledged by the stricter reading where the body has settled it so', () => {
    const policy = { settings: { 'dp-complaint': { thirtyDays: 'statute' } } };
    expect(givenUnder({ policy }, 'dp-complaint', came).look().clocks['single.acknowledge']?.due).toBe('2026-08-30');
  });

  it('is answered without undue delay, and the person hears how it goes until then', () => {
    const open = under(came, { type: 'acknowledge', at: '2026-08-05T10:00' });
    expect(open.look().clocks['single.respond']).toMatchObject({ due: null, state: 'running' });
    open.when({ type: 'sendUpdate', text: 'we asked the team' }).then('single', ['notify progress-update']);
    open.when({ type: 'respond', outcome: 'upheld' }).then('single.answered', ['notify final-response']);
  });

  it('may be made in any way, electronically too', () => {
    for (const channel of ['web', 'email', 'letter', 'phone', 'inPerson'] as const)
      expect(under({ ...came, channel }).look().states).toContain('single');
  });

  it('is a strand of its own beside a wider complaint, and is not held back by it', () => {
    const mixed = givenUnder({}, 'lgsco-code', { ...received, at: '2026-08-03T10:00' });
    const strands = [
      { procedure: 'lgsco-code', issues: ['late repairs'] },
      { procedure: 'dp-complaint', issues: ['my data was leaked'] },
    ];
    mixed.when({ type: 'split', strands }).then('stage1', ['openCase dp-complaint']);
  });

  it('is refused or answered with the way to the Commissioner', () => {
    const open = under(came, { type: 'acknowledge', at: '2026-08-05T10:00' });
    const short = open.and({
      type: 'respond',
      outcome: 'upheld',
      contents: ['stage', 'definition', 'decision', 'reasons', 'final'],
    });
    expect(short.look().clocks['single.respond']?.state).toBe('invalidStop');
  });
});
