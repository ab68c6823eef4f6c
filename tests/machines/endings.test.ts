import { describe, expect, it } from 'vitest';
import { acknowledged, answered, escalated, given, received, type Happening } from '../support/given.ts';

const offer = { type: 'offerRemedy', id: 'bins', kind: 'action', due: '2026-03-20' } as const;
const refuse = { type: 'refuse', ground: 'other', reasons: 'not ours', ombudsmanRights: true } as const;

describe.each(['lgsco-code', 'ho-code'] as const)('how a complaint ends (%s)', (code) => {
  it('a withdrawal voids its clocks but not a promised remedy; a change of mind brings the same clocks back', () => {
    const one = given(code, received, acknowledged, offer);
    const gone = one
      .when({ type: 'withdraw', by: 'the person', at: '2026-03-10T09:00' })
      .then('withdrawn', ['voidClock stage1.respond', 'notify withdrawal']);
    expect(gone.look().clocks).toMatchObject({
      'stage1.acknowledge': { state: 'met' },
      'stage1.respond': { state: 'void' },
      'response.backstop': { state: 'void' },
      'service.overall': { state: 'void' },
      'remedy.bins': { state: 'running' },
    });
    gone.when(acknowledged).thenRefused('event-not-permitted');
    const back = gone
      .when({ type: 'reinstate', by: 'the person', at: '2026-03-20T09:00' })
      .then('stage1.awaitingResponse', ['resumeClock stage1.respond']);
    expect(back.look().clocks['stage1.respond']).toMatchObject({
      started: '2026-03-04',
      due: '2026-03-18',
      state: 'overdue',
    });
  });

  it('a withdrawal before the acknowledgement voids the answer that was waiting', () => {
    const gone = given(code, received, { type: 'withdraw', by: 'the person' });
    expect(gone.look().clocks['stage1.respond']).toMatchObject({ state: 'void' });
    expect(gone.and({ type: 'reinstate', by: 'the person' }).look().clocks['stage1.respond']).toMatchObject({
      state: 'pending',
    });
  });

  it('a refusal needs reasons and the right to go to the Ombudsman, in that order', () => {
    given(code, received)
      .when({ ...refuse, reasons: ' ', ombudsmanRights: false })
      .thenRefused('reasons-required');
    given(code, received)
      .when({ ...refuse, ombudsmanRights: false })
      .thenRefused('ombudsman-rights-required');
    given(code, received, acknowledged, answered).when(refuse).thenRefused('event-not-permitted');
    given(code, received, acknowledged, answered, escalated).when(refuse).then('refused');
  });

  it('a refusal of some issues lets the rest go on; of every issue it is a refusal of the whole', () => {
    const some = given(code, received, acknowledged)
      .when({ ...refuse, issues: ['missed bins'] })
      .then('stage1', ['refuseIssue 1']);
    some.when({ ...answered, decisions: [{ issue: 'rude crew', finding: 'upheld' }] }).then('stage1.answered');
    some.when({ ...refuse, issues: [2] }).then('refused');
    given(code, received, acknowledged)
      .when({ ...refuse, issues: [1, 2] })
      .then('refused');
    given(code, received, acknowledged)
      .when({ ...refuse, issues: ['never raised'] })
      .thenRefused('invalid-event');
  });

  it('a refusal that the Ombudsman overturns begins the stage anew', () => {
    const direct = { type: 'directAcceptance', ombudsman: 'lgsco', at: '2026-04-07T09:00' } as const;
    const one = given(code, received, acknowledged, refuse)
      .when(direct)
      .then('stage1.awaitingAcknowledgement', ['startClock stage1.acknowledge']);
    expect(one.look().clocks).toMatchObject({
      'stage1.acknowledge': { started: '2026-04-07', due: '2026-04-14' },
      'stage1.respond': { state: 'pending' },
      'service.overall': { started: '2026-04-07' },
    });
    const two = given(code, received, acknowledged, answered, escalated, refuse)
      .when(direct)
      .then('stage2.awaitingAcknowledgement');
    expect(two.look().clocks['service.overall']).toMatchObject({ started: '2026-03-02', state: 'running' });
  });

  it('it is closed after an answer, when nothing is owed', () => {
    given(code, received).when({ type: 'close' }).thenRefused('event-not-permitted');
    const owing = given(code, received, acknowledged, offer, answered);
    owing.when({ type: 'close' }).thenRefused('open-duties');
    const done = owing.and({ type: 'completeRemedy', id: 'bins', at: '2026-03-24T09:00' });
    expect(done.look().clocks['remedy.bins']).toMatchObject({ state: 'late', lateBy: 2 });
    const closed = done.when({ type: 'close' }).then('closed');
    expect(closed.look().allowed).toEqual(
      expect.arrayContaining([
        'requestEscalation',
        'addIssue',
        'referToOmbudsman',
        'ombudsmanDecision',
        'comply',
        'completeRemedy',
        'failRemedy',
        'restrict',
      ]),
    );
    for (const type of ['acknowledge', 'respond', 'extend', 'withdraw', 'close', 'offerRemedy', 'define', 'refuse']) {
      expect(closed.look().allowed).not.toContain(type);
    }
  });

  it('a remedy that fails owes its letter until alternative and reminder are in it', () => {
    const failed: Happening = {
      type: 'failRemedy',
      id: 'bins',
      reason: 'no crew',
      alternative: '',
      ombudsmanReminder: true,
    };
    const one = given(code, received, acknowledged, offer, answered, failed);
    expect(one.look()).toMatchObject({ duties: ['remedy-failure-letter'] });
    one.when({ type: 'close' }).thenRefused('open-duties');
    const told = one.and({ ...failed, alternative: 'a refund' });
    expect(told.look()).toMatchObject({ duties: [], clocks: { 'remedy.bins': { state: 'void' } } });
    told.when({ type: 'completeRemedy', id: 'bins' }).thenRefused('event-not-permitted');
    told.when({ type: 'completeRemedy', id: 'other' }).thenRefused('invalid-event');
    told.when({ type: 'close' }).then('closed');
  });

  it('an Ombudsman recommendation has its own date, not moved off a weekend', () => {
    const one = given(code, received, acknowledged, answered, {
      type: 'ombudsmanDecision',
      decision: 'upheld',
      recommendations: [
        { id: 'a', text: 'pay', within: { weeks: 4 } },
        { id: 'b', text: 'train', within: { months: 1 }, count: 'commencingOn' },
        { id: 'c', text: 'review', due: '2026-05-02' },
      ],
      at: '2026-03-31T09:00',
    });
    expect(one.look().clocks).toMatchObject({
      'recommendation.a': { due: '2026-04-28' },
      'recommendation.b': { due: '2026-04-30' },
      'recommendation.c': { due: '2026-05-02' },
    });
    one.when({ type: 'close' }).thenRefused('open-duties');
    one.when({ type: 'comply', id: 'zz', evidence: '' }).thenRefused('invalid-event');
    const twice = { id: 'd', text: 'pay', due: '2026-05-02' };
    one
      .when({ type: 'ombudsmanDecision', decision: 'upheld', recommendations: [twice, twice] })
      .thenRefused('invalid-event');
    one.when({ type: 'comply', id: 'a', evidence: 'BACS' }).then('stage1', ['stopClock recommendation.a']);
  });
});
