import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from './rules/source.ts';

const folder = mkdtempSync(join(tmpdir(), 'redress-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const planted = `export default function answer(kind: 'a' | 'b', list: number[]): any {
  Promise.resolve(1);
  list.forEach(async () => { await Promise.resolve(); });
  console.log(list);
  switch (kind) { case 'a': return 1; }
  return list[0]!;
}
`;

describe('the linter sees types', () => {
  test('every kind of planted fault is reported', () => {
    writeFileSync(join(folder, 'Planted_Fault.ts'), planted);
    writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true, "target": "ES2023" } }');
    const args = ['--type-aware', '-c', join(root, '.oxlintrc.json'), '-f', 'json', folder];
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    for (const rule of [
      'no-default-export',
      'no-explicit-any',
      'no-floating-promises',
      'no-misused-promises',
      'no-console',
      'no-non-null-assertion',
      'switch-exhaustiveness-check',
      'filename-case',
    ]) {
      expect(stdout).toContain(`(${rule})`);
    }
  });
});
