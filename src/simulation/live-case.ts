import type { RefusalCode } from '../errors.ts';
import { climbLadder } from './climb-ladder.ts';
import { keepPlans } from './keep-plans.ts';
import type { Life, Step, Tale } from './life.ts';
import { planStep } from './plan-step.ts';
import { lived, type Stage } from './stage.ts';

/** What came of one complaint: its case, and further cases that others of its events began. */
export interface LivedOut {
  caseId: string | null;
  begun: string[];
}

/** Lives one complaint through the real rules until its story or the past is over, reminders included. */
export function liveOut(stage: Stage, tale: Tale, life: Life, caseId: string | null = null): LivedOut {
  const out: LivedOut = { caseId, begun: [] };
  const told = telling(stage, tale, out);
  for (const step of told(life)) {
    if (out.caseId !== null) climbLadder(stage, out.caseId, step.at);
    takeStep(stage, tale, step, out);
  }
  if (out.caseId !== null) climbLadder(stage, out.caseId, stage.until);
  return out;
}

/** Lets the tale know its case, and stops at the present. */
function telling(stage: Stage, tale: Tale, out: LivedOut): (life: Life) => Generator<Step> {
  tale.now = () => lived(stage, out.caseId ?? '').loaded;
  tale.last = () => new Date(lived(stage, out.caseId ?? '').sealed.at(-1)?.plan.event.recordedAt ?? 0);
  return function* (life) {
    for (const step of life) {
      if (step.at > stage.until) return;
      yield step;
    }
  };
}

function takeStep(stage: Stage, tale: Tale, step: Step, out: LivedOut): void {
  const result = planStep(stage, tale, step, out.caseId);
  if (!result.ok) return meet(stage, step, out, result.failure.kind === 'refused' ? result.failure.code : null);
  if (step.refused !== undefined) throw new Error(`Nobody refused ${step.event.type}: ${step.refused} was expected`);
  const ids = keepPlans(stage, result.value);
  out.caseId ??= ids[0] ?? null;
  out.begun.push(...ids.filter((id) => id !== out.caseId));
}

/** A refusal leaves no trace but this count; one that no story expects is a fault of the story. */
function meet(stage: Stage, { refused, event, at }: Step, { caseId }: LivedOut, code: RefusalCode | null): void {
  if (code === null || code !== refused) {
    const states = caseId === null ? '' : lived(stage, caseId).sealed.at(-1)?.plan.states.join(' ');
    throw new Error(`${event.type} at ${at.toISOString()} came to ${code ?? 'nothing'} in ${states ?? ''}`);
  }
  stage.refusals.set(code, (stage.refusals.get(code) ?? 0) + 1);
}
