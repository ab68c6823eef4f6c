import { expect, it } from 'vitest';
import { lodging } from '../../src/api/schemas/lodging.ts';
import { readIntake } from '../../src/web/pages/staff/read-intake.ts';

it('what the person needs is asked when a complaint is taken in, and goes with the case', () => {
  const adjustments = 'large print, no calls before ten';
  const values = { description: 'no lift', name: 'Sam', adjustments };
  const read = readIntake(values, new Date('2026-03-02T10:00Z'), ['lgsco-code']);
  expect(read).toMatchObject({ ok: true, value: { person: { adjustments } } });
  expect(lodging.parse({ description: 'no lift', person: { name: 'Sam', adjustments } }).person).toMatchObject({
    adjustments,
  });
});
