import type { stageWords as english } from '../en/stages.ts';
import type { Wording } from '../wording.ts';
import { limitInWords } from './dates.ts';
import { ruleTitle } from './rule-titles.ts';

export const stageWords: Wording<typeof english> = {
  name: ({ id }) => id.replace(/^stage(\d+)$/, 'cam $1'),
  about: ({ title }) => {
    const about = ruleTitle(title).replace(/^(?:Cam|Stage) \d+:?\s*/i, '');
    return about === '' ? null : about;
  },
  title: ({ title }) => ruleTitle(title),
  limit: limitInWords,
};
