import { expect, test } from 'vitest';
import { redress } from '../support/redress-command.ts';

test('a demonstration is never made in production, and the message says so without a stack', async () => {
  const env = {
    NODE_ENV: 'production',
    BASE_URL: 'https://complaints.example.gov.uk',
    SECRET_KEY: 'a key that nobody would guess, 32 and more',
  };
  const { code, errors } = await redress(['demo'], env);
  expect(code).toBe(1);
  expect(errors).toContain('A demonstration is never made in production');
  expect(errors).not.toContain('    at ');
});

test.each([
  ['--cases', 'many'],
  ['--months', '0'],
  ['--seed', '-1'],
])('%s %s ends with 2 and says what would do', async (option, value) => {
  const { code, errors } = await redress(['demo', option, value]);
  expect(code).toBe(2);
  expect(errors).toContain('Give a whole number from');
});
