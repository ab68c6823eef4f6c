import type { TimeLimit } from '../calendar/time-limit.ts';
import type { ClockRecord } from './case-state.ts';
import { clocksOf, type StageClock } from './entrances.ts';
import type { Clause, Procedure, StageRule } from './procedure.ts';

/** What a procedure says of one clock: its period (null: dates are given case by case), its clause and force. */
export interface ClockTerms {
  limit: TimeLimit | null;
  /** A stricter period that the procedure itself advises. */
  target?: TimeLimit | undefined;
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
  record?: Pick<ClockRecord, 'limit'>,
): ClockTerms {
  const terms = termsByName(procedure, name, stage);
  const limit = record?.limit;
  if (limit === undefined) return terms;
  return isOwnWindow(procedure, name, limit) ? { ...terms, ...localPolicy, limit } : { ...terms, limit };
}

/** Windows are the person's own time, and a summary is a way that may be taken: nobody is late when they pass. */
export function isWindow(name: string): boolean {
  return name.endsWith('.window') || name.endsWith('.summary');
}

/** Promised or recommended work, which outlives the answer (Code 6.6). */
export function isWork(name: string): boolean {
  return /^(remedy|recommendation|action|enquiry)[.]/.test(name);
}

/** Work that must be done before a case can be closed (README, `close`). */
export function barsClosing(name: string): boolean {
  return name.startsWith('remedy.') || name.startsWith('recommendation.');
}

/** The rule of one clock of a stage; throws for a clock that this kind of stage does not have. */
export function stageClockRule(
  stage: StageRule,
  clock: StageClock,
): { limit: TimeLimit | null; target?: TimeLimit } & Clause {
  const rules: Partial<Record<StageClock, { limit: TimeLimit | null; target?: TimeLimit } & Clause>> = stage;
  const found = rules[clock];
  if (found === undefined) throw new Error(`A ${stage.kind} has no clock ${clock}.`);
  return found;
}

/** A window that the procedure does not name is the organisation's own, and so is its force. */
function isOwnWindow({ windows }: Procedure, name: string, limit: TimeLimit): boolean {
  const named = [windows.escalation?.limit, windows.escalation?.fromAwareness];
  return name === 'escalation.window' && !named.some((one) => one?.amount === limit.amount && one.unit === limit.unit);
}

function termsByName(procedure: Procedure, name: string, stage: StageRule | null): ClockTerms {
  if (isWork(name)) return { limit: null, ...workTerms(procedure, name), reminds: true };
  if (name === 'service.overall') return { ...(procedure.overall ?? localPolicy), reminds: false };
  if (name === 'escalation.window') return { ...(procedure.windows.escalation ?? localPolicy), reminds: false };
  if (name === 'ombudsman.window') return { ...(procedure.windows.ombudsman ?? localPolicy), reminds: false };
  if (name === 'response.backstop') return { ...(stage?.backstop ?? localPolicy), reminds: false };
  if (name === 'response.update')
    return { ...(stage?.extension?.updates ?? { limit: null, ...procedure.clauses.delay }), reminds: true };
  return { ...stageTerms(procedure, name), reminds: !isWindow(name) };
}

function workTerms(procedure: Procedure, name: string): Clause {
  if (name.startsWith('remedy.')) return procedure.remedies;
  if (name.startsWith('action.')) return procedure.clauses.openActions;
  return procedure.recommendations;
}

function stageTerms(procedure: Procedure, name: string): Omit<ClockTerms, 'reminds'> {
  const [id, clock] = name.split('.');
  const stage = procedure.stages.find((one) => one.id === id);
  const found = stage && clocksOf(stage).find((one) => one === clock);
  if (stage === undefined || found === undefined) throw new Error(`Procedure ${procedure.id} has no clock ${name}.`);
  const { limit, target, citation, strength } = stageClockRule(stage, found);
  return { limit, target, citation, strength };
}

const localPolicy: Omit<ClockTerms, 'reminds'> = {
  limit: null,
  citation: "The organisation's own policy",
  strength: 'target',
};
