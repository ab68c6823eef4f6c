import { describe, expect, it } from 'vitest';
import { lintProcedure } from '../../../src/machines/lint.ts';
import { findProcedure, requireProcedure } from '../../../src/machines/find-procedure.ts';
import { remedyKind } from '../../../src/machines/words.ts';
import {
  acknowledged,
  acknowledgedAgain,
  answered,
  answeredFinally,
  escalated,
  given,
  givenUnder,
  received,
} from '../../support/given.ts';

const refusal = { type: 'refuse', ground: 'other', reasons: 'not ours', ombudsmanRights: true } as const;
const restriction = {
  type: 'restrict',
  reasons: 'forty calls a day',
  restriction: 'one contact',
  reviewOn: '2026-09-01',
  equalityConsidered: 'letters suit them',
  at: '2026-03-05T10:00',
} as const;

describe.each(['lgsco-code', 'ho-code'] as const)('what the Code asks, clause by clause (%s)', (code) => {
  const open = given(code, received, acknowledged);
  const request = given(code).and({ type: 'receiveServiceRequest', channel: 'phone', description: 'a leak' });

  it('keeps a service request apart from a complaint, recorded and under no time limit of the Code', () => {
    const seen = request.look();
    expect(seen.states).toEqual(['serviceRequest']);
    expect(seen.clocks).toEqual({});
    expect(request.situation.snapshot?.context).toMatchObject({ channel: 'phone', receivedOn: '2026-03-02' });
  });

  it('makes a complaint of a service request when the person chooses to, from that day, and goes on with the request', () => {
    const both = request.when({ type: 'promote', choiceOffered: true, at: '2026-03-09T10:00' }).then('stage1');
    expect(both.look().states).toEqual(['stage1', 'stage1.awaitingAcknowledgement', 'serviceRequest']);
    expect(both.look().clocks['stage1.acknowledge']?.started).toBe('2026-03-09');
    const done = both.when({ type: 'completeRequest', at: '2026-03-10T10:00' }).then('serviceRequestDone');
    expect(done.look().states).toContain('stage1.awaitingAcknowledgement');
  });

  it('does not make a complaint of a request before the person was offered the choice', () => {
    request.when({ type: 'promote', choiceOffered: false }).thenRefused('event-not-permitted');
  });

  it('takes a complaint in by any channel, from anybody who speaks for the person, without asking for the word complaint', () => {
    for (const channel of ['web', 'email', 'phone', 'letter', 'inPerson', 'socialMedia'] as const) {
      const said = { ...received, channel, description: 'nobody came', onBehalfOf: 'my mother' };
      const { clocks } = given(code, said).look();
      expect(clocks['stage1.acknowledge']).toMatchObject({ started: '2026-03-02', due: '2026-03-09' });
    }
  });

  it('counts from the day on which any member of staff or a contractor was told', () => {
    const told = { ...received, at: '2026-03-05T10:00', firstToldOn: '2026-03-02', receivedBy: 'the contractor' };
    expect(given(code, told).look().clocks['stage1.acknowledge']?.started).toBe('2026-03-02');
  });

  it('refuses nothing by itself: out of time it waits for a person who has considered it', () => {
    const late = given(code, { ...received, awareOn: '2024-01-01' });
    expect(late.look()).toMatchObject({ duties: ['late-complaint-discretion'] });
    expect(late.look().states).toContain('stage1.awaitingDiscretion');
    late.when({ ...refusal, ground: 'out-of-time' }).thenRefused('discretion-required');
    late.when({ ...refusal, ground: 'out-of-time', discretion: 'no records are left' }).then('refused');
    late.when({ type: 'acceptLate', reason: 'she was ill' }).then('stage1.awaitingAcknowledgement');
  });

  it('takes a matter of twelve months to the day, and puts an older one to discretion', () => {
    const known = (awareOn: string) => given(code, { ...received, awareOn }).look().duties;
    expect(known('2025-03-02')).toEqual([]);
    expect(known('2025-03-01')).toEqual(['late-complaint-discretion']);
  });

  it('records no refusal without its own reasons and the right to take it to the Ombudsman, and tells the person', () => {
    const fresh = given(code, received);
    fresh.when({ ...refusal, reasons: '' }).thenRefused('reasons-required');
    fresh.when({ ...refusal, ombudsmanRights: false }).thenRefused('ombudsman-rights-required');
    fresh.when(refusal).then('refused', ['notify refusal']);
  });

  it('refuses one issue on its own ground and goes on with the others', () => {
    const rest = open.when({ ...refusal, ground: 'already-considered', issues: [1] }).then('stage1.awaitingResponse');
    rest.when({ ...answered, decisions: [{ issue: 2, finding: 'upheld' }] }).then('stage1.answered', ['decideIssue 2']);
  });

  it('takes on what the Ombudsman says must be taken on, from that day', () => {
    const refused = given(code, received, refusal);
    const back = refused
      .when({ type: 'directAcceptance', ombudsman: 'lgsco', at: '2026-03-20T10:00' })
      .then('stage1.awaitingAcknowledgement');
    expect(back.look().clocks['stage1.acknowledge']?.started).toBe('2026-03-20');
  });

  it('names one procedure and version for everything under the Code, and guesses no other', () => {
    expect(open.situation.procedure).toEqual({ id: code, version: 1 });
    expect(() => requireProcedure({ id: code, version: 99 })).toThrow('not in this version');
  });

  it('has two stages and no more, by whatever name', () => {
    const procedure = findProcedure(code)!;
    const [one, two] = procedure.stages;
    expect(procedure.stages.map(({ id }) => id)).toEqual(['stage1', 'stage2']);
    expect(lintProcedure({ ...procedure, stages: [one!, two!, { ...two!, id: 'stage3' }] })).not.toEqual([]);
    expect(lintProcedure({ ...procedure, stages: [{ ...one!, title: 'Informal stage' }, two!] })).not.toEqual([]);
  });

  it('answers early within stage 1, with the clocks running', () => {
    const early = open.when({ ...answered, outcome: 'resolved', at: '2026-03-04T12:00' }).then('stage1.answered');
    expect(early.look().clocks['stage1.respond']).toMatchObject({ state: 'met', usedWorkingDays: 0 });
  });

  it('does not give a case to somebody with a conflict of interest', () => {
    open.when({ type: 'assign', handler: 'Ann', conflict: true }).thenRefused('conflict-of-interest');
    open.when({ type: 'assign', handler: 'Ann', conflict: false }).then('stage1', ['assignHandler Ann']);
  });

  it('does not give stage 2 to whoever dealt with stage 1', () => {
    const two = open.and({ type: 'assign', handler: 'Ann' }).and(answered).and(escalated);
    two.when({ type: 'assign', handler: 'Ann' }).thenRefused('same-handler');
    two.when({ type: 'assign', handler: 'Ben' }).then('stage2', ['assignHandler Ben']);
  });

  it('owes the person a notice when the answer will be late: when it will come, and why', () => {
    expect(open.look('2026-03-19T09:00').duties).toEqual(['delay-notice']);
    const notice = { type: 'notifyDelay', expectedOn: '2026-03-25', at: '2026-03-19T09:00' } as const;
    open.when({ ...notice, reason: '' }).thenRefused('reasons-required');
    const told = open.when({ ...notice, reason: 'the file is lost' }).then('stage1', ['notify delay-notice']);
    expect(told.look('2026-03-25T09:00').duties).toEqual([]);
    expect(told.look('2026-03-26T09:00').duties).toEqual(['delay-notice']);
  });

  it('promises updates at the interval agreed with the person, and starts the next when one was sent', () => {
    const notice = { type: 'notifyDelay', expectedOn: '2026-04-20', reason: 'a survey', updateEvery: 5 } as const;
    const told = open.and({ ...notice, at: '2026-03-18T10:00' });
    expect(told.look().clocks['response.update']).toMatchObject({ due: '2026-03-25', state: 'running' });
    const updated = told
      .when({ type: 'sendUpdate', text: 'the survey is booked', at: '2026-03-25T10:00' })
      .then('stage1', ['notify progress-update']);
    expect(updated.look().clocks['response.update']).toMatchObject({ due: '2026-04-01', state: 'running' });
    expect(told.look('2026-03-26T10:00').clocks['response.update']?.state).toBe('overdue');
  });

  it('promises a remedy at any stage, without the next one being asked for', () => {
    const remedy = { type: 'offerRemedy', id: 'pay', kind: 'payment', due: '2026-05-01' } as const;
    for (const one of [given(code, received), open, open.and(answered), open.and(answered).and(escalated)])
      expect(one.and({ ...remedy, at: one.at }).look().clocks['remedy.pay']?.due).toBe('2026-05-01');
  });

  it('knows the eight kinds of remedy, each with its date', () => {
    expect(remedyKind.options).toHaveLength(8);
    const remedies = remedyKind.options.map((kind) => ({ id: kind, kind, due: '2026-05-01' }));
    const { clocks } = open.and({ ...answered, remedies }).look();
    for (const { id } of remedies)
      expect(clocks[`remedy.${id}`]).toMatchObject({ due: '2026-05-01', state: 'running' });
  });

  it('follows a remedy to its end: late is seen, done has its proof, and nothing closes before', () => {
    const remedies = [{ id: 'pay', kind: 'payment', due: '2026-04-01' } as const];
    const owed = open.and({ ...answered, remedies });
    owed.when({ type: 'close' }).thenRefused('open-duties');
    expect(owed.look('2026-04-02T09:00').clocks['remedy.pay']?.state).toBe('overdue');
    const done = owed.and({ type: 'completeRemedy', id: 'pay', evidence: 'the receipt', at: '2026-04-01T09:00' });
    expect(done.look().clocks['remedy.pay']?.state).toBe('met');
    done.when({ type: 'close' }).then('closed');
  });

  it('owes a letter with the reason, an alternative and the Ombudsman when a remedy cannot be delivered', () => {
    const remedies = [{ id: 'pay', kind: 'payment', due: '2026-04-01' } as const];
    const owed = open.and({ ...answered, remedies });
    const failed = { type: 'failRemedy', id: 'pay', reason: 'no account', alternative: 'a cheque' } as const;
    expect(owed.and({ ...failed, ombudsmanReminder: false }).look().duties).toEqual(['remedy-failure-letter']);
    const told = owed.when({ ...failed, ombudsmanReminder: true }).then('stage1', ['notify remedy-failure']);
    expect(told.look()).toMatchObject({ duties: [], clocks: { 'remedy.pay': { state: 'void' } } });
  });

  it('restricts contact only with reasons and with regard to the Equality Act, tells the person, and owes a review', () => {
    open.when({ ...restriction, reasons: '' }).thenRefused('reasons-required');
    open.when({ ...restriction, equalityConsidered: '' }).thenRefused('equality-consideration-required');
    const held = open.when(restriction).then('stage1', ['notify restriction', 'recordRestriction 1']);
    expect(held.look('2026-08-28T10:00').duties).toContain('review-restriction');
    const review = { type: 'reviewRestriction', outcome: 'keep', reasons: 'still', at: '2026-08-28T10:00' } as const;
    held
      .when({ ...review, equalityConsidered: '', reviewOn: '2026-12-01' })
      .thenRefused('equality-consideration-required');
    held.when({ ...review, equalityConsidered: 'asked again' }).thenRefused('invalid-event');
    const kept = held.and({ ...review, equalityConsidered: 'asked again', reviewOn: '2026-12-01' });
    expect(kept.look().duties).not.toContain('review-restriction');
    const lifted = held.and({ ...review, outcome: 'lift', equalityConsidered: 'asked again' });
    expect(lifted.situation.snapshot?.context.restriction).toBeNull();
    held.when({ ...received, at: '2026-03-06T10:00' }).then('stage1', [`openCase ${code}`]);
  });

  it('records how complex it is, and whether anybody is vulnerable or at risk', () => {
    const seen = open.and({ type: 'triage', complexity: 'complex', vulnerability: true, risk: false });
    expect(seen.situation.snapshot?.context.triage).toEqual({
      complexity: 'complex',
      vulnerability: true,
      risk: false,
    });
  });

  it('extends by no more than the cap without a good reason and the senior lead, and tells why in time', () => {
    const extend = { type: 'extend', workingDays: 10, reason: 'two witnesses', ombudsmanDetails: true } as const;
    const asked = { ...extend, at: '2026-03-12T10:00' };
    expect(open.and(asked).look().clocks['stage1.respond']).toMatchObject({
      due: '2026-04-01',
      originalDue: '2026-03-18',
    });
    open.when({ ...asked, reason: '' }).thenRefused('reasons-required');
    open.when({ ...asked, workingDays: 11 }).thenRefused('extension-over-cap');
    open
      .when({ ...asked, workingDays: 11, goodReason: 'abroad', approvedBy: 'the lead' })
      .then('stage1', ['notify extension']);
    open.when({ ...extend, at: '2026-03-19T10:00' }).thenRefused('extension-after-due');
  });

  it('moves no date by a notice that does not name the Ombudsman', () => {
    const extend = { type: 'extend', workingDays: 10, reason: 'x', ombudsmanDetails: false } as const;
    const seen = open.and({ ...extend, at: '2026-03-12T10:00' }).look();
    expect(seen).toMatchObject({ flags: ['invalid-extension'], clocks: { 'stage1.respond': { due: '2026-03-18' } } });
  });

  it('takes an extension back with its trace, and tells the person', () => {
    const extended = open.and({
      type: 'extend',
      workingDays: 10,
      reason: 'x',
      ombudsmanDetails: true,
      at: '2026-03-12T10:00',
    });
    const back = extended
      .when({ type: 'undoExtension', reason: 'the wrong case' })
      .then('stage1', ['notify extension-undone']);
    expect(back.look().clocks['stage1.respond']?.due).toBe('2026-03-18');
    expect(back.situation.snapshot?.context.extensions).toMatchObject([{ workingDays: 10, undone: true }]);
  });

  it('is answered when the answer is known, and follows each promised action to its own date', () => {
    const actions = [{ text: 'repair the gate', due: '2026-04-10' }, 'write to the neighbour'];
    const told = open.and({ ...answered, actions });
    expect(told.look().clocks).toMatchObject({
      'stage1.respond': { state: 'met' },
      'action.1': { due: '2026-04-10', state: 'running' },
    });
    expect(told.look('2026-04-11T09:00').clocks['action.1']?.state).toBe('overdue');
    const done = told.and({ type: 'completeAction', number: 1, evidence: 'a photograph', at: '2026-04-09T09:00' });
    expect(done.look().clocks['action.1']?.state).toBe('met');
    done
      .and({ type: 'completeAction', number: 2 })
      .when({ type: 'completeAction', number: 2 })
      .thenRefused('event-not-permitted');
  });

  it('takes no answer that leaves a point without a decision', () => {
    open.when({ ...answered, decisions: [{ issue: 1, finding: 'upheld' }] }).thenRefused('issues-unanswered');
    const decisions = [
      { issue: 1, finding: 'upheld' as const },
      { issue: 2, finding: 'notUpheld' as const },
    ];
    open.when({ ...answered, decisions }).then('stage1.answered', ['decideIssue 1', 'decideIssue 2']);
  });

  it('takes no letter for an answer that lacks any of what it must contain', () => {
    const stages = [
      [open, 'stage1', answered],
      [open.and(answered).and(escalated).and(acknowledgedAgain), 'stage2', answeredFinally],
    ] as const;
    for (const [one, stage, letter] of stages) {
      const { contents } = findProcedure(code)!.stages.find(({ id }) => id === stage)!.letter;
      for (const missing of contents) {
        const short = one.and({ ...letter, contents: contents.filter((content) => content !== missing) });
        expect(short.look().clocks[`${stage}.respond`]?.state, missing).toBe('invalidStop');
      }
      expect(one.and({ ...letter, contents }).look().clocks[`${stage}.respond`]?.state).toBe('met');
    }
  });

  it('joins a related point to the complaint, and makes a complaint of its own of every other', () => {
    const issue = { type: 'addIssue', text: 'rude too', related: true, wouldDelay: false } as const;
    expect(open.and(issue).look().clocks['stage1.respond']?.due).toBe('2026-03-18');
    open.when(issue).then('stage1', ['recordIssue 3']);
    for (const other of [{ related: false }, { wouldDelay: true }])
      open.when({ ...issue, ...other }).then('stage1', [`openCase ${code}`]);
    open
      .and(answered)
      .when(issue)
      .then('stage1', [`openCase ${code}`]);
  });

  it('goes to stage 2 when the person asks, without a reason, and to none after it', () => {
    const two = open.and(answered).when({ type: 'requestEscalation' }).then('stage2', ['notify escalation-received']);
    expect(two.look().clocks['stage2.acknowledge']?.state).toBe('running');
    const final = two.and(acknowledgedAgain).and(answeredFinally);
    final.when({ type: 'requestEscalation' }).thenRefused('event-not-permitted');
  });

  it('refuses to go to stage 2 only with reasons and the right to the Ombudsman', () => {
    const asked = open.and(answered).and(escalated);
    asked.when({ ...refusal, reasons: '' }).thenRefused('reasons-required');
    asked.when({ ...refusal, ombudsmanRights: false }).thenRefused('ombudsman-rights-required');
    asked.when(refusal).then('refused', ['notify refusal']);
  });

  it('acknowledges stage 2 within 5 working days of the request, answers it within 20 of the acknowledgement', () => {
    const two = open.and(answered).and(escalated);
    expect(two.look().clocks['stage2.acknowledge']).toMatchObject({ started: '2026-03-23', due: '2026-03-30' });
    expect(two.and(acknowledgedAgain).look().clocks['stage2.respond']).toMatchObject({
      started: '2026-03-25',
      due: '2026-04-24',
    });
  });

  it('extends stage 2 by 20 working days at most without a good reason', () => {
    const two = open.and(answered).and(escalated).and(acknowledgedAgain);
    const extend = { type: 'extend', reason: 'x', ombudsmanDetails: true, at: '2026-04-01T10:00' } as const;
    two.when({ ...extend, workingDays: 20 }).then('stage2', ['notify extension']);
    two.when({ ...extend, workingDays: 21 }).thenRefused('extension-over-cap');
  });

  it('has a point of its own understood and outcome sought at stage 2', () => {
    const definition = { issues: ['the gate'], outcomesSought: ['a new gate'] };
    const two = open.and(answered).and(escalated);
    const defined = two.when({ ...acknowledgedAgain, definition }).then('stage2.awaitingResponse', ['recordIssue 3']);
    defined
      .when({ ...answeredFinally, decisions: [{ issue: 3, finding: 'upheld' }] })
      .then('stage2.answered', ['notify final-response']);
  });

  it('is told by the Ombudsman what to do and by when, answers its enquiries, and cannot close before', () => {
    const known = open
      .and(answered)
      .and({ type: 'referToOmbudsman', ombudsman: 'lgsco', reference: '1', at: '2026-05-01T10:00' })
      .and({ type: 'ombudsmanEnquiry', id: 'e1', ombudsman: 'lgsco', due: '2026-05-29' });
    expect(known.look().clocks['enquiry.e1']?.due).toBe('2026-05-29');
    const decided = known.and({ type: 'answerEnquiry', id: 'e1', at: '2026-05-20T10:00' }).and({
      type: 'ombudsmanDecision',
      decision: 'upheld',
      recommendations: [{ id: 'r1', text: 'pay', within: { weeks: 4 } }],
      at: '2026-06-01T10:00',
    });
    expect(decided.look().clocks).toMatchObject({
      'enquiry.e1': { state: 'met' },
      'recommendation.r1': { due: '2026-06-29' },
    });
    decided.when({ type: 'close' }).thenRefused('open-duties');
    decided
      .and({ type: 'comply', id: 'r1', evidence: 'paid', at: '2026-06-10T10:00' })
      .when({ type: 'close' })
      .then('closed');
  });

  it('links cases that belong together, and rests one that is the same matter as another', () => {
    open.when({ type: 'link', to: 'C1', kind: 'group' }).then('stage1.awaitingResponse', ['linkCase']);
    open.when({ type: 'link', to: 'C1', kind: 'duplicate' }).thenRefused('reasons-required');
    const rests = open
      .when({ type: 'link', to: 'C1', kind: 'duplicate', reason: 'sent twice' })
      .then('duplicate', ['notify duplicate']);
    rests.when({ type: 'unlink', to: 'C1', kind: 'duplicate', reason: 'another gate' }).then('stage1.awaitingResponse');
  });

  it('puts a wrong record right by a further one: the clocks begin on the right day, the old entry stays', () => {
    const wrong = given(code, { ...received, at: '2026-03-04T10:00' });
    const right = wrong.and({ type: 'correct', seq: 1, reason: 'stamped on Monday', receivedOn: '2026-03-02' });
    expect(right.look().clocks['stage1.acknowledge']).toMatchObject({ started: '2026-03-02', due: '2026-03-09' });
    wrong.when({ type: 'correct', seq: 1, reason: '', receivedOn: '2026-03-02' }).thenRefused('reasons-required');
  });

  it('keeps an own, stricter date beside that of the Code', () => {
    const strict = givenUnder({ policy: { targets: { 'stage1.acknowledge': { workingDays: 3 } } } }, code, received);
    expect(strict.situation.snapshot?.context.clocks['stage1.acknowledge']).toMatchObject({
      dueOn: '2026-03-09',
      targetOn: '2026-03-05',
    });
  });

  it('warns when both stages together take twelve weeks', () => {
    expect(open.look('2026-05-24T10:00').flags).not.toContain('twelve-weeks');
    expect(open.look('2026-05-25T10:00').flags).toContain('twelve-weeks');
  });
});

