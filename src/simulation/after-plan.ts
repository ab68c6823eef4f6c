import type { SealedCase } from '../audit/seal.ts';
import type { LoadedCase } from '../cases/loaded-case.ts';
import { mergeRows } from '../cases/merge-rows.ts';
import type { DeadlineRow, RemedyRow } from '../cases/plan-types.ts';

/** What of a case does not come from its plans: the rules and people around it, and what was there before the event. */
export type BeforePlan = Pick<LoadedCase, 'policy' | 'calendar' | 'staff' | 'earlier' | 'named'> &
  Partial<
    Pick<LoadedCase, 'deadlines' | 'issues' | 'remedies' | 'restrictions' | 'reference' | 'teamId' | 'serviceId'>
  >;

/** The case as the database would give it once this plan was written. Pure. */
export function afterPlan(before: BeforePlan, sealed: SealedCase): LoadedCase {
  const { plan, caseId, personId, seq, hash, texts } = sealed;
  const { policy, calendar, staff, earlier, named } = before;
  const { pins, channel, receivedOn, ownerId, lastHappenedAt, snapshot, beginning } = plan;
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
    enteredBy: plan.enteredBy,
    conflicts: [],
    caseId,
    personId,
    pins,
    channel,
    receivedOn,
    ownerId,
    reference: sealed.reference ?? before.reference ?? '',
    teamId: beginning?.teamId ?? before.teamId ?? null,
    serviceId: beginning?.serviceId ?? before.serviceId ?? null,
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

const clockAndRun = ({ clock, run }: DeadlineRow): string => `${clock} ${run}`;
const byDate = (a: RemedyRow, b: RemedyRow): number => (`${a.dueOn} ${a.id}` < `${b.dueOn} ${b.id}` ? -1 : 1);
