import type { Effect } from '../machines/effects.ts';
import type { ExtensionRow, IssueRow, LinkRow, RemedyRow, RestrictionRow } from './plan-types.ts';

/** What the points, remedies and extensions of a case become by an event, which is number `seq` of its history. */
export interface PointQuestion {
  issues: readonly IssueRow[];
  remedies: readonly RemedyRow[];
  restrictions: readonly RestrictionRow[];
  effects: readonly Effect[];
  seq: number;
}

/** The rows that an event adds or changes. */
export interface PlannedPoints {
  issues: IssueRow[];
  remedies: RemedyRow[];
  extensions: ExtensionRow[];
  restrictions: RestrictionRow[];
  links: LinkRow[];
}

/** Applies the effects about points, remedies and extensions in their order. */
export function planPoints(question: PointQuestion): PlannedPoints {
  const issues = new Map<number, IssueRow>();
  const remedies = new Map<string, RemedyRow>();
  const allIssues = (): IssueRow[] => [
    ...question.issues.map((row) => issues.get(row.number) ?? row),
    ...[...issues.values()].filter(({ number }) => !question.issues.some((row) => row.number === number)),
  ];
  for (const effect of question.effects) {
    for (const row of issueChanges(effect, allIssues(), question.seq)) issues.set(row.number, row);
    const remedy = remedyChange(
      effect,
      (id) => remedies.get(id) ?? question.remedies.find((row) => row.id === id),
      question.seq,
    );
    if (remedy !== null) remedies.set(remedy.id, remedy);
  }
  return {
    issues: [...issues.values()],
    remedies: [...remedies.values()],
    extensions: question.effects.flatMap(extensionOf),
    restrictions: question.effects.flatMap((effect) => restrictionOf(effect, question)),
    links: question.effects.flatMap(linkOf),
  };
}

function issueChanges(effect: Effect, issues: readonly IssueRow[], seq: number): IssueRow[] {
  switch (effect.type) {
    case 'recordIssue':
      return [newIssue(effect.number, effect.stage, effect.text, seq)];
    case 'replaceIssues':
      return issues.filter((row) => !effect.keep.includes(row.number)).map((row) => ({ ...row, state: 'replaced' }));
    case 'refuseIssue':
      return issues
        .filter((row) => row.number === effect.number)
        .map((row) => ({ ...row, state: 'refused', ground: effect.ground }));
    case 'decideIssue':
      return issues
        .filter((row) => row.number === effect.number)
        .map((row) => ({ ...row, state: 'decided', finding: effect.finding, findingStage: effect.stage }));
    default:
      return [];
  }
}

function newIssue(number: number, stage: string, textPath: string, textSeq: number): IssueRow {
  return { number, textSeq, textPath, stage, state: 'open', ground: null, finding: null, findingStage: null };
}

function remedyChange(effect: Effect, find: (id: string) => RemedyRow | undefined, seq: number): RemedyRow | null {
  if (effect.type === 'recordRemedy') {
    const { id, kind, dueOn, text } = effect;
    return { id, kind, dueOn, state: 'offered', textSeq: text === null ? null : seq, textPath: text, settledAt: null };
  }
  if (effect.type !== 'settleRemedy') return null;
  const row = find(effect.id);
  // A recommendation of the Ombudsman settles as a clock alone: it is no remedy that was offered.
  return row === undefined ? null : { ...row, state: effect.state, settledAt: effect.at };
}

function restrictionOf(effect: Effect, { restrictions, seq }: PointQuestion): RestrictionRow[] {
  if (effect.type === 'recordRestriction') {
    const { number, imposedOn, reviewOn } = effect;
    return [{ number, imposedOn, reviewOn, reviewedOn: null, liftedOn: null, state: 'inForce', seq }];
  }
  if (effect.type !== 'reviewRestriction') return [];
  const { number, reviewOn, reviewedOn, state } = effect;
  const liftedOn = state === 'lifted' ? reviewedOn : null;
  return restrictions
    .filter((row) => row.number === number)
    .map((row) => ({ ...row, reviewOn, reviewedOn, liftedOn, state }));
}

function linkOf(effect: Effect): LinkRow[] {
  return effect.type === 'linkCase' ? [{ otherId: effect.to, kind: effect.kind, state: effect.state }] : [];
}

function extensionOf(effect: Effect): ExtensionRow[] {
  if (effect.type !== 'recordExtension') return [];
  const { clock, run, number, workingDays, fromDueOn, toDueOn, valid, overCap, approvedBy } = effect;
  return [{ clock, run, number, workingDays, fromDueOn, toDueOn, isValid: valid, isOverCap: overCap, approvedBy }];
}
