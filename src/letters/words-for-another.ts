import { fillIn, type PlaceholderValues } from './placeholders.ts';

/** Two letters: what was filled in of the one, and is to be of the other. */
interface TwoLetters {
  of: PlaceholderValues;
  to: PlaceholderValues;
  /** Names, addresses and numbers that nobody else may read. */
  secrets: readonly string[];
}

/** Stands for a paragraph that says who somebody else is; in braces, so that no letter goes out with it. */
export const leftOutMark = '{left out: it names somebody else}';

/** Pure: the words of one person's letter for another. What was filled in is filled in anew; a paragraph that still says something of the first is left out. */
export function wordsForAnother(letter: string, { of, to, secrets }: TwoLetters): string {
  const open = openAgain(letter.replaceAll('\r\n', '\n'), of, to);
  const traces = [...secrets, of.name ?? '', of.reference ?? ''].flatMap(tracesOf);
  const kept = open.split(/\n{2,}/).map((paragraph) => (holdsOne(paragraph, traces) ? leftOutMark : paragraph));
  return fillIn(kept.join('\n\n'), to);
}

/** With its placeholders as before they were filled in; where two said the same, both are named, for whoever writes to choose. */
function openAgain(letter: string, of: PlaceholderValues, to: PlaceholderValues): string {
  const names = new Map<string, string[]>();
  const toNow: Record<string, string | undefined> = to;
  for (const [name, value] of Object.entries(of)) names.set(value, [...(names.get(value) ?? []), name]);
  const longestFirst = [...names.keys()].filter((value) => value !== '').sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return letter;
  return letter.replaceAll(wholly(longestFirst), (found) => {
    const all = names.get(found) ?? [];
    const isOne = new Set(all.map((name) => toNow[name])).size === 1;
    return `{${isOne ? all[0] : all.join(' or ')}}`;
  });
}

const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'rev', 'sir', 'and', 'the']);

/** What gives a secret away: all of it, each line of an address, each word of a name. */
function tracesOf(secret: string): string[] {
  const lines = secret.split(/[\n,]/).map((line) => line.trim());
  const words = lines.filter((line) => /^[\p{L}\s.'’-]+$/u.test(line)).flatMap((line) => line.split(/[\s.]+/));
  return [secret.trim(), ...lines, ...words].filter((trace) => trace.length > 1 && !titles.has(trace.toLowerCase()));
}

function holdsOne(paragraph: string, traces: readonly string[]): boolean {
  const written = traces.flatMap((trace) => [
    trace,
    trace.toUpperCase(),
    trace.charAt(0).toUpperCase() + trace.slice(1),
  ]);
  return written.length > 0 && wholly(written).test(paragraph);
}

/** Any of these texts, where it is no part of a longer word. */
function wholly(texts: readonly string[]): RegExp {
  const quoted = texts.map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${quoted.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
