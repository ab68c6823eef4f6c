import { clockTerms, type ClockTerms } from './clock-rules.ts';
import { clocksOf } from './entrances.ts';
import type { Procedure, StageRule } from './procedure.ts';

/** A clock that a case can have by rule, and what the procedure says of it. */
export interface ProcedureClock {
  clock: string;
  /** Null: it spans the stages, or comes after them. */
  stage: string | null;
  terms: ClockTerms;
}

/** Every clock that a procedure sets by itself, in the order in which a case meets them; promised work is not among them. */
export function procedureClocks(procedure: Procedure): ProcedureClock[] {
  const { stages, overall, windows } = procedure;
  const spanning = [
    ...(overall === null ? [] : ['service.overall']),
    ...(windows.escalation === undefined ? [] : ['escalation.window']),
    ...(windows.ombudsman === undefined ? [] : ['ombudsman.window']),
  ];
  return [
    ...stages.flatMap((stage) => clockNames(stage).map((clock) => clockOf(procedure, clock, stage))),
    ...spanning.map((clock) => clockOf(procedure, clock, null)),
  ];
}

function clockNames(stage: StageRule): string[] {
  return [
    ...clocksOf(stage).map((clock) => `${stage.id}.${clock}`),
    ...(stage.backstop === undefined ? [] : ['response.backstop']),
    ...(stage.extension?.updates === undefined ? [] : ['response.update']),
  ];
}

function clockOf(procedure: Procedure, clock: string, stage: StageRule | null): ProcedureClock {
  return { clock, stage: stage?.id ?? null, terms: clockTerms(procedure, clock, stage) };
}
