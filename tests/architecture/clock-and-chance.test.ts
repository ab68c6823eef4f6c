import { describe, expect, test } from 'vitest';
import { clockAndChanceFaults } from './rules/clock-and-chance.ts';
import { readSource } from './rules/source.ts';

const faultsIn = (path: string, text: string): string[] => clockAndChanceFaults({ path, text });

describe('time, chance and settings come through their ports', () => {
  test('nothing in src asks the machine behind the back of a port', () => {
    expect(readSource().flatMap(clockAndChanceFaults)).toEqual([]);
  });

  test.each([
    ['const a = Date.now();'],
    ['const a = new Date();'],
    ['const a = Date();'],
    ['const a = Math.random();'],
    ["import { randomBytes } from 'node:crypto';"],
    ['const a = crypto.randomUUID();'],
    ['const a = process.env.HOME;'],
  ])('%s is found in a verb', (text) => {
    expect(faultsIn('src/cases/open-case.ts', text)).toHaveLength(1);
  });

  test.each([
    ['const a = process.argv;'],
    ['const a = performance.now();'],
    ['setTimeout(() => 1, 2);'],
    ['const { env } = process;'],
    ['const a = fetch;'],
  ])('%s is found in the pure core', (text) => {
    for (const path of [
      'src/calendar/a.ts',
      'src/machines/a.ts',
      'src/language/en/a.ts',
      'src/cases/plan.ts',
      'src/cases/permissions.ts',
    ]) {
      expect(faultsIn(path, text), path).not.toEqual([]);
    }
  });

  test('a date made from an argument, a key called process and the ports themselves are left alone', () => {
    expect(faultsIn('src/machines/a.ts', 'const a = { process: 1, at: new Date(at) }; a.process;')).toEqual([]);
    expect(faultsIn('src/system/clock.ts', 'const now = () => new Date();')).toEqual([]);
    expect(faultsIn('src/config.ts', 'const a = process.env;')).toEqual([]);
  });
});
