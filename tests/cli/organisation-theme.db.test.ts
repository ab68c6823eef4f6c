import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describeOrganisation } from '../../src/identity/describe-organisation.ts';
import { redress } from '../support/redress-command.ts';
import { startWorld, type World } from '../support/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'redress-theme-'));
let world: World;
beforeAll(async () => {
  world = await startWorld({ at: new Date().toISOString() });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world.close();
});

const run = (...args: string[]) =>
  redress(['organisation', 'theme', ...args], {
    DATABASE_URL: world.database.url,
    REDRESS_THROWAWAY_DATABASE: 'true',
  });
const look = async () => (await describeOrganisation(world.officer)).theme;

describe('redress organisation theme', () => {
  test('a colour that cannot be read is refused with how to mend it, and nothing changes', async () => {
    const refused = await run('--colour', '#ffdd00');
    expect(refused.code).toBe(1);
    expect(refused.errors).toContain('Nothing was changed. The text #ffffff on #ffdd00 has a contrast of');
    expect(refused.errors).toContain('Use --text #0b0c0c.');
    expect(await look()).toBeNull();
  });

  test('colour and logo are kept, and taken away again', async () => {
    const logo = join(folder, 'logo.svg');
    writeFileSync(logo, '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>');
    const set = await run('--colour', '#00594C', '--logo', logo, '--logo-text', 'Testham');
    expect(set).toMatchObject({ code: 0, out: 'The pages have their new look.\n' });
    expect(await look()).toMatchObject({ brandColour: '#00594c', logo: { type: 'svg', alt: 'Testham' } });
    expect((await run('--neutral')).code).toBe(0);
    expect(await look()).toBeNull();
  });

  test('a logo needs words for those who hear it', async () => {
    const logo = join(folder, 'logo.png');
    writeFileSync(logo, 'no picture');
    expect((await run('--colour', '#00594c', '--logo', logo)).errors).toContain('Say with --logo-text');
    expect((await run('--colour', '#00594c', '--logo', logo, '--logo-text', 'A')).errors).toContain(
      'is not a PNG file',
    );
    expect((await run('--colour', '#00594c', '--logo', 'x.gif')).errors).toContain('Give an SVG or PNG file');
  });
});
