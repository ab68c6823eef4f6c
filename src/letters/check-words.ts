import { leftOver } from './placeholders.ts';
import { piecesOf } from '../machines/letter-marks.ts';
import { letterKinds, type LetterKind } from './letter-kind.ts';

/** What is wrong with the words of a letter; `what` quotes the place. */
export interface WordFault {
  kind: 'placeholder' | 'name' | 'reference' | 'weekday' | 'unknownPart' | 'missingPart' | 'empty';
  what: string;
}

/** What a letter is checked against. */
export interface LetterFacts {
  kind: LetterKind;
  reference: string;
  name: string | null;
}

/** Placeholders left over, another person's name or reference, a weekday that is not that of its date, parts without a place. Pure. */
export function checkWords(letter: string, facts: LetterFacts): WordFault[] {
  const words = piecesOf(letter).flatMap((piece) => ('words' in piece ? [piece.words] : []));
  if (words.length === 0) return [{ kind: 'empty', what: '' }];
  const text = words.join('\n\n');
  return [
    ...leftOver(letter).map((what): WordFault => ({ kind: 'placeholder', what: `{${what}}` })),
    ...nameFaults(text, facts),
    ...referenceFaults(text, facts),
    ...weekdayFaults(text),
    ...partFaults(letter, facts.kind),
  ];
}

/** A salutation names whoever the letter is to. */
function nameFaults(text: string, { name }: LetterFacts): WordFault[] {
  const [line, salutation] = /^(?:Dear|Annwyl)\s+(.+?),?\s*$/m.exec(text) ?? [];
  if (salutation === undefined || line === undefined || name === null) return [];
  const known = name.toLowerCase().split(/\s+/);
  const said = salutation.toLowerCase().split(/[\s.]+/);
  const isGeneral = /^(sir|madam|syr|madam|resident|breswylydd)/i.test(salutation);
  return isGeneral || said.some((word) => known.includes(word)) ? [] : [{ kind: 'name', what: line.trim() }];
}

function referenceFaults(text: string, { reference }: LetterFacts): WordFault[] {
  const others = [...text.matchAll(/\bC-\w{4}-\w{3}-\w\b/g)].filter(([found]) => found.toUpperCase() !== reference);
  return others.map(([what]) => ({ kind: 'reference', what }));
}

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const dated = new RegExp(`\\b(${weekdays.join('|')}),? (\\d{1,2}) (${months.join('|')}) (\\d{4})\\b`, 'g');

function weekdayFaults(text: string): WordFault[] {
  return [...text.matchAll(dated)].flatMap(([what, weekday = '', day, month = '', year]): WordFault[] => {
    const date = new Date(Date.UTC(Number(year), months.indexOf(month), Number(day)));
    const isReal = date.getUTCDate() === Number(day);
    return isReal && weekdays[date.getUTCDay()] === weekday ? [] : [{ kind: 'weekday', what }];
  });
}

/** Every part that this kind of letter must have has a place in it, and no other one is named. */
export function partFaults(letter: string, kind: LetterKind): WordFault[] {
  const placed = piecesOf(letter).flatMap((piece) => ('part' in piece ? [piece.part] : []));
  const needs: readonly string[] = letterKinds[kind].needs;
  return [
    ...placed.filter((part) => !needs.includes(part)).map((what): WordFault => ({ kind: 'unknownPart', what })),
    ...needs.filter((part) => !placed.includes(part)).map((what): WordFault => ({ kind: 'missingPart', what })),
  ];
}
