import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  acknowledgedAgain,
  answered,
  answeredFinally,
  escalated,
  given,
  givenUnder,
  received,
} from '../support/given.ts';

const stageOne = [received, { type: 'assign', handler: 'ann' } as const, acknowledged, answered];

describe.each(['lgsco-code', 'ho-code'] as const)('a complaint at stage 2 (%s)', (code) => {
  it('begins with the request, is acknowledged in 5 working days and answered 20 after that', () => {
    const two = given(code, ...stageOne)
      .when(escalated)
      .then('stage2.awaitingAcknowledgement', [
        'startClock stage2.acknowledge',
        'startClock response.backstop',
        'notify escalation-received',
      ]);
    expect(two.look().clocks).toMatchObject({
      'stage2.acknowledge': { started: '2026-03-23', due: '2026-03-30' },
      'stage2.respond': { state: 'pending' },
      'response.backstop': { started: '2026-03-23', due: '2026-04-29' },
    });
    const acked = two.when(acknowledgedAgain).then('stage2.awaitingResponse', ['notify stage2-acknowledgement']);
    expect(acked.look().clocks['stage2.respond']).toMatchObject({ started: '2026-03-25', due: '2026-04-24' });
    const final = acked
      .when(answeredFinally)
      .then('stage2.answered', ['stopClock stage2.respond', 'stopClock service.overall', 'notify final-response']);
    expect(final.look().clocks['service.overall']).toMatchObject({ state: 'met' });
    expect(final.look().allowed).not.toContain('requestEscalation');
    final.when(escalated).thenRefused('event-not-permitted');
  });

  it('is handled by somebody else, without a conflict of interest', () => {
    const two = given(code, ...stageOne, escalated);
    two.when({ type: 'assign', handler: 'ann' }).thenRefused('same-handler');
    two.when({ type: 'assign', handler: 'ann', conflict: true }).thenRefused('same-handler');
    two.when({ type: 'assign', handler: 'bob', conflict: true }).thenRefused('conflict-of-interest');
    two.when({ type: 'assign', handler: 'bob', conflict: false }).then('stage2', ['assignHandler bob']);
  });

  it('says in its letter that it is final, instead of how to escalate', () => {
    const contents = ['stage', 'definition', 'decision', 'reasons', 'ombudsman'] as const;
    const two = given(code, ...stageOne, escalated, acknowledgedAgain);
    two
      .when({ ...answeredFinally, contents: [...contents, 'escalation'] } as typeof answeredFinally)
      .then('stage2.awaitingResponse');
    two
      .when({ ...answeredFinally, contents: [...contents, 'final'] } as typeof answeredFinally)
      .then('stage2.answered');
  });

  it('may be asked for after the case was closed, but not after the final answer', () => {
    const closed = given(code, ...stageOne)
      .when({ type: 'close' })
      .then('closed');
    expect(closed.look().clocks['service.overall']).toMatchObject({ state: 'void' });
    const two = closed.when(escalated).then('stage2', ['resumeClock service.overall']);
    const finished = two.and(acknowledgedAgain).and(answeredFinally).when({ type: 'close' }).then('closed');
    finished.when({ ...escalated, at: '2026-04-21T09:00' }).thenRefused('event-not-permitted');
  });

  it('owes discretion when it is asked for after the window of the policy', () => {
    const setting = { policy: { escalationWindow: { workingDays: 20 } } };
    const one = givenUnder(setting, code, ...stageOne);
    expect(one.look().clocks['escalation.window']).toMatchObject({
      started: '2026-03-17',
      due: '2026-04-16',
      state: 'running',
    });
    expect(one.look('2026-04-17T09:00').clocks['escalation.window']).toMatchObject({ state: 'void' });
    const inTime = one.and({ ...escalated, at: '2026-04-16T23:00' });
    expect(inTime.look()).toMatchObject({ flags: [], clocks: { 'escalation.window': { state: 'met' } } });
    const late = one.and({ ...escalated, at: '2026-04-17T09:00' });
    expect(late.look()).toMatchObject({
      flags: ['late-escalation'],
      duties: ['late-complaint-discretion'],
      clocks: { 'stage2.acknowledge': { started: '2026-04-17' }, 'escalation.window': { state: 'void' } },
    });
    late.when(acknowledgedAgain).thenRefused('event-not-permitted');
    const refuse = { type: 'refuse', ground: 'late-escalation', reasons: 'too late', ombudsmanRights: true } as const;
    late.when(refuse).thenRefused('discretion-required');
    late.when({ ...refuse, discretion: 'considered' }).then('refused');
    const taken = late.and({ type: 'acceptLate', reason: 'in hospital', at: '2026-04-20T09:00' });
    expect(taken.look()).toMatchObject({ duties: [], clocks: { 'stage2.acknowledge': { started: '2026-04-17' } } });
  });

  it('takes the request as received under the policy, as a complaint', () => {
    const setting = { policy: { receipt: 'nextWorkingDay', cutOff: '17:00' } as const };
    const two = givenUnder(setting, code, ...stageOne, { ...escalated, at: '2026-03-20T17:01' });
    expect(two.look().clocks['stage2.acknowledge']).toMatchObject({ started: '2026-03-23', due: '2026-03-30' });
  });

  it('answers the issues of stage 1, or those of a definition of its own', () => {
    const two = given(code, ...stageOne, escalated, acknowledgedAgain);
    const decide = (...issues: (string | number)[]) => ({
      ...answeredFinally,
      decisions: issues.map((issue) => ({ issue, finding: 'upheld' as const })),
    });
    two.when(decide('missed bins')).thenRefused('issues-unanswered');
    two.when(decide('missed bins', 2)).then('stage2.answered', ['decideIssue 1', 'decideIssue 2']);
    const redefined = two
      .when({ type: 'define', issues: ['the apology'] })
      .then('stage2', ['replaceIssues', 'recordIssue 3']);
    redefined.when(decide('missed bins', 2)).thenRefused('invalid-event');
    redefined.when(decide('the apology')).then('stage2.answered', ['decideIssue 3']);
  });
});

it('the Housing Ombudsman may be asked within 12 months of the final response', () => {
  const final = [...stageOne, escalated, acknowledgedAgain, answeredFinally];
  expect(given('ho-code', ...final).look().clocks['ombudsman.window']).toMatchObject({
    due: '2027-04-20',
    state: 'running',
  });
  expect(given('lgsco-code', ...final).look().clocks).not.toHaveProperty(['ombudsman.window']);
});
