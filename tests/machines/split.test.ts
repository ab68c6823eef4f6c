import fc from 'fast-check';
import { expect, it } from 'vitest';
import { caseEvent, type CaseEvent } from '../../src/machines/events.ts';
import { splitEvent } from '../../src/machines/split.ts';
import { anyEvent, canary } from './any-event.ts';

const issues = [
  { number: 1, text: 'damp' },
  { number: 2, text: 'rude surveyor' },
  { number: 3, text: 'damp' },
];

it('takes every personal word of every event out of what the machine sees', () => {
  const named = [
    { number: 1, text: `${canary} one` },
    { number: 2, text: `${canary} two` },
    { number: 3, text: 'three' },
  ];
  fc.assert(
    fc.property(anyEvent, (event) => {
      const parts = splitEvent(event, named);
      if ('fault' in parts) return;
      expect(JSON.stringify(parts.facts)).not.toContain(canary);
      expect(parts.facts.type).toBe(event.type);
    }),
    { numRuns: 3000 },
  );
});

it('keeps the words by where they stood, without the blank ones', () => {
  expect(split({ type: 'acknowledge', definition: { issues: ['damp', ' ', 'noise'] }, letter: 'Dear Mx' })).toEqual({
    facts: { type: 'acknowledge', definition: { issues: 2 }, letter: true },
    texts: { 'definition.issues.0': 'damp', 'definition.issues.1': 'noise', letter: 'Dear Mx' },
  });
});

it('turns evidence, remedies and recommendations into what they hold', () => {
  const filing = { filedOn: '2026-05-18', claimNumber: 'M00XX123' };
  const refusal = { type: 'refuse', ground: 'other', reasons: '', ombudsmanRights: true, evidence: filing };
  expect(split(refusal)).toEqual({
    facts: { ...refusal, reasons: false, evidence: { filedOn: '2026-05-18', claimNumber: true } },
    texts: { 'evidence.claimNumber': 'M00XX123' },
  });
  const recommendations = [{ id: 'a', text: 'pay her', within: { weeks: 4 } }];
  expect(split({ type: 'ombudsmanDecision', decision: 'upheld', recommendations })).toMatchObject({
    facts: { recommendations: [{ id: 'a', text: true, within: { weeks: 4 } }] },
    texts: { 'recommendations.0.text': 'pay her' },
  });
});

it('names issues by number, the latest where the same words stand twice', () => {
  const decisions = [
    { issue: 'damp', finding: 'upheld' },
    { issue: 2, finding: 'notUpheld' },
  ];
  expect(split({ type: 'respond', outcome: 'upheld', decisions })).toMatchObject({
    facts: { decisions: [{ issue: 3 }, { issue: 2 }] },
    texts: {},
  });
  expect(
    split({ type: 'respond', outcome: 'upheld', decisions: [{ issue: 'noise', finding: 'upheld' }] }),
  ).toHaveProperty('fault');
});

function split(event: object) {
  const parsed: CaseEvent = caseEvent.parse(event);
  return splitEvent(parsed, issues);
}
