import { one } from '../answers.ts';
import type { Step } from '../step.ts';

/** Whether it is a complaint at all: thanks and comments go their own way. */
export const aimStep: Step = {
  name: 'aim',
  title: ({ situation }) => situation.texts.lodging.steps.aim.title,
  fields({ situation }) {
    const words = situation.texts.lodging.steps.aim;
    const items = [
      { value: 'complain', text: words.complain, hint: words.complainHint },
      { value: 'thank', text: words.thank },
      { value: 'ask', text: words.ask },
      { value: 'comment', text: words.comment },
    ];
    return [{ kind: 'choice', name: 'aim', label: words.title, short: words.title, missing: words.missing, items }];
  },
  detour(given) {
    const aim = one(given, 'aim');
    return aim === 'thank' || aim === 'comment' ? { page: aim } : null;
  },
  rows: () => [],
};
