import { canonical } from '../audit/canonical.ts';
import type { EventBody } from '../audit/event-body.ts';
import { sha256 } from '../audit/hashes.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { CaseSnapshot } from '../machines/case-state.ts';
import { beginCase, decide, type Decision, type Situation } from '../machines/decide.ts';
import type { EffectOf } from '../machines/effects.ts';
import { everyShapeOf } from '../machines/every-shape-of.ts';
import type { Policy } from '../machines/policy.ts';
import type { Procedure } from '../machines/procedure.ts';
import type { RecordedFacts } from './plan-types.ts';

/** What a replay reads of an event: facts and pins, no personal text. */
export type ReplayedBody = Pick<
  EventBody,
  'case' | 'seq' | 'kind' | 'recordedAt' | 'happenedAt' | 'procedure' | 'policy' | 'calendar' | 'facts' | 'snapshot'
>;

/** What each event is judged by. */
export interface ReplayRules {
  policyOf(body: ReplayedBody): Policy;
  calendarOf(body: ReplayedBody): Calendar;
  /** The further case that an event of another case made, as that event named it; null where it is not known. */
  openingOf(begun: BegunFacts, procedure: string): EffectOf<'openCase'> | null;
  /** Judged by this instead of the procedure that the case is pinned to (what-if). */
  draft?: Procedure | undefined;
}

/** How a case begins that another case's event has made, as its history keeps it. */
export type BegunFacts = Extract<RecordedFacts, { type: 'begin' }>;

/** One event replayed: what was decided, and the case after it; a refused event leaves it as it was. */
export interface ReplayStep {
  body: ReplayedBody;
  decision: Decision;
  snapshot: CaseSnapshot | null;
}

/** Pure: decides the events of a case again, one after the other. Throws a RangeError for a procedure version that is not loaded. */
export function* replay(bodies: readonly ReplayedBody[], rules: ReplayRules): Generator<ReplayStep> {
  let snapshot: CaseSnapshot | null = null;
  for (const body of bodies) {
    const decision = decideAgain(body, snapshot, rules);
    if (decision.accepted) ({ snapshot } = decision);
    yield { body, decision, snapshot };
  }
}

/** Whether a replayed snapshot is the very one that was sealed with its event, be it by a version that stored it in another shape. */
export function isAsSealed({ body, snapshot }: ReplayStep): boolean {
  return snapshot !== null && everyShapeOf(snapshot).some((shaped) => sha256(canonical(shaped)) === body.snapshot);
}

function decideAgain(body: ReplayedBody, snapshot: CaseSnapshot | null, rules: ReplayRules): Decision {
  const { facts, procedure } = body;
  const around = { procedure, calendar: rules.calendarOf(body), policy: rules.policyOf(body), draft: rules.draft };
  const at = new Date(body.happenedAt);
  if (facts.type === 'begin') return begin(around, facts, rules, at);
  return decide({ ...around, snapshot }, facts, at);
}

/** The history of a case keeps where it came from; the case there keeps how. */
function begin(around: Omit<Situation, 'snapshot'>, facts: BegunFacts, rules: ReplayRules, at: Date): Decision {
  const effect = rules.openingOf(facts, around.procedure.id);
  if (effect === null) throw new Error(`Event ${facts.fromSeq} of case ${facts.fromCase} opens no such case`);
  return beginCase(around, effect, at);
}
