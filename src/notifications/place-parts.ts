import { piecesOf } from '../machines/letter-marks.ts';
import type { Block } from './template.ts';

/**
 * Puts the locked parts where the officer's letter gives them a place. Whatever it gives none stays where every such
 * notice has it, so that no letter can leave anything out. Pure.
 */
export function placeParts(blocks: readonly Block[]): Block[] {
  const letter = blocks.find((block) => block.part === 'letter' && 'letter' in block);
  if (letter === undefined || !('letter' in letter) || !letter.letter.includes('[[')) return [...blocks];
  const pieces = piecesOf(letter.letter);
  const placed = new Set(pieces.flatMap((piece) => ('part' in piece ? [piece.part] : [])));
  const named = (part: string): Block[] => (placed.delete(part) ? blocks.filter((block) => block.part === part) : []);
  const isPlaced = new Set(placed);
  const body = pieces.flatMap((piece): Block[] =>
    'part' in piece ? named(piece.part) : [{ letter: piece.words, part: 'letter' }],
  );
  return blocks.flatMap((block): Block[] => {
    if (block === letter) return body;
    // The heading of a letter that stands by itself; here the notice is the letter.
    if (block.part === 'letter') return [];
    return block.part !== undefined && isPlaced.has(block.part) ? [] : [block];
  });
}

/** Says of which part blocks are, where they do not say so themselves. */
export function ofPart(part: NonNullable<Block['part']>, blocks: readonly Block[]): Block[] {
  return blocks.map((block) => ({ part, ...block }));
}
