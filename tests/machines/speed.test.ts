import { expect, it } from 'vitest';
import { decide } from '../../src/machines/decide.ts';
import { acknowledged, given, received } from '../support/given.ts';

it('a decision costs well under a millisecond, so the pure step never holds a command up', () => {
  const { situation } = given('lgsco-code', received, acknowledged);
  const at = new Date('2026-03-10T09:00Z');
  const facts = { type: 'respond', outcome: 'upheld' } as const;
  const batches = Array.from({ length: 40 }, () => {
    const start = performance.now();
    for (let i = 0; i < 50; i++) decide(situation, facts, at);
    return (performance.now() - start) / 50;
  });
  // The best batch: other work on the machine only ever adds.
  expect(Math.min(...batches)).toBeLessThan(0.5);
});
