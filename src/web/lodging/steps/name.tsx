import { pathTo } from '../../paths.ts';
import { one } from '../answers.ts';
import { isAnonymous } from '../is-anonymous.ts';
import type { Step } from '../step.ts';

/** One field for the whole name, as everybody writes their own; or none at all. */
export const nameStep: Step = {
  name: 'name',
  title: ({ situation }) => situation.texts.lodging.steps.name.title,
  fields({ situation }) {
    const { title: label, short, missing } = situation.texts.lodging.steps.name;
    return [{ kind: 'line', name: 'name', label, short, missing, most: 200, autocomplete: 'name' }];
  },
  after: ({ situation }) => (
    <p class="govuk-body">
      <a class="govuk-link" href={pathTo('lodgeStep', { step: 'anonymous' })}>
        {situation.texts.lodging.steps.name.anonymousLink}
      </a>
    </p>
  ),
  rows({ answers, situation }) {
    const words = situation.texts.lodging.steps.name;
    return [{ key: words.short, value: isAnonymous(answers) ? words.anonymous : one(answers.name, 'name') }];
  },
};
