import { one } from '../answers.ts';
import type { Step } from '../step.ts';

/** For what we did not know of: the two ways, and the person's choice (Codes 2.1 and 2.2). */
export const routeStep: Step = {
  name: 'route',
  applies: ({ answers }) => one(answers.reported, 'reported') === 'no',
  title: ({ situation }) => situation.texts.lodging.steps.route.title,
  before: ({ situation }) => (
    <>
      {situation.texts.lodging.steps.route.intro.map((paragraph) => (
        <p class="govuk-body">{paragraph}</p>
      ))}
    </>
  ),
  fields({ situation }) {
    const words = situation.texts.lodging.steps.route;
    const { label, short, missing } = words;
    const items = [
      { value: 'complaint', text: words.complaint },
      { value: 'request', text: words.request },
    ];
    return [{ kind: 'choice', name: 'route', label, short, missing, items }];
  },
};
