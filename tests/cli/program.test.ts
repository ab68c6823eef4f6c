import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/index.ts';
import { redress } from '../support/redress-command.ts';

/** An address that nothing answers at. */
const nowhere = 'postgres://nobody@127.0.0.1:1/none';

describe('the redress command', () => {
  test('says which commands there are, with examples', async () => {
    const { code, out } = await redress(['--help']);
    expect(code).toBe(0);
    for (const { name } of commands) expect(out).toContain(`  ${name} `);
    expect(out).toContain('Examples:');
  });

  test.each(commands.map(({ name }) => name))('redress %s --help says what it takes', async (name) => {
    const { code, out } = await redress([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: redress ${name}`);
  });

  test('a mistyped command ends with 2 and names the one that was meant', async () => {
    const { code, errors } = await redress(['calender', 'due']);
    expect(code).toBe(2);
    expect(errors).toContain('Did you mean calendar?');
  });

  test('a missing option ends with 2 and says where to find help', async () => {
    const { code, errors } = await redress(['token', 'create', '--role', 'officer']);
    expect(code).toBe(2);
    expect(errors).toContain('--name');
    expect(errors).toContain('redress token create --help');
  });

  test('a date is worked out without a database', async () => {
    const args = ['calendar', 'due', '--from', '2026-12-24', '--days', '5', '--calendar', 'england-and-wales'];
    // Using the database would fail.
    const { code, out } = await redress(args, { DATABASE_URL: nowhere });
    expect({ code, out: out.trim() }).toEqual({ code: 0, out: '2027-01-05' });
  });

  test('a wrong setting is named with an example, without a stack', async () => {
    const { code, errors } = await redress(['serve'], { PORT: 'eighty', DEMO: 'perhaps' });
    expect(code).toBe(1);
    expect(errors).toContain('PORT must be a number from 0 to 65535, for example PORT=3000');
    expect(errors).toContain('DEMO must be true or false');
    expect(errors).not.toContain('    at ');
  });

  test.each([
    [['serve'], { DATABASE_URL: nowhere }, 'DATABASE_URL does not answer: nothing listens there'],
    [['migrate', 'status'], { DATABASE_URL: nowhere }, 'DATABASE_URL does not answer'],
    [['migrate', 'up'], { DATABASE_URL: nowhere, DATABASE_OWNER_URL: nowhere }, 'DATABASE_OWNER_URL does not answer'],
  ])('%j where no database answers says so without a stack', async (args, env, message) => {
    const { code, errors } = await redress(args, env);
    expect(code).toBe(1);
    expect(errors).toContain(message);
    expect(errors).not.toContain('    at ');
  });

  test('doctor says what fails and how to mend it, and ends with 1', async () => {
    const { code, out } = await redress(['doctor', '--json'], { DATABASE_URL: nowhere });
    const lines: unknown = JSON.parse(out);
    expect(code).toBe(1);
    expect(lines).toContainEqual(
      expect.objectContaining({ check: 'database', state: 'fail', mend: expect.any(String) }),
    );
  });
});
