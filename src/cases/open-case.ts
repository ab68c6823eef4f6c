import type { IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import { seal, type SealedCase } from '../audit/seal.ts';
import { fail, succeed, type Result } from '../errors.ts';
import type { EventOf } from '../machines/events.ts';
import { findProcedure, pinOn } from '../machines/find-procedure.ts';
import { splitEvent } from '../machines/split.ts';
import type { Context } from '../ports.ts';
import { timeFaults, timeOf } from './check-time.ts';
import { decideEvent, invalidEvent, refusalOf } from './decide-event.ts';
import { loadOpening } from './load-case.ts';
import type { EarlierAnswer, LoadedOpening } from './loaded-case.ts';
import { mayBegin } from './permissions.ts';
import { planOpen } from './plan.ts';
import { firstDates } from './first-dates.ts';
import { openedBefore } from './opened-before.ts';
import type { CasePlan, NewPerson, Represented } from './plan-types.ts';
import { formatReference } from './reference.ts';
import { isSameRequest, keyFor } from './request-key.ts';
import { sharedTrips } from './trips.ts';
import { missingOf } from './write-plans.ts';

/** A complaint or service request as it came in. */
export interface OpenCaseInput {
  event: EventOf<'receive'> | EventOf<'receiveServiceRequest'>;
  /** One of the organisation's; left out, its first. */
  procedure?: string | undefined;
  person?: NewPerson | undefined;
  /** For whom the person complains, where it is somebody else. */
  represented?: Represented | undefined;
  /** When it really came in, if earlier than now. Staff only. */
  happenedAt?: Date | undefined;
  /** Why it is recorded over one working day later. Staff only. */
  lateEntryReason?: string | undefined;
  idempotencyKey?: string | undefined;
  /** Bare; told to the person beforehand. Where another case has it meanwhile, a new one is made. */
  reserved?: string | undefined;
}

/** A case that has begun. */
export interface OpenedCase {
  caseId: string;
  /** As shown: C-XXXX-XXX-K. */
  reference: string;
  version: number;
  receivedOn: IsoDate;
  /** The day by whose end an acknowledgement is due; null where none is. */
  acknowledgeBy: IsoDate | null;
  /** The day by whose end an answer is due, where that is known from the first day on; null where it is not. */
  answerBy: IsoDate | null;
  /** Whether an earlier request with the same key made it. */
  replayed: boolean;
}

/** Takes in a complaint or service request: case, history, deadlines and outbox in one statement. */
export async function openCase(ctx: Context, input: OpenCaseInput): Promise<Result<OpenedCase>> {
  if (!mayOpen(ctx, input)) return fail({ kind: 'forbidden' });
  for (let attempt = 1; attempt <= 5; attempt++) {
    const outcome = await tryOnce(attempt === 1 ? withReserved(ctx, input) : ctx, input);
    if (outcome !== 'again') return outcome;
  }
  throw new Error('No free reference was found');
}

function withReserved(ctx: Context, { reserved }: OpenCaseInput): Context {
  return reserved === undefined ? ctx : { ...ctx, ids: { ...ctx.ids, reference: () => reserved } };
}

/** Only staff know that something came in earlier than it is recorded. */
function mayOpen({ actor }: Context, input: OpenCaseInput): boolean {
  const saysWhen = input.happenedAt !== undefined || input.lateEntryReason !== undefined;
  return mayBegin(actor, input.event.type) && (!saysWhen || actor.kind === 'staff');
}

async function tryOnce(ctx: Context, input: OpenCaseInput): Promise<Result<OpenedCase> | 'again'> {
  const { organisationId } = ctx.actor;
  const now = ctx.clock.now();
  const key = input.idempotencyKey === undefined ? null : `open:${input.idempotencyKey}`;
  const loaded = await loadOpening(ctx.db.sql, { organisationId, now, key });
  if (loaded.earlier !== null) return replay(ctx, input, loaded.earlier);
  const plan = planInput(ctx, input, loaded, now);
  if (!plan.ok) return plan;
  const sealed = seal([plan.value], { ids: ctx.ids, entropy: ctx.entropy, organisationId, requestId: ctx.requestId });
  const trips = sharedTrips(ctx.db, organisationId);
  const written = await trips.write({ sealed, key: keyFor(ctx.entropy, key, requestOf(ctx, input)) });
  const missing = missingOf(written);
  if (missing !== null) return invalidEvent([missing]);
  return written === 'written' ? succeed(openedOf(sealed)) : 'again';
}

/** Checks, parts, decides and plans: everything that needs no database. Who may do it was asked before. */
export function planInput(
  ctx: Pick<Context, 'actor' | 'clock'>,
  input: OpenCaseInput,
  loaded: LoadedOpening,
  now: Date,
): Result<CasePlan> {
  const { event, happenedAt, lateEntryReason, person, represented } = input;
  const procedure = procedureOf(input, loaded, now);
  if (procedure === null)
    return invalidEvent([{ pointer: '/procedure', message: `Give one of: ${loaded.procedures.join(', ')}` }]);
  const time = { happenedAt, lateEntryReason, now, lastHappenedAt: null, calendar: loaded.calendar };
  const faults = timeFaults(time);
  if (faults.length > 0) return invalidEvent(faults);
  const parts = splitEvent(event, []);
  if ('fault' in parts) return invalidEvent([{ pointer: '', message: parts.fault }]);
  const at = timeOf(time);
  const situation = { procedure, calendar: loaded.calendar, policy: loaded.policy, snapshot: null };
  const decision = decideEvent(situation, parts.facts, at);
  if (!decision.accepted) return refusalOf(decision, situation, ctx.actor, at);
  const texts = lateEntryReason === undefined ? parts.texts : { ...parts.texts, lateEntryReason };
  const happening = { facts: parts.facts, texts, actor: ctx.actor, happenedAt: at, at: now };
  return succeed(
    planOpen(
      loaded,
      { procedure, channel: event.channel, person: person ?? null, represented: represented ?? null },
      happening,
      decision,
    ),
  );
}

/** The version of the procedure asked for that was in force when it came in; a case keeps it to its end. */
function procedureOf(
  input: OpenCaseInput,
  { procedures }: LoadedOpening,
  now: Date,
): { id: string; version: number } | null {
  const id = input.procedure ?? procedures[0];
  if (id === undefined || !procedures.includes(id)) return null;
  return findProcedure(id) && pinOn(id, londonDate(input.happenedAt ?? now));
}

function openedOf([sealed]: readonly SealedCase[]): OpenedCase {
  if (sealed === undefined) throw new Error('A case without a plan');
  const { caseId, reference, plan } = sealed;
  const { acknowledgeBy, answerBy } = firstDates(plan.deadlines, 'dueOn');
  const shown = formatReference(reference ?? '');
  return {
    caseId,
    reference: shown,
    version: 1,
    receivedOn: plan.receivedOn,
    acknowledgeBy,
    answerBy,
    replayed: false,
  };
}

async function replay(ctx: Context, input: OpenCaseInput, earlier: EarlierAnswer): Promise<Result<OpenedCase>> {
  if (!isSameRequest(earlier, requestOf(ctx, input))) return fail({ kind: 'key-reused' });
  const opened = await openedBefore(ctx, earlier.caseId);
  if (opened === null) throw new Error('A key is kept for a case that is not there');
  return succeed({ ...opened, version: earlier.seq });
}

/** What a repeated request must say again to be the same. */
function requestOf({ actor }: Context, input: OpenCaseInput): unknown {
  const { event, procedure, person, represented, happenedAt, lateEntryReason } = input;
  return { actor, event, procedure, person, represented, happenedAt, lateEntryReason };
}
