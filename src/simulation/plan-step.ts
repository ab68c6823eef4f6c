import { planInput as planEvent } from '../cases/apply-event.ts';
import type { LoadedCase } from '../cases/loaded-case.ts';
import { planInput as planOpening } from '../cases/open-case.ts';
import { may, mayBegin } from '../cases/permissions.ts';
import type { CasePlan } from '../cases/plan-types.ts';
import type { Result } from '../errors.ts';
import { caseEvent } from '../machines/events.ts';
import type { Actor, Context } from '../ports.ts';
import type { Step, Tale } from './life.ts';
import { lived, type Stage } from './stage.ts';

/** The plans of a step, by the same rules and permissions as a command; a case that has not begun has no id. */
export function planStep(stage: Stage, tale: Tale, step: Step, caseId: string | null): Result<CasePlan[]> {
  return caseId === null ? open(stage, tale, step) : apply(stage, step, caseId);
}

function open(stage: Stage, tale: Tale, step: Step): Result<CasePlan[]> {
  const ctx = contextOf(stage, step, null);
  const event = caseEvent.parse(step.event);
  if (event.type !== 'receive' && event.type !== 'receiveServiceRequest') throw new Error('A story begins otherwise');
  if (!mayBegin(ctx.actor, event.type)) return { ok: false, failure: { kind: 'forbidden' } };
  const { procedure, person, service } = tale;
  const isForAnother = event.type === 'receive' && event.capacity === 'someoneElse';
  const represented = isForAnother ? { represented: { name: motherOf(person), consent: 'asked' as const } } : {};
  const input = { event, procedure, ...(person && { person }), ...represented, ...whenOf(step) };
  const plan = planOpening(ctx, input, stage.opening, step.at);
  if (!plan.ok) return plan;
  // The team is known from what the complaint is about; the rules do not depend on it.
  const beginning = plan.value.beginning && { ...plan.value.beginning, ...service };
  return { ok: true, value: [{ ...plan.value, beginning }] };
}

const motherOf = (person: Tale['person']) => `Mrs ${person?.name?.split(' ').at(-1) ?? 'Pell'}`;

function apply(stage: Stage, step: Step, caseId: string): Result<CasePlan[]> {
  const { loaded } = lived(stage, caseId);
  const ctx = contextOf(stage, step, loaded);
  const event = caseEvent.parse(step.event);
  if (!may(ctx.actor, event.type, loaded)) return { ok: false, failure: { kind: 'forbidden' } };
  const linked = event.type === 'link' || event.type === 'unlink' ? event.to : null;
  return planEvent(ctx, { caseId, event, linked, ...whenOf(step) }, loaded);
}

function whenOf({ happenedAt, lateEntryReason }: Step) {
  return { ...(happenedAt && { happenedAt }), ...(lateEntryReason === undefined ? {} : { lateEntryReason }) };
}

/** What a command has that needs no database. */
type InMemory = Pick<Context, 'actor' | 'clock' | 'entropy' | 'ids' | 'requestId'>;

function contextOf(stage: Stage, { at, by }: Step, loaded: LoadedCase | null): InMemory {
  stage.setNow(at);
  return {
    clock: stage.clock,
    entropy: stage.entropy,
    ids: stage.ids,
    actor: actorOf(stage, by, loaded),
    requestId: stage.ids.uuid(),
  };
}

function actorOf({ organisationId }: Stage, by: Step['by'], loaded: LoadedCase | null): Actor {
  if (by !== 'resident') return 'actor' in by ? by.actor : by;
  if (loaded === null || loaded.personId === null) return { kind: 'public', organisationId };
  return { kind: 'resident', organisationId, caseId: loaded.caseId, personId: loaded.personId };
}
