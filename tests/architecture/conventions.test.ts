import { describe, expect, test } from 'vitest';
import { barrels, emptyFileNames, longComments, undocumentedExports, unexplainedCasts } from './rules/conventions.ts';
import { caps, measureSizes, sizeFaults } from './rules/sizes.ts';
import { readSource } from './rules/source.ts';
import type { SourceFile } from './rules/source.ts';

const source = readSource();
const file = (text: string, path = 'src/cases/a.ts'): SourceFile => ({ path, text });

describe('files and functions stay small', () => {
  test('the figures keep to their caps', () => {
    const sizes = measureSizes(source);
    for (const kind of ['files', 'functions'] as const) {
      const { count, median, p90, max } = sizes[kind];
      console.info(
        `${kind}: ${count}, median ${median}, p90 ${p90}, longest ${max} lines (caps ${Object.values(caps[kind]).join(', ')})`,
      );
    }
    expect(sizeFaults(sizes)).toEqual([]);
  });

  test('a file and a function over the cap are found, a table is not', () => {
    const long = file(`function a() {\n${'  work();\n'.repeat(300)}}\n`);
    expect(sizeFaults(measureSizes([long])).filter((fault) => fault.startsWith('max'))).toHaveLength(2);
    expect(sizeFaults(measureSizes([{ ...long, path: 'src/db/tables/cases.ts' }]))).toEqual([]);
  });

  test('a long body given to a callback is counted with the function around it', () => {
    const inner = `const b = () => {\n${'  work();\n'.repeat(70)}};\n`;
    expect(sizeFaults(measureSizes([file(inner)])).join(' ')).toContain('max of functions is 72');
  });
});

describe('names and comments', () => {
  test('every export of the core says in a sentence what it means', () => {
    expect(source.flatMap(undocumentedExports)).toEqual([]);
    expect(undocumentedExports(file('export function a(): void {}'))).toEqual(['src/cases/a.ts:1 a']);
    expect(undocumentedExports(file('/** Days. */\nexport function a(): void {}'))).toEqual([]);
  });

  test('a cast stands in a named function that says why it holds', () => {
    expect(source.flatMap(unexplainedCasts)).toEqual([]);
    expect(unexplainedCasts(file('const a = b as string;'))).toHaveLength(1);
    expect(unexplainedCasts(file('function a() { return b as string; }'))).toHaveLength(1);
    expect(unexplainedCasts(file('/** The query casts it. */\nfunction a() { return b as string; }'))).toEqual([]);
    expect(unexplainedCasts(file('const a = [1] as const;'))).toEqual([]);
  });

  test('comments are at most three lines', () => {
    expect(source.flatMap(longComments)).toEqual([]);
    expect(longComments(file('// a\n// b\n// c\n// d\nx();'))).toHaveLength(1);
    expect(longComments(file('/**\n * a\n * b\n * c\n */\nx();'))).toEqual([]);
  });

  test('only the lists export what lives elsewhere', () => {
    expect(source.flatMap(barrels)).toEqual([]);
    expect(barrels(file("export { b } from './b.ts';"))).toHaveLength(1);
    expect(barrels(file("export * from './b.ts';"))).toHaveLength(1);
    expect(barrels(file("export { b } from './b.ts';", 'src/jobs/index.ts'))).toEqual([]);
  });

  test('no file or folder is called utils, helpers, common, manager or service', () => {
    expect(emptyFileNames(source.map(({ path }) => path))).toEqual([]);
    expect(
      emptyFileNames(['src/utils/a.ts', 'src/cases/case-helpers.ts', 'src/api/common.ts', 'src/mail-service.ts']),
    ).toHaveLength(4);
  });
});
