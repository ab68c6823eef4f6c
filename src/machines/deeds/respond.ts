import { openClock, startClock, stopClock, stopClockInvalidly } from '../clock-book.ts';
import { follow, remember, type Draft } from '../draft.ts';
import { escalationWindow } from '../escalation-window.ts';
import { isFinal } from '../find-procedure.ts';
import type { FactsByType } from '../machine-event.ts';
import type { StageRule } from '../procedure.ts';
import { recordAction } from './actions.ts';
import { deed, inStage } from './deed.ts';
import { recordRemedy } from './remedies.ts';

/** The answer is sent now and is complete: the clocks of the stage stop, the person's next step opens. */
export const answer = deed('respond', (draft, facts, where) => {
  const stage = inStage(where);
  recordAnswer(draft, facts, stage);
  stopClock(draft, `${stage.id}.respond`);
  if (isWithin(draft, `${stage.id}.summary`)) stopClock(draft, `${stage.id}.summary`);
  stopClock(draft, 'response.update');
  stopBackstop(draft);
  if (isFinal(draft.moment.procedure, stage)) endProcedure(draft);
  else openEscalation(draft);
  tell(draft, stage);
});

/** A letter short of contents is on record, but the clock runs on (README, `respond`). */
export const answerShort = deed('respond', (draft, facts, where) => {
  const stage = inStage(where);
  recordAnswer(draft, facts, stage);
  const clock = `${stage.id}.respond`;
  stopClockInvalidly(draft, clock);
  follow(draft, { type: 'notify', occasion: 'incomplete-response', to: 'resident', clock });
});

/** Whether a letter contains all that it must (domain.md 1.3); contents left out are taken to be complete. */
export function isComplete(facts: FactsByType['respond'], stage: StageRule): boolean {
  if (facts.contents === undefined) return true;
  const contents = new Set<string>(facts.contents);
  const needed: string[] = [...stage.letter.contents];
  if ((facts.remedies ?? []).length > 0) needed.push('remedy');
  if ((facts.actions ?? []).length > 0) needed.push('actions');
  return needed.every((content) => contents.has(content));
}

function recordAnswer(draft: Draft, facts: FactsByType['respond'], stage: StageRule): void {
  for (const { issue, finding } of facts.decisions ?? []) {
    follow(draft, { type: 'decideIssue', number: issue, stage: stage.id, finding });
  }
  (facts.remedies ?? []).forEach((remedy, i) => recordRemedy(draft, remedy, `remedies.${i}.text`));
  (facts.actions ?? []).forEach((action, i) => recordAction(draft, action, i));
}

function stopBackstop(draft: Draft): void {
  const due = openClock(draft, 'response.backstop')?.dueOn ?? null;
  if (due !== null && draft.moment.today > due) remember(draft, { backstopMissed: true });
  stopClock(draft, 'response.backstop');
}

function endProcedure(draft: Draft): void {
  stopClock(draft, 'service.overall');
  if (draft.moment.procedure.windows.ombudsman !== undefined) {
    startClock(draft, 'ombudsman.window', { on: draft.moment.today });
  }
}

function isWithin(draft: Draft, name: string): boolean {
  const due = openClock(draft, name)?.dueOn ?? null;
  return due !== null && draft.moment.today <= due;
}

function openEscalation(draft: Draft): void {
  const { today } = draft.moment;
  const { awareOn, toldOn } = draft.context;
  // Whoever has not said since when they knew knew it when they complained at the latest.
  const window = escalationWindow(draft.moment, { answeredOn: today, knewOn: awareOn ?? toldOn ?? today });
  if (window !== null) startClock(draft, 'escalation.window', { on: today, ...window });
}

function tell(draft: Draft, stage: StageRule): void {
  const occasion = isFinal(draft.moment.procedure, stage) ? 'final-response' : 'response';
  follow(draft, { type: 'notify', occasion, to: 'resident', clock: `${stage.id}.respond` });
}
