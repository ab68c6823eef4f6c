import type { IssueRecord } from '../case-state.ts';
import { follow, remember, type Draft } from '../draft.ts';
import type { StageRule } from '../procedure.ts';
import { startClock } from '../clock-book.ts';
import { deed, inStage } from './deed.ts';

/** The complaint definition is recorded, or replaced. */
export const define = deed('define', (draft, facts, where) => {
  recordDefinition(draft, inStage(where), facts.issues, 'issues');
});

/** The statement of complaint is recorded: the time of the investigation starts from it, once (domain.md 8.6). */
export const recordStatement = deed('define', (draft, facts, where) => {
  const stage = inStage(where);
  const respond = `${stage.id}.respond`;
  recordDefinition(draft, stage, facts.issues, 'issues');
  const isWaiting = draft.context.clocks[respond]?.state === 'pending';
  if (facts.issues > 0 && isWaiting) startClock(draft, respond, { on: draft.moment.today });
});

/** A further issue joins this complaint; its clocks stay (Codes 6.9 and 6.8). */
export const addIssue = deed('addIssue', (draft, _facts, where) => recordIssue(draft, inStage(where), 'text'));

/** Records a definition of so many issues; an empty one says that it was not made, and changes nothing. */
export function recordDefinition(draft: Draft, stage: StageRule, count: number, path: string): void {
  if (count === 0) return;
  if (draft.context.defined) replaceIssues(draft, stage);
  remember(draft, { defined: true });
  for (let i = 0; i < count; i++) recordIssue(draft, stage, `${path}.${i}`);
}

/** The issues still to be answered. */
export function openIssues(issues: readonly IssueRecord[]): number[] {
  return issues.filter((issue) => issue.state === 'open').map((issue) => issue.number);
}

// What was refused, or answered at an earlier stage, stays on record.
function replaceIssues(draft: Draft, stage: StageRule): void {
  const before = draft.context.issues;
  const issues = before.map((issue) => (issue.state === 'open' ? { ...issue, state: 'replaced' as const } : issue));
  const keep = before.filter((issue) => issue.state === 'refused' || issue.stage !== stage.id);
  remember(draft, { issues });
  follow(draft, { type: 'replaceIssues', keep: keep.map((issue) => issue.number) });
}

function recordIssue(draft: Draft, stage: StageRule, text: string): void {
  const number = draft.context.issues.length + 1;
  remember(draft, { issues: [...draft.context.issues, { number, stage: stage.id, state: 'open' }] });
  follow(draft, { type: 'recordIssue', number, stage: stage.id, text });
}
