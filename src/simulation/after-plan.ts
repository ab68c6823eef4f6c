import type { SealedCase } from '../audit/seal.ts';
import type { LoadedCase } from '../cases/loaded-case.ts';
import { mergeRows } from '../cases/merge-rows.ts';
import type { CasePlan, DeadlineRow, RemedyRow } from '../cases/plan-types.ts';

/** What of a case does not come from its plans: the rules and people around it, and what was there before the event. */
export type BeforePlan = Pick<LoadedCase, 'policy' | 'calendar' | 'staff' | 'earlier' | 'named'> &
  Partial<
    Pick<
      LoadedCase,
      | 'deadlines'
      | 'issues'
      | 'remedies'
      | 'restrictions'
      | 'reference'
      | 'teamId'
      | 'serviceId'
      | 'conflicts'
      | 'enteredBy'
    >
  >;

/** The case as the database would give it once this plan was written. Pure. */
export function afterPlan(before: BeforePlan, sealed: SealedCase): LoadedCase {
  const { plan, caseId, personId, seq, hash, texts } = sealed;
  const { policy, calendar, staff, earlier, named } = before;
  const { pins, channel, receivedOn, ownerId, lastHappenedAt, snapshot } = plan;
  const wordsOf = (path: string): string | null => texts.find((text) => text.path === path)?.value ?? null;
  const known = before.issues ?? [];
  const issues = plan.issues.map((row) => ({
    ...row,
    text:
      row.textSeq === seq ? wordsOf(row.textPath) : (known.find(({ number }) => number === row.number)?.text ?? null),
  }));
  return {
    policy,
    calendar,
    staff,
    earlier,
    named,
    enteredBy: plan.beginning === null ? (before.enteredBy ?? null) : plan.enteredBy,
    conflicts: conflictsAfter(before.conflicts ?? [], plan.filed),
    caseId,
    personId,
    pins,
    channel,
    receivedOn,
    ownerId,
    reference: sealed.reference ?? before.reference ?? '',
    ...whoAnswersFor(before, plan),
    version: plan.before.version + 1,
    headSeq: seq,
    headHash: hash,
    lastHappenedAt,
    snapshot,
    deadlines: mergeRows(before.deadlines ?? [], plan.deadlines, clockAndRun),
    issues: mergeRows(known, issues, ({ number }) => String(number)).toSorted((a, b) => a.number - b.number),
    remedies: mergeRows(before.remedies ?? [], plan.remedies, ({ id }) => id).toSorted(byDate),
    restrictions: mergeRows(before.restrictions ?? [], plan.restrictions, ({ number }) => String(number)),
  };
}

/** As file_records changes the rows. */
function conflictsAfter(known: readonly string[], filed: CasePlan['filed']): string[] {
  const facts = filed?.facts;
  if (facts?.type === 'declareConflict') return [...new Set([...known, facts.staff])].toSorted();
  return facts?.type === 'endConflict' ? known.filter((staff) => staff !== facts.staff) : [...known];
}

function whoAnswersFor({ teamId, serviceId }: BeforePlan, { beginning, filed }: CasePlan) {
  const facts = filed?.facts.type === 'route' ? filed.facts : null;
  return {
    teamId: facts?.team ?? beginning?.teamId ?? teamId ?? null,
    serviceId: facts?.service ?? beginning?.serviceId ?? serviceId ?? null,
  };
}

const clockAndRun = ({ clock, run }: DeadlineRow): string => `${clock} ${run}`;
const byDate = (a: RemedyRow, b: RemedyRow): number => (`${a.dueOn} ${a.id}` < `${b.dueOn} ${b.id}` ? -1 : 1);
