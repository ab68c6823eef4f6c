import { remindPlan } from '../cases/fire-deadlines.ts';
import type { DeadlineRow } from '../cases/plan-types.ts';
import { keepPlans } from './keep-plans.ts';
import { lived, type Stage } from './stage.ts';

/** Climbs every rung of the reminder ladder that is reached by then, the earliest first, as the sweep would have. */
export function climbLadder(stage: Stage, caseId: string, until: Date): void {
  for (let next = nextRung(stage, caseId); next !== null && next.at <= until; next = nextRung(stage, caseId)) {
    const by = { kind: 'system', organisationId: stage.organisationId, name: 'sweep' } as const;
    stage.setNow(next.at);
    const plans = remindPlan({ actor: by }, lived(stage, caseId).loaded, next.row, next.at);
    if (plans === null) throw new Error(`A clock that has ended still reminds: ${next.row.clock}`);
    keepPlans(stage, plans);
  }
}

/** The rung that is reached first, and when the sweep would have come to it. */
function nextRung(stage: Stage, caseId: string): { row: DeadlineRow; at: Date } | null {
  const { loaded, sealed } = lived(stage, caseId);
  const due = loaded.deadlines.flatMap((row) =>
    row.nextActionAt === null ? [] : [{ row, on: new Date(row.nextActionAt) }],
  );
  const [first] = due.toSorted((a, b) => a.on.getTime() - b.on.getTime());
  if (first === undefined) return null;
  const before = new Date(sealed.at(-1)?.plan.event.recordedAt ?? 0);
  return { row: first.row, at: new Date(Math.max(first.on.getTime(), before.getTime()) + sweepMs) };
}

/** How long after its time a rung is climbed. */
const sweepMs = 2_000;
