/** The parts of a letter that stand in it whatever an officer writes: they are locked, and a letter says only where they stand. */
export const lockedParts = ['stage', 'definition', 'decision', 'next', 'rights', 'contact'] as const;
export type LockedPart = (typeof lockedParts)[number];

/** A line which says that a locked part stands here: [[rights]]. */
const mark = /^[^\S\n]*\[\[([a-zA-Z]+)\]\][^\S\n]*$/gm;

/** What a letter is made of: words, and places of parts by their names. */
export type LetterPiece = { words: string } | { part: string };

/** Takes a letter apart at its marks; words that are nothing but space are left out. */
export function piecesOf(letter: string): LetterPiece[] {
  const pieces: LetterPiece[] = [];
  let from = 0;
  for (const found of letter.replaceAll('\r\n', '\n').matchAll(mark)) {
    pieces.push({ words: found.input.slice(from, found.index) }, { part: found[1] ?? '' });
    from = found.index + found[0].length;
  }
  pieces.push({ words: letter.replaceAll('\r\n', '\n').slice(from) });
  return pieces
    .map((piece) => ('words' in piece ? { words: piece.words.replaceAll(/^\s*\n|\s+$/g, '') } : piece))
    .filter((piece) => 'part' in piece || piece.words.trim() !== '');
}

/** A letter as it is read where nothing but its own words is shown. */
export function withoutMarks(letter: string): string {
  if (!letter.includes('[[')) return letter;
  return piecesOf(letter)
    .flatMap((piece) => ('words' in piece ? [piece.words] : []))
    .join('\n\n');
}
