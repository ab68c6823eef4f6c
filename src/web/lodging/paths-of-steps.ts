import { pathTo } from '../paths.ts';
import type { StepName } from './answers.ts';
import type { Detour } from './step.ts';

/** The address of a step; with `isChange` Continue goes back to where answers are checked. */
export function pathOfStep(step: StepName, isChange = false): string {
  return pathTo('lodgeStep', { step }, isChange ? { change: 'yes' } : {});
}

/** Where answers are checked, and from where the complaint is sent. */
export function pathOfCheck(): string {
  return pathTo('lodgeStep', { step: 'check-answers' });
}

/** The page on which a file is added; `after`: the step that sent somebody there, else it is the list of files. */
export function pathOfFile(after?: StepName): string {
  return pathTo('lodgeStep', { step: 'file' }, { after });
}

/** A page beside the steps. */
export function pathOfDetour(detour: Detour): string {
  return 'page' in detour ? pathTo(detour.page) : pathOfFile(detour.after);
}
