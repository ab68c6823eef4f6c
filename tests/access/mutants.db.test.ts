import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../../src/web/pages/index.ts';
import { bundle } from '../support/bundle.ts';
import { testDatabase } from '../support/database.ts';
import { mutants, mutantsOfObjects, mutantsOfStaff, sqlMutants, type MatrixPart, type Mutant } from './mutants.ts';

const project = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'redress-mutants-'));
  for (const name of ['package.json', 'tsconfig.json']) cpSync(join(project, name), join(copy, name));
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  cpSync(join(project, 'src'), join(copy, 'src'), { recursive: true });
  for (const name of ['access', 'support']) {
    cpSync(join(project, 'tests', name), join(copy, 'tests', name), { recursive: true });
  }
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

interface Looking {
  part: MatrixPart;
  /** The definition of this SQL function is another one. */
  sqlFunction?: string;
  damage?: (sql: string) => string;
}

/** What a part of the matrix finds in the copy as it now is. */
async function findings({ part, sqlFunction, damage }: Looking): Promise<string[]> {
  const database = await testDatabase();
  const { entry, remove } = bundle('tests/access/matrix-child.ts', 'mutant', copy);
  try {
    if (damage && sqlFunction) {
      const [row] = await database.superuserSql`
        select pg_get_functiondef(p.oid) as body from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname = 'redress' and p.proname = ${sqlFunction}`;
      await database.superuserSql.unsafe(damage(row?.['body']));
    }
    const loader = entry.endsWith('.ts') ? ['--import', 'tsx'] : [];
    const child = [...loader, entry, database.url, database.superuserUrl, part];
    const { stdout } = await run(process.execPath, child, { cwd: copy, timeout: 900_000 });
    return JSON.parse(stdout);
  } finally {
    remove();
    await database.drop();
  }
}

/** The text with the one place changed. Throws when it is not there once: the list of mutants is out of date. */
function changed(text: string, { find, replace, name }: Pick<Mutant, 'find' | 'replace' | 'name'>): string {
  const parts = text.split(find);
  if (parts.length !== 2) throw new Error(`"${name}": the text to change occurs ${parts.length - 1} times`);
  return parts.join(replace);
}

describe('The access matrix, run over the source with one check taken out', () => {
  test('finds nothing while all the checks are there', async () => {
    expect(await findings({ part: 'events' })).toEqual([]);
  }, 900_000);

  test.each([...mutants, ...mutantsOfStaff, ...mutantsOfObjects])(
    'notices that $name',
    async (mutant) => {
      const file = join(copy, mutant.file);
      const original = readFileSync(file, 'utf8');
      writeFileSync(file, changed(original, mutant));
      try {
        expect(await findings({ part: mutant.part })).not.toEqual([]);
      } finally {
        writeFileSync(file, original);
      }
    },
    900_000,
  );

  test.each(sqlMutants)(
    'notices that $name',
    async (mutant) => {
      const damage = (body: string) => changed(body, mutant);
      expect(await findings({ part: mutant.part, sqlFunction: mutant.function, damage })).not.toEqual([]);
    },
    900_000,
  );

  test('notices of each page by itself that it lets in anybody', async () => {
    for (const file of pageFiles()) {
      const original = readFileSync(file, 'utf8');
      const opened = original
        .replace(/\baccess(: Access = |: | = )\[[^\]]*\]/, "access$1'public'")
        .replace(/^( +)access: (?!'public'|'demo').+,$/m, "$1access: 'public',")
        .replaceAll(/\bneeds: \[[^\]]*\]/g, "needs: 'public'");
      writeFileSync(file, opened);
    }
    const found = await findings({ part: 'declarations' });
    const guarded = pages.filter((page) => typeof page.access !== 'string').map((page) => page.path);
    expect(guarded.length).toBeGreaterThan(10);
    for (const path of guarded) expect(found).toContainEqual(expect.stringContaining(`${path} lets in public`));
  }, 900_000);
});

function pageFiles(): string[] {
  const folder = join(copy, 'src/web/pages');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const own = names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
  // The pages of one case say it in a list that their navigation is made of, too.
  return [...own, join(copy, 'src/web/case/case-pages.ts')];
}
