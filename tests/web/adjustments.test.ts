import { expect, it } from 'vitest';
import { lodging } from '../../src/api/schemas/lodging.ts';
import { intakeToCase } from '../../src/web/intake/intake-to-case.ts';
import { readIntake } from '../../src/web/intake/read-intake.ts';

it('what the person needs is asked when a complaint is taken in, and goes with the case', () => {
  const adjustments = 'large print, no calls before ten';
  const values = { description: 'no lift', name: 'Sam', phone: '01632 960001', adjustments };
  const now = new Date('2026-03-02T10:00Z');
  const read = readIntake(values, now, ['lgsco-code']);
  if (!read.ok) throw new Error('Not read');
  expect(intakeToCase(read.value, now, [])).toMatchObject({ person: { adjustments } });
  expect(lodging.parse({ description: 'no lift', person: { name: 'Sam', adjustments } }).person).toMatchObject({
    adjustments,
  });
});
