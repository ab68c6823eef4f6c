import type { CaseContext, ExtensionRecord } from './case-state.ts';
import type { StageRule } from './procedure.ts';

/** The valid extensions of the stage in hand: how many, and how many working days they add together. */
export function extensionsOf(context: CaseContext, stage: StageRule): { count: number; total: number } {
  const valid = extensionsOfClock(context, `${stage.id}.respond`).filter((extension) => extension.valid);
  return { count: valid.length, total: valid.reduce((sum, extension) => sum + extension.workingDays, 0) };
}

/** The extension notices of a clock's latest run, valid or not. */
export function extensionsOfClock(context: CaseContext, name: string): ExtensionRecord[] {
  const run = context.clocks[name]?.run;
  return context.extensions.filter((extension) => extension.clock === name && extension.run === run);
}
