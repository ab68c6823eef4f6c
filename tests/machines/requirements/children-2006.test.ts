import { describe, expect, it } from 'vitest';
import { findProcedure } from '../../../src/machines/find-procedure.ts';
import { lintProcedure } from '../../../src/machines/lint.ts';
import { givenUnder, received, type Happening } from '../../support/given.ts';

const under = (...happenings: Happening[]) => givenUnder({}, 'children-2006', ...happenings);
const answered = { type: 'respond', outcome: 'notUpheld', at: '2026-03-13T10:00' } as const;
const asked = { type: 'requestEscalation', at: '2026-03-20T10:00' } as const;
const stated: Happening = { type: 'define', issues: ['contact'], at: '2026-03-25T10:00' };
const answeredAgain = { type: 'respond', outcome: 'partlyUpheld', at: '2026-04-20T10:00' } as const;
const toPanel = { type: 'requestEscalation', at: '2026-05-01T10:00' } as const;
const extend = { type: 'extend', reason: 'an advocate is needed', ombudsmanDetails: true } as const;

describe('representations about children’s social care (2006 Regulations)', () => {
  it('are taken for a year from when the grounds arose, and later by discretion', () => {
    expect(under({ ...received, awareOn: '2025-03-02' }).look().duties).toEqual([]);
    const late = under({ ...received, awareOn: '2025-03-01' });
    expect(late.look().duties).toEqual(['late-complaint-discretion']);
    late.when({ type: 'acceptLate', reason: 'a child' }).then('stage1.awaitingResponse');
  });

  it('are answered at stage 1 within 10 working days of receipt, 20 at most', () => {
    expect(under(received).look().clocks['stage1.respond']).toMatchObject({ started: '2026-03-02', due: '2026-03-16' });
    const longer = under(received).and({ ...extend, workingDays: 10, at: '2026-03-10T10:00' });
    expect(longer.look().clocks['stage1.respond']?.due).toBe('2026-03-30');
    under(received)
      .when({ ...extend, workingDays: 11 })
      .thenRefused('extension-over-cap');
  });

  it('go to stage 2 within 20 working days of the answer, and later by discretion', () => {
    expect(under(received, answered).look().clocks['escalation.window']?.due).toBe('2026-04-14');
    under(received, answered)
      .when({ ...asked, at: '2026-04-14T10:00' })
      .then('stage2.awaitingStatement');
    under(received, answered)
      .when({ ...asked, at: '2026-04-15T10:00' })
      .then('stage2.awaitingDiscretion');
  });

  it('go straight to an investigation where both agree', () => {
    under(received).when({ type: 'transfer', reason: 'agreed' }).then('stage2.awaitingStatement', ['notify transfer']);
  });

  it('are investigated within 25 working days of the statement of complaint, 65 at most', () => {
    const waiting = under(received, answered, asked);
    expect(waiting.look().clocks['stage2.respond']?.state).toBe('pending');
    const begun = waiting.and(stated);
    expect(begun.look().clocks['stage2.respond']).toMatchObject({ started: '2026-03-25', due: '2026-05-01' });
    begun.when({ ...extend, workingDays: 41 }).thenRefused('extension-over-cap');
    expect(begun.and({ ...extend, workingDays: 40 }).look().clocks['stage2.respond']?.due).toBe('2026-06-30');
    begun.when({ ...extend, reason: '', workingDays: 40 }).thenRefused('reasons-required');
  });

  it('start stage 2 with the request where the authority has settled it so', () => {
    const policy = { settings: { 'children-2006': { stage2Start: 'request' } } };
    const two = givenUnder({ policy }, 'children-2006', received, answered, asked);
    expect(two.look().clocks['stage2.respond']).toMatchObject({ started: '2026-03-20', due: '2026-04-28' });
  });

  it('go to a panel within 20 working days of the answer of stage 2, and later by discretion', () => {
    const two = under(received, answered, asked, stated, answeredAgain);
    expect(two.look().clocks['escalation.window']?.due).toBe('2026-05-19');
    two.when({ ...toPanel, at: '2026-05-20T10:00' }).then('stage3.awaitingDiscretion');
  });

  it('come before a panel within 30 working days, which reports within 5, and are answered within 15', () => {
    const three = under(received, answered, asked, stated, answeredAgain, toPanel);
    expect(three.look().clocks['stage3.panel']).toMatchObject({ started: '2026-05-01', due: '2026-06-16' });
    const met = three.and({ type: 'meetPanel', at: '2026-06-10T10:00' });
    expect(met.look().clocks).toMatchObject({
      'stage3.panel': { state: 'met' },
      'stage3.report': { due: '2026-06-17' },
    });
    const reported = met.and({ type: 'reportPanel', at: '2026-06-16T10:00' });
    expect(reported.look().clocks['stage3.respond']).toMatchObject({ started: '2026-06-16', due: '2026-07-07' });
    reported.when({ type: 'respond', outcome: 'upheld' }).then('stage3.answered', ['notify final-response']);
  });

  it('give the stages to different people', () => {
    const two = under(received, { type: 'assign', handler: 'Ann' }, answered, asked);
    two.when({ type: 'assign', handler: 'Ann' }).thenRefused('same-handler');
    const three = two.and({ type: 'assign', handler: 'Ben' }).and(stated).and(answeredAgain).and(toPanel);
    three.when({ type: 'assign', handler: 'Ben' }).thenRefused('same-handler');
  });

  it('may have three stages, and no fourth', () => {
    const procedure = findProcedure('children-2006')!;
    expect(lintProcedure(procedure)).toEqual([]);
    const fourth = { ...procedure.stages[2]!, id: 'stage4' };
    expect(lintProcedure({ ...procedure, stages: [...procedure.stages, fourth] })).not.toEqual([]);
  });
});
