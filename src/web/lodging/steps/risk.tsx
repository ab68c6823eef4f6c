import { warningText } from '../../govuk.ts';
import type { Field } from '../field.ts';
import type { Step } from '../step.ts';

/** Whether it cannot wait. */
export const riskStep: Step = {
  name: 'risk',
  title: ({ situation }) => situation.texts.lodging.steps.risk.title,
  before({ situation }) {
    const words = situation.texts.lodging.steps.risk;
    return warningText({ text: words.emergency, iconFallbackText: words.warning });
  },
  fields({ situation }) {
    const words = situation.texts.lodging.steps.risk;
    const details: Field = {
      kind: 'words',
      name: 'details',
      label: words.details,
      short: words.detailsShort,
      missing: words.detailsMissing,
      most: 5_000,
      rows: 4,
    };
    const items = [
      { value: 'no', text: words.no },
      { value: 'yes', text: words.yes, reveals: [details] },
    ];
    const { title: label, short, hint, missing } = words;
    return [{ kind: 'choice', name: 'risk', label, short, hint, missing, items }];
  },
  hasExit: true,
};
