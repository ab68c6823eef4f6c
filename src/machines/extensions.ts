import type { CaseContext, ExtensionRecord } from './case-state.ts';
import type { StageRule } from './procedure.ts';

/** The extensions of the stage in hand that count: how many, and how many working days they add together. */
export function extensionsOf(context: CaseContext, stage: StageRule): { count: number; total: number } {
  const valid = extensionsOfClock(context, `${stage.id}.respond`).filter(counts);
  return { count: valid.length, total: valid.reduce((sum, extension) => sum + extension.workingDays, 0) };
}

/** The extension notices of a run of a clock, the latest unless another is named, valid or not. */
export function extensionsOfClock(
  context: CaseContext,
  name: string,
  run: number | undefined = context.clocks[name]?.run,
): ExtensionRecord[] {
  return context.extensions.filter((extension) => extension.clock === name && extension.run === run);
}

/** The last extension of a clock that counts; null where none does. */
export function lastExtension(context: CaseContext, name: string): ExtensionRecord | null {
  return extensionsOfClock(context, name).findLast(counts) ?? null;
}

function counts({ valid, undone }: ExtensionRecord): boolean {
  return valid && !undone;
}
