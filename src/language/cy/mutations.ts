/** The first letters that change, longest first; those that begin with a digraph of their own do not. */
const softened = { ll: 'l', rh: 'r', p: 'b', t: 'd', c: 'g', b: 'f', d: 'dd', g: '', m: 'f' };
const nasalised = { p: 'mh', t: 'nh', c: 'ngh', b: 'm', d: 'n', g: 'ng' };
const unchanged = /^(ch|dd|ff|ng|ph|th)/;

/** With the soft mutation: 'dydd Llun' as 'ddydd Llun', 'cam 2' as 'gam 2'. */
export function soft(words: string): string {
  return mutated(words, softened);
}

/** With the nasal mutation, after 'yng', 'yn' or 'fy': 'cam 2' as 'ngham 2'. */
export function nasal(words: string): string {
  return mutated(words, nasalised);
}

function mutated(words: string, changes: Readonly<Record<string, string>>): string {
  const lower = words.toLowerCase();
  if (unchanged.test(lower)) return words;
  const found = Object.entries(changes).find(([letters]) => lower.startsWith(letters));
  return found === undefined ? words : `${found[1]}${words.slice(found[0].length)}`;
}
