import { describe, expect, test } from 'vitest';
import { organisationCommand } from '../../src/cli/organisation.ts';

describe('making an organisation', () => {
  test('a procedure that is not built is refused before anything starts, with those that are', async () => {
    const said: string[] = [];
    const command = organisationCommand();
    for (const part of [command, ...command.commands]) {
      part.exitOverride().configureOutput({ writeErr: (text) => void said.push(text) });
    }
    const made = command.parseAsync(['create', '--name', 'A council', '--procedures', 'nope'], { from: 'user' });
    await expect(made).rejects.toThrow('Choose from lgsco-code, ho-code');
    expect(said.join('')).toContain('lgsco-code, ho-code');
  });
});
