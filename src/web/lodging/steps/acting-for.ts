import { one } from '../answers.ts';
import type { Asking, Step } from '../step.ts';

/** The group, constituent, council or organisation that somebody speaks for. */
export const actingForStep: Step = {
  name: 'acting-for',
  applies: ({ answers }) => named(one(answers['for-whom'], 'capacity')) !== null,
  title: (asking) => wordsOf(asking).title,
  fields(asking) {
    const { title: label, short, missing } = wordsOf(asking);
    const hint = hintOf(asking);
    return [{ kind: 'line', name: 'actingFor', label, short, missing, most: 200, ...(hint ? { hint } : {}) }];
  },
};

const capacities = ['group', 'councillor', 'parish', 'organisation'] as const;

function named(capacity: string): (typeof capacities)[number] | null {
  return capacities.find((one) => one === capacity) ?? null;
}

function wordsOf({ answers, situation }: Asking) {
  return situation.texts.lodging.steps.actingFor[named(one(answers['for-whom'], 'capacity')) ?? 'organisation'];
}

function hintOf({ answers, situation }: Asking): string | null {
  const { groupHint, councillorHint } = situation.texts.lodging.steps.actingFor;
  return { group: groupHint, councillor: councillorHint }[one(answers['for-whom'], 'capacity')] ?? null;
}
