import type { CaseView } from '../../cases/view.ts';

/** Whether any answer of a case came after its day, or has not come though its day is over. */
export function isAnsweredLate(clocks: CaseView['look']['clocks']): boolean {
  return Object.entries(clocks).some(([name, { state }]) => name.endsWith('.respond') && lateStates.has(state));
}

const lateStates: ReadonlySet<string> = new Set(['late', 'overdue']);
