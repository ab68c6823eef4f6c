import { seal } from '../audit/seal.ts';
import { fail, succeed, type FieldFault, type Result } from '../errors.ts';
import type { CaseEvent } from '../machines/events.ts';
import { mayUseProcedure } from '../machines/own-procedures.ts';
import { splitEvent } from '../machines/split.ts';
import type { Context } from '../ports.ts';
import { namedStaff, staffFaults } from './check-staff.ts';
import { timeFaults, timeOf } from './check-time.ts';
import { decideEvent, invalidEvent, refusalOf } from './decide-event.ts';
import { findLinkedCase, linkFaults, withLinkedCase } from './linked-case.ts';
import { isShutOut } from './is-shut-out.ts';
import type { LoadQuestion } from './load-case.ts';
import { situationOf, type LoadedCase } from './loaded-case.ts';
import { isOpenTo, may, mayReach } from './permissions.ts';
import { planEvent } from './plan.ts';
import type { CasePlan } from './plan-types.ts';
import { formatReference, parseReference } from './reference.ts';
import { isSameRequest, keyFor } from './request-key.ts';
import { lockedTrips, sharedTrips, type Trips } from './trips.ts';
import { missingOf } from './write-plans.ts';

/** Something that happened to a case, which is named by its reference (in any writing) or its id. */
export interface ApplyEventInput {
  reference?: string | undefined;
  caseId?: string | undefined;
  event: CaseEvent;
  /** Refuse unless the case is still at this version (If-Match). */
  expectedVersion?: number | undefined;
  /** When it really happened, if earlier than now. Staff only. */
  happenedAt?: Date | undefined;
  /** Why it is recorded over one working day later. Staff only. */
  lateEntryReason?: string | undefined;
  idempotencyKey?: string | undefined;
}

/** What an event came to. */
export interface AppliedEvent {
  caseId: string;
  version: number;
  /** The place of the event in the history. */
  seq: number;
  /** Further cases that came of it; references as shown. */
  created: { caseId: string; reference: string }[];
  /** Whether an earlier request with the same key did it. */
  replayed: boolean;
}

/** Lets one event happen to a case, or says why not; a lost race is read and decided again, the third time under a lock. */
export async function applyEvent(ctx: Context, input: ApplyEventInput): Promise<Result<AppliedEvent>> {
  const question = questionOf(input);
  if (question === null || (await isShutOut(ctx))) return fail({ kind: 'not-found' });
  const { organisationId } = ctx.actor;
  const asked = { ...input, linked: await findLinkedCase(ctx, input.event) };
  for (let attempt = 1; attempt <= 5; attempt++) {
    const outcome = await (attempt < 3
      ? tryOnce(ctx, sharedTrips(ctx.db, organisationId), asked, question)
      : ctx.db.sql.begin((tx) => tryOnce(ctx, lockedTrips(tx, organisationId), asked, question)));
    if (outcome !== 'again') return outcome;
  }
  throw new Error('The case changed each time it was read');
}

type Attempt = Result<AppliedEvent> | 'again';

/** With the id of the other case that a link names, if there is one. */
type Asked = ApplyEventInput & { linked: string | null };

function questionOf(input: ApplyEventInput): LoadQuestion | null {
  const { caseId = null, event, idempotencyKey } = input;
  const reference = input.reference === undefined ? null : parseReference(input.reference);
  const name = caseId ?? reference;
  if (name === null) return null;
  const key = idempotencyKey === undefined ? null : `event:${name}:${idempotencyKey}`;
  return { caseId, reference, key, named: namedStaff(event) };
}

async function tryOnce(ctx: Context, trips: Trips, input: Asked, question: LoadQuestion): Promise<Attempt> {
  const loaded = await trips.load(question);
  if (loaded === null || !mayReach(ctx.actor, loaded)) return fail({ kind: 'not-found' });
  if (!mayAct(ctx, input, loaded)) return fail({ kind: 'forbidden' });
  if (loaded.earlier !== null) return replay(ctx, input, loaded);
  if (input.expectedVersion !== undefined && input.expectedVersion !== loaded.version) {
    return fail({ kind: 'stale', version: loaded.version });
  }
  const plans = planInput(ctx, input, loaded);
  return plans.ok ? write(ctx, trips, input, question.key, plans.value) : plans;
}

