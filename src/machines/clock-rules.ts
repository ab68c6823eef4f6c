import type { Procedure, StageRule } from './procedure.ts';
import type { ClockRecord } from './case-state.ts';
import type { TimeLimit } from '../calendar/time-limit.ts';

/** What a procedure says of one clock: its period (null: dates are given case by case), its clause and force. */
export interface ClockTerms {
  limit: TimeLimit | null;
  citation: string;
  strength: 'must' | 'should' | 'target';
  /** Whether the reminder ladder climbs for it. */
  reminds: boolean;
}

/** The terms of a clock by its name; a limit recorded with the clock (a policy's window) wins. */
export function clockTerms(
  procedure: Procedure,
  name: string,
  stage: StageRule | null,
  record?: ClockRecord,
): ClockTerms {
  const terms = termsByName(procedure, name, stage);
  return record?.limit === undefined ? terms : { ...terms, limit: record.limit };
}

/** Windows are the person's own time: nobody is late when they pass. */
export function isWindow(name: string): boolean {
  return name.endsWith('.window');
}

/** Promised or recommended work, which outlives the answer (Code 6.6). */
export function isWork(name: string): boolean {
  return name.startsWith('remedy.') || name.startsWith('recommendation.');
}

function termsByName(procedure: Procedure, name: string, stage: StageRule | null): ClockTerms {
  if (name.startsWith('remedy.')) return { limit: null, ...procedure.remedies, reminds: true };
  if (name.startsWith('recommendation.')) return { limit: null, ...procedure.recommendations, reminds: true };
  if (name === 'service.overall') return { ...procedure.overall, reminds: false };
  if (name === 'escalation.window') return { ...(procedure.windows.escalation ?? localWindow), reminds: false };
  if (name === 'ombudsman.window') return { ...(procedure.windows.ombudsman ?? localWindow), reminds: false };
  if (name === 'response.backstop') return { ...(stage?.backstop ?? localWindow), reminds: false };
  return { ...stageTerms(procedure, name), reminds: true };
}

function stageTerms(procedure: Procedure, name: string): Omit<ClockTerms, 'reminds'> {
  const [id, clock] = name.split('.');
  const stage = procedure.stages.find((one) => one.id === id);
  if (stage === undefined || (clock !== 'acknowledge' && clock !== 'respond')) {
    throw new Error(`Procedure ${procedure.id} has no clock ${name}.`);
  }
  return stage[clock];
}

const localWindow: Omit<ClockTerms, 'reminds'> = {
  limit: null,
  citation: "The organisation's own policy",
  strength: 'target',
};
