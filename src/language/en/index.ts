import { clocks } from './clocks.ts';
import * as dates from './dates.ts';
import { notices } from './notices.ts';
import { ombudsmen } from './ombudsmen.ts';

export const en = {
  clocks,
  dates,
  notices,
  ombudsmen,
};
