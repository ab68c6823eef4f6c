import type { CaseContext } from '../case-state.ts';

/**
 * Whether the person was told the date of an open clock. A letter gives the date of an answer (the acknowledgement,
 * where there is one) and the end of a window; all others are the body's own.
 */
export function wasTold({ clocks }: Pick<CaseContext, 'clocks'>, name: string): boolean {
  if (!name.endsWith('.respond')) return name.endsWith('.window');
  const acknowledge = clocks[name.replace('.respond', '.acknowledge')];
  return acknowledge?.state !== 'open' || (clocks[name]?.extendedBy ?? 0) > 0;
}
