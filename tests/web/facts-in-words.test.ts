import { describe, expect, test } from 'vitest';
import { mayReadFacts } from '../../src/cases/may-read-facts.ts';
import type { RecordedFacts } from '../../src/cases/plan-types.ts';
import type { StaffRole } from '../../src/ports.ts';
import { factsInWords } from '../../src/web/case/facts-in-words.ts';

const ruth = '0198c0de-0000-7000-8000-000000000001';
const team = '0198c0de-0000-7000-8000-000000000002';
const service = '0198c0de-0000-7000-8000-000000000003';
const other = '0198c0de-0000-7000-8000-000000000004';
const nobody = '0198c0de-0000-7000-8000-000000000009';
const names = { [ruth]: 'Ruth Kowalczyk', [team]: 'Streets', [service]: 'Bins and recycling', [other]: 'C-7K2M-9QX-4' };
const say = (facts: RecordedFacts, dueOn: string | null = null) => factsInWords(facts, { names, dueOn: dueOn as null });

describe('An entry of the history says what was decided', () => {
  test('who was chosen, by name', () => {
    expect(say({ type: 'assign', handler: ruth.toUpperCase(), conflict: false })).toEqual([
      ['Dealt with by', 'Ruth Kowalczyk'],
    ]);
    expect(say({ type: 'assign', handler: ruth, conflict: true })).toContainEqual(['Has an interest in it', 'Yes']);
    expect(say({ type: 'appoint', as: 'deputy', staff: ruth })).toEqual([['Deputy', 'Ruth Kowalczyk']]);
    expect(say({ type: 'appoint', as: 'reviewer', staff: '' })).toEqual([['Reviewer', 'Nobody any more']]);
  });

  test('the answer: overall, point by point, and what was promised', () => {
    const facts: RecordedFacts = {
      type: 'respond',
      outcome: 'partlyUpheld',
      decisions: [
        { issue: 1, finding: 'upheld' },
        { issue: 2, finding: 'notUpheld' },
      ],
      remedies: [{ id: 'remedy-1', kind: 'payment', due: '2026-04-01', text: true }],
      actions: [true, { text: true, due: '2026-05-01' }],
      contents: ['decision'],
      letter: true,
    };
    expect(say(facts)).toEqual([
      ['Overall', 'Partly upheld'],
      ['Finding on point 1', 'Upheld'],
      ['Finding on point 2', 'Not upheld'],
      ['Remedy 1', 'Payment, by 1 April 2026'],
      ['Promise 2', 'By 1 May 2026'],
    ]);
  });

  test('how much more time, until when, and who approved it', () => {
    const extend = { type: 'extend', reason: true, ombudsmanDetails: true } as const;
    expect(say({ ...extend, workingDays: 5, approvedBy: ruth }, '2026-03-23')).toEqual([
      ['More time', '5 working days'],
      ['New date', '23 March 2026'],
      ['Approved by', 'Ruth Kowalczyk'],
    ]);
    expect(say({ ...extend, until: '2026-03-20' as never })).toEqual([['New date', '20 March 2026']]);
  });

  test('a remedy with its kind and its day, a promise by its number', () => {
    expect(say({ type: 'offerRemedy', id: 'remedy-2', kind: 'apology', due: '2026-04-01' as never })).toEqual([
      ['Remedy', 'Apology'],
      ['Due', '1 April 2026'],
    ]);
    expect(say({ type: 'completeAction', number: 2 })).toEqual([['What is done', 'Promise 2']]);
  });

  test('what the Ombudsman decided, and by when each recommendation is to be carried out', () => {
    const recommendations = [
      { id: 'recommendation-1', text: true, due: '2026-06-01' as never },
      { id: 'recommendation-2', text: true, kind: 'order' as const, within: { weeks: 4 } },
    ];
    expect(say({ type: 'ombudsmanDecision', decision: 'service-failure', recommendations })).toEqual([
      ['Decision', 'Service failure'],
      ['Recommendation 1', 'By 1 June 2026'],
      ['Recommendation 2', '4 weeks from the decision; it is an order'],
    ]);
    expect(say({ type: 'referToOmbudsman', ombudsman: 'lgsco', reference: true })).toEqual([
      ['Ombudsman', 'Local Government and Social Care Ombudsman'],
    ]);
  });

  test('where it was passed to, under which labels it stands, and which other case it has to do with', () => {
    expect(say({ type: 'route', team, service, reason: false })).toEqual([
      ['Team', 'Streets'],
      ['Service', 'Bins and recycling'],
    ]);
    expect(say({ type: 'route', ward: 'Castle', reason: false })).toEqual([['Ward', 'Castle']]);
    expect(say({ type: 'label', add: ['missed bins', 'snow'], remove: ['other'] })).toEqual([
      ['Added', 'missed bins, snow'],
      ['Taken away', 'other'],
    ]);
    expect(say({ type: 'link', to: other, kind: 'duplicate' })).toContainEqual(['Other case', 'C-7K2M-9QX-4']);
  });

  test('what made the answer late', () => {
    expect(say({ type: 'close', lateBecause: 'approval' })).toEqual([
      ['What made the answer late', 'It waited for approval'],
    ]);
    expect(say({ type: 'close' })).toEqual([]);
  });

  test('an id that is nobody’s and a word that we do not know are left out, never shown as they are', () => {
    expect(say({ type: 'assign', handler: nobody })).toEqual([]);
    expect(say({ type: 'ombudsmanDecision', decision: 'found-for-us' })).toEqual([]);
    const inTheirWords = 'Fault causing injustice';
    expect(say({ type: 'ombudsmanDecision', decision: inTheirWords })).toEqual([['Decision', inTheirWords]]);
    expect(say({ type: 'split', strands: [{ procedure: 'no-such-code', issues: 1 }] })).toEqual([]);
    expect(say({ type: 'completeRemedy', id: 'remedy-1', evidence: true })).toEqual([]);
  });
});

describe('What the case withholds, its history does not say', () => {
  const may = (role: StaffRole, type: RecordedFacts['type']) =>
    mayReadFacts({ kind: 'staff', organisationId: 'o', staffId: 'me', role }, type);

  test('notes, questions, learning and what the person said since are not for the front desk or a reader', () => {
    for (const type of ['addNote', 'askService', 'recordLearning', 'checkLearning', 'addInformation'] as const) {
      expect([type, may('officer', type)]).toEqual([type, true]);
      for (const role of ['reader', 'intake'] as const) expect([type, may(role, type)]).toEqual([type, false]);
    }
    expect(may('intake', 'reviewRestriction')).toBe(false);
    expect(may('intake', 'assign')).toBe(true);
  });

  test('a councillor who brought a complaint in hears of none of it here', () => {
    for (const type of ['assign', 'triage', 'label', 'restrict', 'respond'] as const) {
      expect(may('member', type)).toBe(false);
    }
  });
});
