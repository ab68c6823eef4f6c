import type { Texts } from '../../language/language.ts';
import { wordsFor } from './case-in-words.ts';

/** What sort of file it is, in a word or two. */
export function kindOfDocument(mediaType: string, { kinds }: Texts['documents']): string {
  const [family = ''] = mediaType.split('/');
  return wordsFor(kinds, mediaType) ?? wordsFor(kinds, family) ?? kinds.other;
}
