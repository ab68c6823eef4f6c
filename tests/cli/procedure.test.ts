import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { knownProcedures } from '../../src/machines/own-procedures.ts';
import { procedureText } from '../../src/cli/procedure-text.ts';
import { readProcedures } from '../../src/machines/read-procedures.ts';
import { redress } from '../support/redress-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'redress-procedures-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('redress procedure', () => {
  test('lists every procedure that comes with Redress', async () => {
    const { code, out } = await redress(['procedure', 'list']);
    expect(code).toBe(0);
    for (const { id } of knownProcedures()) expect(out).toContain(`${id} `);
  });

  test('what it exports is taken back as it is, and under another name it can be used', async () => {
    const { out } = await redress(['procedure', 'export', 'lgsco-code', '--as', 'northmere-two-stage']);
    const file = join(folder, 'northmere.json');
    writeFileSync(file, out);
    const checked = await redress(['procedure', 'check', file]);
    expect(checked).toMatchObject({ code: 0, errors: '' });
    expect(checked.out).toBe('ok northmere-two-stage version 1: LGSCO Complaint Handling Code (councils) (2 stages)\n');
    const shown = await redress(['procedure', 'show', 'northmere-two-stage', '--procedures', folder]);
    expect(shown.out).toContain('stage1.respond');
    expect((await redress(['procedure', 'show', 'northmere-two-stage'], { PROCEDURES_DIR: folder })).code).toBe(0);
  });

  test('draws a procedure, as Mermaid text or as an image', async () => {
    expect((await redress(['procedure', 'diagram', 'fca-disp'])).out).toMatch(/^(---|stateDiagram|flowchart)/);
    expect((await redress(['procedure', 'diagram', 'fca-disp', '--svg'])).out).toMatch(/^<svg[^]*<\/svg>\n$/);
  });

  test('names the field that is wrong, and ends with 1', async () => {
    const file = join(folder, 'wrong.txt');
    writeFileSync(file, JSON.stringify({ ...knownProcedures()[0], inForceFrom: '31 May' }));
    const { code, errors } = await redress(['procedure', 'check', file]);
    expect(code).toBe(1);
    expect(errors).toContain(`${file} at /inForceFrom: Give a real date as YYYY-MM-DD`);
    expect(errors).not.toContain('    at ');
  });

  test('doctor names a file of the folder that cannot be used', async () => {
    const broken = mkdtempSync(join(folder, 'broken-'));
    writeFileSync(join(broken, 'x.json'), '{}');
    const env = { PROCEDURES_DIR: broken, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
    const lines: unknown = JSON.parse((await redress(['doctor', '--json'], env)).out);
    expect(lines).toContainEqual(
      expect.objectContaining({ check: 'procedures', state: 'fail', detail: expect.stringContaining('x.json at /id') }),
    );
  });

  test('says which procedures and versions there are when one is asked for that there is not', async () => {
    expect((await redress(['procedure', 'show', 'nope'])).errors).toContain('There are: lgsco-code, ho-code');
    const { errors } = await redress(['procedure', 'export', 'ho-code', '--version', '9']);
    expect(errors).toContain('There is no version 9 of ho-code. There are: 1.');
  });
});

describe('a procedure as text', () => {
  test.each(knownProcedures())('$id has a line for each clock, with its source', (procedure) => {
    const text = procedureText(procedure);
    for (const stage of procedure.stages) expect(text).toContain(`${stage.id}.respond`);
    for (const { question } of procedure.settings) expect(text).toContain(question);
    expect(text).toContain(procedure.stages[0]?.respond.citation);
  });
});

describe('a procedure as JSON', () => {
  test.each(knownProcedures())('$id comes back from JSON as it went', (procedure) => {
    const { procedures, faults } = readProcedures(JSON.stringify([procedure]));
    expect(faults).toEqual([]);
    expect(JSON.stringify(procedures[0])).toBe(JSON.stringify(procedure));
  });
});
