import { stringsIn } from './walk-texts.ts';

/** Facts that the functions of the texts take; each function finds those that fit. */
const about = {
  id: 'stage2',
  title: 'Stage 2: formal investigation',
  amount: 10,
  unit: 'workingDay',
  stage: 'cam 2',
  next: 'cam 3',
  body: 'PSOW',
  name: 'cam 2',
  about: null,
  isPart: false,
  ombudsman: 'psow',
};
const samples: readonly unknown[] = [
  '2027-01-11',
  'cam 2',
  '2027-01',
  '16:30',
  '12:00',
  'stage2',
  'No: eight weeks',
  'Code 6.2',
  'Christmas',
  'Monday to Friday, 9am to 5pm',
  1,
  2,
  3,
  100,
  null,
  undefined,
  true,
  false,
  about,
  { ...about, isPart: true },
  ['scotland', 'northern-ireland'],
  'upheld',
  'again',
  'answer',
  'ombudsman',
  'scotland',
  'lift',
];

/** What must never stand in a text. */
export const broken = /undefined|\[object|NaN|function|=>|\bnull\b/;

/** Every choice of sample arguments for which the English function gives a whole text. */
export function callsOf(english: unknown): unknown[][] {
  if (typeof english !== 'function') return [];
  const known = found.get(english);
  if (known !== undefined) return known;
  const calls = choices(english.length).filter((given) => {
    const answer = answerOf(english, given);
    return answer.length > 0 && answer.every((text) => !broken.test(text));
  });
  found.set(english, calls);
  return calls;
}

const found = new WeakMap<object, unknown[][]>();

/** The strings that a text or a function gives; none where it throws. */
export function answerOf(text: unknown, given: unknown[]): string[] {
  if (typeof text !== 'function') return stringsIn(text);
  try {
    return stringsIn(Reflect.apply(text, undefined, given));
  } catch {
    return [];
  }
}

/** All samples for the first argument; fewer for the others where there are many. */
function choices(count: number): unknown[][] {
  if (count === 0) return [[]];
  const rest = count > 3 ? samples.slice(0, 3) : count > 2 ? samples.slice(0, 8) : samples;
  const others = Array.from({ length: count - 1 }, () => rest);
  return others.reduce(
    (before: unknown[][], of) => before.flatMap((given) => of.map((one) => [...given, one])),
    samples.map((one) => [one]),
  );
}
