import type { SourceFile } from './source.ts';

const dodges =
  /\b(?:test|it|describe)\s*\.\s*(?:skip|only|todo|skipIf|runIf|fails)\b|\bx(?:it|describe|test)\(|\b(?:vi|vitest)\.(?:mock|doMock)\(/g;
const putOff = /\b(?:TODO|FIXME|HACK)\b/g;

/** Tests that do not run, run alone, or replace our own code. */
export function dodgedTests({ path, text }: SourceFile): string[] {
  if (path === 'tests/support/needs.ts') return [];
  return [...text.matchAll(dodges)].map((match) => `${path}: ${match[0]}`);
}

/** Notes to do later what belongs in an issue. */
export function putOffWork({ path, text }: SourceFile): string[] {
  return [...text.matchAll(putOff)].map((match) => `${path}: ${match[0]}`);
}
