import { withoutMarks } from '../machines/letter-marks.ts';

/** How easy a letter is to read: help for its writer, and nothing that stops it. */
export interface Readability {
  words: number;
  sentences: number;
  /** Words in a sentence, on average. */
  average: number;
  /** Sentences of more than 25 words. */
  longSentences: string[];
  /** Words of 12 letters or more, each once. */
  longWords: string[];
  /** Phrases such as "was decided", each once. */
  passives: string[];
  /** 0 to 100: the higher, the plainer. */
  score: number;
}

const longSentence = 25;
const longWord = 12;
const passive =
  /\b(?:am|is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?(\w{2,}ed|made|given|taken|found|sent|told|done)\b/gi;

/** Looks at words, sentences and the passive voice; works on English, and by length alone on any language. Pure. */
export function readability(letter: string): Readability {
  const text = withoutMarks(letter);
  const sentences = text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
  const words = wordsOf(text);
  const longSentences = sentences.filter((sentence) => wordsOf(sentence).length > longSentence);
  const longWords = unique(words.filter((word) => word.length >= longWord));
  const passives = unique([...text.matchAll(passive)].map(([phrase]) => phrase));
  const average = sentences.length === 0 ? 0 : words.length / sentences.length;
  const share = words.length === 0 ? 0 : longWords.length / words.length;
  const lost = Math.max(0, average - 15) * 4 + longSentences.length * 3 + share * 300 + passives.length * 3;
  const score = Math.max(0, Math.round(100 - lost));
  return { words: words.length, sentences: sentences.length, average, longSentences, longWords, passives, score };
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.toLowerCase().replaceAll(/\s+/g, ' ')))];
}