describe('what the Housing Ombudsman Code asks for besides, clause by clause', () => {
  it('does not count an acknowledgement without the complaint defined', () => {
    const fresh = given('ho-code', received);
    fresh.when({ type: 'acknowledge' }).thenRefused('definition-required');
    const definition = { issues: ['damp'], outcomesSought: ['a survey'], notResponsibleFor: ['the garden wall'] };
    fresh.when({ type: 'acknowledge', definition }).then('stage1.awaitingResponse', ['recordIssue 1']);
  });

  it('takes proceedings for a ground only with the day and number of the claim', () => {
    const ground = { ...refusal, ground: 'legal-proceedings' } as const;
    const fresh = given('ho-code', received);
    fresh.when({ ...ground, evidence: 'a letter before claim' }).thenRefused('exclusion-needs-evidence');
    fresh.when({ ...ground, evidence: { filedOn: '2026-02-20', claimNumber: 'K1' } }).then('refused');
  });

  it('leaves the resident twelve months to go to the Ombudsman after the final answer', () => {
    const final = given('ho-code', received, acknowledged, answered, escalated, acknowledgedAgain, answeredFinally);
    expect(final.look().clocks['ombudsman.window']).toMatchObject({ started: '2026-04-20', due: '2027-04-20' });
  });
});
