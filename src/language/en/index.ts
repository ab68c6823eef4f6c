import { clocks } from './clocks.ts';
import * as dates from './dates.ts';
import { notices } from './notices.ts';
import { bodyAfter, ombudsmen } from './ombudsmen.ts';
import { stageWords } from './stages.ts';

export const en = {
  clocks,
  dates,
  notices,
  ombudsmen,
  bodyAfter,
  stages: stageWords,
};
