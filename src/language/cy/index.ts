import { en } from '../en/index.ts';
import { caseWords } from './case-words.ts';
import { clocks } from './clocks.ts';
import * as dates from './dates.ts';
import { bodyAfter, ombudsmen } from './ombudsmen.ts';
import * as clockPages from './pages-clock.ts';
import { stageWords } from './stages.ts';

/** Welsh. */
export const cy = {
  ...en,
  bodyAfter,
  caseWords,
  clockPages,
  clocks,
  dates,
  ombudsmen,
  stages: stageWords,
};
