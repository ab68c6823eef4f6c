import type { ReadCase } from './read-case.ts';

/** The words of an event by its place in the history and their path; null where none were given, or once erased. */
export function wordsAt({ texts }: Pick<ReadCase, 'texts'>, seq: number, path: string): string | null {
  return texts.find((text) => text.seq === seq && text.path === path)?.value ?? null;
}
