import { describe, expect, it } from 'vitest';
import { acknowledged, answered, given, givenUnder, received } from '../support/given.ts';

describe.each(['lgsco-code', 'ho-code'] as const)('a complaint at stage 1 (%s)', (code) => {
  it('is acknowledged within 5 working days of receipt', () => {
    given(code)
      .when(received)
      .then('stage1.awaitingAcknowledgement', [
        'startClock stage1.acknowledge',
        'startClock response.backstop',
        'notify receipt',
      ]);
    expect(given(code, received).look().clocks).toMatchObject({
      'stage1.acknowledge': { started: '2026-03-02', due: '2026-03-09', originalDue: '2026-03-09', state: 'running' },
      'stage1.respond': { state: 'pending', started: null, due: null },
      'response.backstop': { due: '2026-03-23' },
      'service.overall': { due: '2026-05-25', warning: false },
    });
  });

  it('is answered within 10 working days of the acknowledgement, not of receipt', () => {
    const one = given(code, received)
      .when(acknowledged)
      .then('stage1', ['stopClock stage1.acknowledge', 'startClock stage1.respond']);
    expect(one.look().clocks['stage1.respond']).toMatchObject({ started: '2026-03-04', due: '2026-03-18' });
  });

  it('cannot be acknowledged or answered twice, and is not answered before it is acknowledged', () => {
    given(code, received).when(answered).thenRefused('event-not-permitted');
    given(code, received, acknowledged).when(acknowledged).thenRefused('event-not-permitted');
    given(code, received, acknowledged, answered).when(answered).thenRefused('event-not-permitted');
  });

  it('may be acknowledged and answered by one letter, at the same instant', () => {
    const one = given(code, received, acknowledged, { ...answered, at: acknowledged.at! });
    expect(one.look().clocks['stage1.respond']).toMatchObject({ state: 'met', usedWorkingDays: 0 });
  });

  it('shows an answer past the backstop, however late the acknowledgement was', () => {
    const late = given(code, received, { ...acknowledged, at: '2026-03-20T10:00' });
    expect(late.look().clocks['stage1.acknowledge']).toMatchObject({ state: 'late', lateBy: 9 });
    expect(late.look('2026-03-23T23:59').flags).not.toContain('backstop-missed');
    expect(late.look('2026-03-24T00:00').flags).toContain('backstop-missed');
    const done = late.and({ ...answered, at: '2026-03-25T10:00' });
    expect(done.look().clocks['stage1.respond']).toMatchObject({ state: 'met' });
    expect(done.look().clocks['response.backstop']).toMatchObject({ state: 'late', lateBy: 2 });
    expect(done.look().flags).toContain('backstop-missed');
  });

  it('counts a due date to midnight in London, not in UTC', () => {
    const summer = given(code, { ...received, at: '2026-06-30T23:01Z' });
    expect(summer.look().clocks['stage1.acknowledge']).toMatchObject({ started: '2026-07-01', due: '2026-07-08' });
    expect(summer.look('2026-07-08T22:59Z').clocks['stage1.acknowledge']).toMatchObject({ state: 'dueToday' });
    expect(summer.look('2026-07-08T23:00Z').clocks['stage1.acknowledge']).toMatchObject({
      state: 'overdue',
      lateBy: 1,
    });
  });

  it('warns from the 84th day while a stage is unanswered', () => {
    const one = given(code, received, acknowledged);
    expect(one.look('2026-05-24T12:00')).toMatchObject({ clocks: { 'service.overall': { warning: false } } });
    expect(one.look('2026-05-25T00:01')).toMatchObject({
      clocks: { 'service.overall': { warning: true, state: 'dueToday' } },
    });
    expect(one.look('2026-05-25T00:01').flags).toContain('twelve-weeks');
    expect(one.and({ ...answered, at: '2026-05-26T09:00' }).look().flags).not.toContain('twelve-weeks');
  });

  it('keeps its clock running after a letter that is short of contents', () => {
    const short = { ...answered, contents: ['stage', 'definition', 'decision', 'reasons', 'ombudsman'] } as const;
    const remedies = [{ id: 'sorry', kind: 'apology', due: '2026-04-01' }] as const;
    const one = given(code, received, acknowledged)
      .when({ ...short, contents: [...short.contents], remedies: [...remedies] })
      .then('stage1.awaitingResponse', [
        'stopClock stage1.respond',
        'startClock remedy.sorry',
        'notify incomplete-response',
      ]);
    expect(one.look('2026-03-20T09:00')).toMatchObject({
      clocks: { 'stage1.respond': { state: 'invalidStop', stopped: null } },
      duties: ['delay-notice'],
    });
    expect(one.look('2026-03-24T09:00').flags).toContain('backstop-missed');
    expect(one.look().allowed).not.toContain('requestEscalation');
    const again = one.when({ ...answered, remedies: [...remedies], at: '2026-03-20T10:00' });
    expect(again.effects.filter((effect) => effect.type === 'recordRemedy')).toEqual([]);
    expect(again.then('stage1.answered').look().clocks['stage1.respond']).toMatchObject({ state: 'late', lateBy: 2 });
  });

  it('needs the remedy and the actions in the letter where there are any', () => {
    const all = ['stage', 'definition', 'decision', 'reasons', 'ombudsman', 'escalation'] as const;
    const letter = (contents: readonly string[], more: object = {}) =>
      given(code, received, acknowledged)
        .and({ ...answered, contents: [...contents], ...more } as typeof answered)
        .look().states;
    const remedies = [{ id: 'sorry', kind: 'apology', due: '2026-04-01' }];
    expect(letter(all)).toContain('stage1.answered');
    expect(letter(all, { remedies })).toContain('stage1.awaitingResponse');
    expect(letter([...all, 'remedy'], { remedies })).toContain('stage1.answered');
    expect(letter(all, { actions: ['write to the crew'] })).toContain('stage1.awaitingResponse');
    expect(letter([...all, 'actions'], { actions: ['write to the crew'] })).toContain('stage1.answered');
  });

  it('takes the date on which a contractor was told, unless the policy counts registration', () => {
    const told = { ...received, firstToldOn: '2026-02-26' };
    expect(given(code, told).look().clocks['stage1.acknowledge']).toMatchObject({
      started: '2026-02-26',
      due: '2026-03-05',
    });
    const registered = givenUnder({ policy: { receipt: 'registered' } }, code, told);
    expect(registered.look().clocks['stage1.acknowledge']).toMatchObject({ started: '2026-03-02' });
  });

  it('owes a delay notice from the day after the due date, until told, and again after the date that was given', () => {
    const one = given(code, received, acknowledged);
    expect(one.look('2026-03-18T23:00').duties).toEqual([]);
    expect(one.look('2026-03-19T00:00').duties).toEqual(['delay-notice']);
    const early = one.and({ type: 'notifyDelay', expectedOn: '2026-03-20', reason: 'waiting', at: '2026-03-17T09:00' });
    expect(early.look('2026-03-20T12:00').duties).toEqual([]);
    expect(early.look('2026-03-21T12:00').duties).toEqual(['delay-notice']);
    one.when({ type: 'notifyDelay', expectedOn: '2026-03-20', reason: ' ' }).thenRefused('reasons-required');
  });
});

