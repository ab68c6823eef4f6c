import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inGroups } from '../../src/cases/in-groups.ts';

describe('questions that are answered in groups', () => {
  function asker(options: { lanes: number; limit: number; fails?: number }) {
    const groups: number[][] = [];
    let underWay = 0;
    let most = 0;
    const ask = inGroups({
      ...options,
      async answer(questions: readonly number[]) {
        groups.push([...questions]);
        most = Math.max(most, ++underWay);
        await wait(5);
        underWay -= 1;
        if (questions.some((question) => question === options.fails)) throw new Error(`No answer to ${options.fails}`);
        return questions.map((question) => question * 10);
      },
    });
    return { ask, groups, most: () => most };
  }

  it('gives each its own answer', async () => {
    const { ask } = asker({ lanes: 2, limit: 3 });
    expect(await Promise.all([1, 2, 3, 4, 5, 6, 7].map(ask))).toEqual([10, 20, 30, 40, 50, 60, 70]);
  });

  it('asks at once what comes alone, and together what had to wait', async () => {
    const { ask, groups } = asker({ lanes: 1, limit: 10 });
    const first = ask(1);
    await wait(2);
    await Promise.all([first, ask(2), ask(3)]);
    expect(groups).toEqual([[1], [2, 3]]);
  });

  it('keeps to its lanes and to the size of a group', async () => {
    const { ask, groups, most } = asker({ lanes: 2, limit: 3 });
    await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(ask));
    expect(groups.map(({ length }) => length)).toEqual([3, 3, 2]);
    expect(most()).toBe(2);
  });

  it('fails those alone whose group failed, and goes on', async () => {
    const { ask } = asker({ lanes: 1, limit: 2, fails: 2 });
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(ask));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled']);
  });
});
