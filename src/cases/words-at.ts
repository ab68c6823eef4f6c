import type { ReadCase } from './read-case.ts';

/** A list of words as an event wrote it down last, for example "outcomesSought"; none where no event did. */
export function lastListOf({ texts }: Pick<ReadCase, 'texts'>, name: string): string[] {
  const listed = texts.filter(({ path }) => new RegExp(`(^|[.])${name}[.]\\d+$`).test(path));
  const last = Math.max(...listed.map(({ seq }) => seq));
  return listed
    .filter(({ seq }) => seq === last)
    .toSorted((a, b) => Number(a.path.split('.').at(-1)) - Number(b.path.split('.').at(-1)))
    .flatMap(({ value }) => value ?? []);
}

/** The words of an event by its place in the history and their path; null where none were given, or once erased. */
export function wordsAt({ texts }: Pick<ReadCase, 'texts'>, seq: number, path: string): string | null {
  return texts.find((text) => text.seq === seq && text.path === path)?.value ?? null;
}
