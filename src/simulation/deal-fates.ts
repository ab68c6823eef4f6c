import type { Outcome } from '../machines/words.ts';
import type { Chance } from './chance.ts';
import type { Fate } from './lives/ordinary.ts';

/** Of a hundred ordinary complaints so many; published shares of answers in time run from 78 to 83 per cent (users.md, section 7). */
const answered: readonly [Fate['answered'], number][] = [
  ['inTime', 62],
  ['extended', 13],
  ['extendedTwice', 1],
  ['badlyExtended', 2],
  ['extendedThenLate', 2],
  ['late', 17],
  ['veryLate', 3],
];

const outcomes: readonly [Outcome, number][] = [
  ['upheld', 36],
  ['partlyUpheld', 22],
  ['notUpheld', 32],
  ['resolved', 6],
  ['noFinding', 4],
];

const yesNo = (share: number): readonly [boolean, number][] => [
  [true, share],
  [false, 100 - share],
];

/** How ordinary complaints go: the shares are exact, who gets which is chance. */
export function dealFates(count: number, chance: Chance): Fate[] {
  const stage1 = deal(answered, count, chance);
  const stage2 = deal(answered, count, chance);
  const findings = deal(outcomes, count, chance);
  const lateStart = deal(yesNo(9), count, chance);
  const escalates = deal(yesNo(13), count, chance);
  const closes = deal(yesNo(94), count, chance);
  return stage1.map((one, index) => ({
    acknowledged: lateStart[index] === true ? 'late' : 'inTime',
    answered: one,
    outcome: findings[index] ?? 'upheld',
    escalates: escalates[index] ?? false,
    stage2: {
      acknowledged: chance.maybe(0.1) ? 'late' : 'inTime',
      answered: stage2[index] ?? 'inTime',
      outcome: findings[(index * 7 + 3) % count] ?? 'notUpheld',
    },
    closes: closes[index] ?? true,
  }));
}

/** A shuffled pack in which each value has its share. */
export function deal<T>(shares: readonly (readonly [T, number])[], count: number, chance: Chance): T[] {
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  const cards: T[] = [];
  let reached = 0;
  for (const [value, share] of shares) {
    reached += share;
    while (cards.length < Math.round((count * reached) / total)) cards.push(value);
  }
  return chance.shuffle(cards);
}
