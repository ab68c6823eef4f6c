import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents } from '../../scripts/procedure-docs/documents.ts';
import { scenarioFiles } from '../../scripts/procedure-docs/scenario-files.ts';
import { defineProcedure } from '../../src/machines/procedure.ts';
import { procedures } from '../../src/machines/procedures/index.ts';
import { root } from '../architecture/rules/source.ts';

const folder = join(root, 'docs/procedures');
const files = documents(procedures, scenarioFiles(root));
const names = [...files.keys()];
const rewrite = 'docs/procedures is stale. Run `npm run docs` and commit what it writes.';

describe('the documents of procedures', () => {
  it.each(names)('%s says what the procedures say today', (name) => {
    const path = join(folder, name);
    const written = existsSync(path) ? readFileSync(path, 'utf8') : null;
    expect(written === files.get(name), `${name}: ${rewrite}`).toBe(true);
  });

  it('are all written, and none is left over from a procedure that is gone', () => {
    expect(readdirSync(folder).toSorted(), rewrite).toEqual(names.toSorted());
  });

  it('are the same each time, so that only a change of a procedure changes them', () => {
    expect(documents(procedures, scenarioFiles(root))).toEqual(files);
  });

  it('change with a figure of a procedure, in picture, clocks and text alike', () => {
    const [first, ...others] = procedures;
    const changed = defineProcedure(
      JSON.parse(
        JSON.stringify(first).replaceAll('"amount":10,', '"amount":11,').replace('"amount":15,', '"amount":16,'),
      ),
    );
    const after = documents([{ ...changed }, ...others], scenarioFiles(root));
    for (const name of ['lgsco-code.md', 'lgsco-code.svg']) {
      expect(files.get(name)).toContain('10 working days');
      expect(after.get(name)).toContain('11 working days');
    }
    expect(after.get('ho-code.md')).toBe(files.get('ho-code.md'));
  });

  it('keep an earlier version beside the latest one', () => {
    const [first] = procedures;
    const next = { ...first!, version: 2 };
    const both = documents([first!, next], scenarioFiles(root));
    expect([...both.keys()]).toEqual(
      expect.arrayContaining([
        'lgsco-code.md',
        'lgsco-code.svg',
        'lgsco-code-version-1.md',
        'lgsco-code-version-1.svg',
      ]),
    );
  });
});

describe('the page of a procedure', () => {
  const page = files.get('lgsco-code.md') ?? '';

  it('says how long each step takes, from when, and by which clause', () => {
    const line = page.split('\n').find((one) => one.includes('`stage1.respond`')) ?? '';
    for (const part of [
      'the acknowledgement is sent',
      '10 working days',
      '15 working days from the start',
      'Code 6.3',
      'should',
    ])
      expect(line).toContain(part);
  });

  it('says how many clauses are kept by the engine, by people, and not yet', () => {
    expect(page).toMatch(/^68 clauses: \d+ by the engine \(\d+ of them in part\), \d+ for people, \d+ not yet\.$/m);
  });

  it('names what the sources leave open, the default, and what another choice changes', () => {
    const open = files.get('nipso-mchp.md') ?? '';
    expect(open).toContain('Is the day of registration day zero or day one?');
    expect(open).toContain('`dayZero` (default)');
    expect(open).toContain('`/stages/0/respond/limit/count` = `"dayOne"`');
  });
});