describe('what the Housing Ombudsman Code asks for besides', () => {
  const bare = { type: 'acknowledge', at: '2026-03-04T11:00' } as const;

  it('a complaint must be defined before it is acknowledged', () => {
    given('ho-code', received).when(bare).thenRefused('definition-required');
    given('ho-code', received)
      .when({ ...bare, definition: { issues: ['', ' '] } })
      .thenRefused('definition-required');
    given('ho-code', received, { type: 'define', issues: ['damp'] })
      .when(bare)
      .then('stage1.awaitingResponse');
    given('lgsco-code', received).when(bare).then('stage1.awaitingResponse');
  });

  it('legal proceedings have started only when the claim was filed', () => {
    const refuse = { type: 'refuse', ground: 'legal-proceedings', reasons: 'in court', ombudsmanRights: true } as const;
    const filed = { filedOn: '2026-02-27', claimNumber: 'M00XX123' };
    const one = given('ho-code', received);
    one.when({ ...refuse, evidence: 'letter before claim' }).thenRefused('exclusion-needs-evidence');
    one.when({ ...refuse, evidence: { ...filed, claimNumber: '' } }).thenRefused('exclusion-needs-evidence');
    one.when({ ...refuse, evidence: { ...filed, filedOn: '2026-03-30' } }).thenRefused('exclusion-needs-evidence');
    one.when({ ...refuse, evidence: filed }).then('refused', ['notify refusal', 'voidClock stage1.acknowledge']);
    given('lgsco-code', received).when(refuse).then('refused');
  });
});