/** Only staff know that something happened earlier than it is recorded. */
function mayAct({ actor }: Context, input: ApplyEventInput, loaded: LoadedCase): boolean {
  const saysWhen = input.happenedAt !== undefined || input.lateEntryReason !== undefined;
  if (!isOpenTo(actor, input.event.type, loaded)) return false;
  return may(actor, input.event.type, loaded) && (!saysWhen || actor.kind === 'staff');
}

function replay(ctx: Context, input: ApplyEventInput, { earlier, caseId }: LoadedCase): Result<AppliedEvent> {
  if (earlier === null || !isSameRequest(earlier, requestOf(ctx, input))) return fail({ kind: 'key-reused' });
  const created = earlier.created.map((one) => ({ ...one, reference: formatReference(one.reference) }));
  return succeed({ caseId, version: earlier.seq, seq: earlier.seq, created, replayed: true });
}

/** Checks, parts, decides and plans: everything that needs no database. Who may do it was asked before. */
export function planInput(ctx: Pick<Context, 'actor' | 'clock'>, input: Asked, loaded: LoadedCase): Result<CasePlan[]> {
  const { happenedAt, lateEntryReason, linked } = input;
  const event = withLinkedCase(input.event, linked);
  const time = { happenedAt, lateEntryReason, now: ctx.clock.now(), ...loaded };
  const faults = [
    ...staffFaults(event, loaded, ctx.actor),
    ...linkFaults(event, linked, loaded.caseId),
    ...historyFaults(event, loaded.headSeq),
    ...strandFaults(event, ctx.actor),
    ...timeFaults(time),
  ];
  if (faults.length > 0) return invalidEvent(faults);
  const issues = loaded.issues.map(({ number, text }) => ({ number, text: text ?? '' }));
  const parts = splitEvent(event, issues);
  if ('fault' in parts) return invalidEvent([{ pointer: '', message: parts.fault }]);
  const at = timeOf(time);
  const situation = situationOf(loaded);
  const decision = decideEvent(situation, parts.facts, at);
  if (!decision.accepted) return refusalOf(decision, situation, ctx.actor, at);
  const texts = lateEntryReason === undefined ? parts.texts : { ...parts.texts, lateEntryReason };
  const happening = { facts: parts.facts, texts, actor: ctx.actor, happenedAt: at, at: time.now };
  return succeed(planEvent(loaded, happening, decision));
}

/** What is put right must have been recorded. */
function historyFaults(event: CaseEvent, headSeq: number): FieldFault[] {
  if (event.type !== 'correct' || event.seq <= headSeq) return [];
  return [{ pointer: '/seq', message: `Give the number of an entry in the history, ${headSeq} or less` }];
}

/** Another organisation's own procedure is for that one alone. */
function strandFaults(event: CaseEvent, { organisationId }: Context['actor']): FieldFault[] {
  if (event.type !== 'split') return [];
  return event.strands.flatMap(({ procedure }, index) =>
    mayUseProcedure(procedure, organisationId)
      ? []
      : [{ pointer: `/strands/${index}/procedure`, message: 'There is no procedure of this name' }],
  );
}

async function write(
  ctx: Context,
  trips: Trips,
  input: ApplyEventInput,
  key: string | null,
  plans: CasePlan[],
): Promise<Attempt> {
  const { organisationId } = ctx.actor;
  const sealed = seal(plans, { ids: ctx.ids, entropy: ctx.entropy, organisationId, requestId: ctx.requestId });
  const written = await trips.write({ sealed, key: keyFor(ctx.entropy, key, requestOf(ctx, input)) });
  const missing = missingOf(written);
  if (missing !== null) return invalidEvent([missing]);
  if (written !== 'written') return 'again';
  const [own, ...begun] = sealed;
  if (own === undefined) throw new Error('An event without a plan');
  const created = begun.map(({ caseId, reference }) => ({ caseId, reference: formatReference(reference ?? '') }));
  return succeed({ caseId: own.caseId, version: own.plan.before.version + 1, seq: own.seq, created, replayed: false });
}

/** What a repeated request must say again to be the same. */
function requestOf({ actor }: Context, { event, happenedAt, lateEntryReason }: ApplyEventInput): unknown {
  return { actor, event, happenedAt, lateEntryReason };
}
