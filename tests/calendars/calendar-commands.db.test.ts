import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedText } from '../support/bank-holiday-feed.ts';
import { redress } from '../support/redress-command.ts';
import { openTempFolder } from '../support/temp-folder.ts';
import { acknowledgement, startWorld, valueOf, type World } from '../support/world.ts';

const soon = '2027-01-08';
let world: World;
let folder: string;
let managersEmail: string;

beforeAll(async () => {
  // The commands live in real time; what is checked depends on the dates of the case alone.
  world = await startWorld({ at: '2027-01-04T10:00' });
  valueOf(await world.apply(await world.open(), acknowledgement));
  folder = openTempFolder('calendars');
  await writeFile(join(folder, 'holidays.json'), feedText({ add: { 'england-and-wales': [soon] } }));
  await writeFile(join(folder, 'broken.json'), '<html>');
  managersEmail = `ruth.kowalczyk@${world.organisationId}.example.org`;
});
afterAll(() => world.close());

const run = (...args: string[]) =>
  redress(['calendar', ...args], { DATABASE_URL: world.database.url, REDRESS_THROWAWAY_DATABASE: 'true' });

describe('redress calendar', () => {
  it('takes a file from proposal to moved dates', async () => {
    const imported = await run('import', '--from', join(folder, 'holidays.json'), '--json');
    expect(imported).toMatchObject({ code: 0 });
    const { id, source } = JSON.parse(imported.out);
    expect(source).toBe('holidays.json');

    const listed = await run('proposals');
    expect(listed.out).toContain(id);
    const preview = await run('preview', id);
    expect(preview.out).toContain(`New bank holidays: ${soon}`);
    expect(preview.out).toMatch(/stage1\.respond +2027-01-18 +→ 2027-01-19/);

    const nobody = await run('approve', id, '--by', 'nobody@example.org');
    expect(nobody).toMatchObject({ code: 1, errors: expect.stringContaining('Nobody who works here') });
    const officer = await run('approve', id, '--by', managersEmail.replace('ruth.kowalczyk', 'priya.nair'));
    expect(officer).toMatchObject({ code: 1, errors: expect.stringContaining('Only a manager decides') });
    const approved = await run('approve', id, '--by', managersEmail.toUpperCase());
    expect(approved).toMatchObject({ code: 0, out: expect.stringContaining(`2026-08-21+${soon} is in use`) });

    const moved = await run('move', '--json');
    expect({ code: moved.code, ...JSON.parse(moved.out) }).toEqual({ code: 0, moved: 1, refused: 0 });
    expect((await run('move')).out).toBe('Every open case is counted by the calendar in use.\n');
    const [row] = await world.database.superuserSql`
      select due_on::text as due from redress.deadlines where clock = 'stage1.respond'`;
    expect(row).toEqual({ due: '2027-01-19' });
  }, 60_000);

  it('ends with 1 for a feed that cannot be read, and the doctor knows of it', async () => {
    const failed = await run('import', '--from', join(folder, 'broken.json'));
    expect(failed).toMatchObject({ code: 1, out: expect.stringContaining('It is not JSON.') });
    expect(failed.errors).toContain('calendar.import-failed');
    expect((await run('import', '--from', join(folder, 'absent.json'))).out).toContain('The file could not be read.');
    const doctor = await redress(['doctor', '--json'], { DATABASE_URL: world.database.url });
    expect(JSON.parse(doctor.out)).toContainEqual(
      expect.objectContaining({ check: 'bank holidays', state: 'warn', detail: '2 failed imports' }),
    );
  }, 60_000);

  it('says how to mend a wrong use', async () => {
    expect(await run('import')).toMatchObject({ code: 2, errors: expect.stringContaining('--from') });
    const unknown = await run('proposals', '--organisation', 'nowhere');
    expect(unknown).toMatchObject({ code: 1, errors: expect.stringContaining('There is no organisation nowhere') });
    expect(await run('preview', 'nothing')).toMatchObject({ code: 1, errors: expect.stringContaining('no proposal') });
    const cursor = await run('proposals', '--cursor', 'made-up');
    expect(cursor).toMatchObject({ code: 1, errors: expect.stringContaining('Leave it out') });
  }, 60_000);
});
