import { describe, expect, test } from 'vitest';
import { planFor } from '../support/needs.ts';
import { dodgedTests, putOffWork } from './rules/honest-tests.ts';
import { filesBelow, isTypeScript } from './rules/source.ts';

const tests = filesBelow('tests', (path) => isTypeScript(path) && !path.startsWith('tests/architecture/'));
const all = ['src', 'tests', 'scripts', 'docs'].flatMap((folder) =>
  filesBelow(folder, (path) => /\.(tsx?|mjs|md)$/.test(path)),
);

describe('tests are honest', () => {
  test('no test is skipped, focused, put off or run against a mock of our own code', () => {
    expect(tests.flatMap(dodgedTests)).toEqual([]);
  });

  test.each([
    'test.skip("a")',
    'describe.only("a")',
    'it.todo("a")',
    'test.fails("a")',
    'xit("a")',
    'vi.mock("./a.ts")',
  ])('%s is found', (text) => {
    expect(dodgedTests({ path: 'tests/a.test.ts', text })).toHaveLength(1);
  });

  test('nothing is left for later in the code', () => {
    expect(all.filter(({ path }) => !path.startsWith('tests/architecture/')).flatMap(putOffWork)).toEqual([]);
    expect(putOffWork({ path: 'src/a.ts', text: '// TODO: finish' })).toHaveLength(1);
  });

  test('a missing program is a skip by name and reason, and a failure where skips are forbidden', () => {
    const missing = { ok: false, reason: 'redis-server is not installed', path: '' };
    expect(planFor(missing, false)).toBe('skip');
    expect(planFor(missing, true)).toBe('fail');
    expect(planFor({ ok: true, reason: '', path: '/usr/bin/redis-server' }, true)).toBe('run');
  });
});
