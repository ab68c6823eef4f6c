import { seal, type SealedCase } from '../audit/seal.ts';
import { planInput as planEvent } from '../cases/apply-event.ts';
import type { LoadedCase, LoadedOpening } from '../cases/loaded-case.ts';
import { planInput as planOpening } from '../cases/open-case.ts';
import { may, mayBegin } from '../cases/permissions.ts';
import { remindPlan } from '../cases/fire-deadlines.ts';
import type { CasePlan, DeadlineRow } from '../cases/plan-types.ts';
import type { RefusalCode, Result } from '../errors.ts';
import { caseEvent } from '../machines/events.ts';
import type { Actor, Clock, Context, Entropy, Ids } from '../ports.ts';
import { afterPlan, type BeforePlan } from './after-plan.ts';
import type { Life, Step, Tale } from './life.ts';
import type { NoticeOfPast, PastMail, WrittenNotice } from './past-mail.ts';

/** One case as it is lived: what the database would give, and everything that is to be written. */
export interface LivedCase {
  loaded: LoadedCase;
  /** One for each event, in order. */
  sealed: SealedCase[];
  words: Map<string, string>;
}

/** Where cases are lived: in memory, under a clock that stands where it is put. */
export interface Stage {
  ids: Ids;
  entropy: Entropy;
  clock: Clock;
  setNow(at: Date): void;
  /** The present: nothing happens after it. */
  until: Date;
  opening: LoadedOpening;
  organisationId: string;
  /** Everybody who may be named as the handler. */
  named: LoadedCase['named'];
  /** Whom a notice can reach, by the ids of staff and people. */
  recipients: Map<string, NoticeOfPast['recipient']>;
  write(notice: NoticeOfPast): WrittenNotice;
  cases: Map<string, LivedCase>;
  mails: PastMail[];
  /** How often each refusal was met. */
  refusals: Map<RefusalCode, number>;
}

/** What came of one complaint: its case, and further cases that others of its events began. */
export interface LivedOut {
  caseId: string | null;
  begun: string[];
}

/** Lives one complaint through the real rules until its story or the past is over, reminders included. */
export function liveOut(stage: Stage, tale: Tale, life: Life, caseId: string | null = null): LivedOut {
  const out: LivedOut = { caseId, begun: [] };
  const told = telling(stage, tale, out);
  for (const step of told(life)) {
    if (out.caseId !== null) climb(stage, out.caseId, step.at);
    takeStep(stage, tale, step, out);
  }
  if (out.caseId !== null) climb(stage, out.caseId, stage.until);
  return out;
}

/** Lets the tale know its case, and stops at the present. */
function telling(stage: Stage, tale: Tale, out: LivedOut): (life: Life) => Generator<Step> {
  tale.now = () => lived(stage, out.caseId ?? '').loaded;
  tale.last = () => new Date(lived(stage, out.caseId ?? '').sealed.at(-1)?.plan.event.recordedAt ?? 0);
  return function* (life) {
    for (const step of life) {
      if (step.at > stage.until) return;
      yield step;
    }
  };
}

/** What a command has that needs no database. */
type InMemory = Pick<Context, 'actor' | 'clock' | 'entropy' | 'ids' | 'requestId'>;

function takeStep(stage: Stage, tale: Tale, step: Step, out: LivedOut): void {
  const result = out.caseId === null ? open(stage, tale, step) : apply(stage, tale, step, out.caseId);
  if (!result.ok) return meet(stage, step, out, result.failure.kind === 'refused' ? result.failure.code : null);
  if (step.refused !== undefined) throw new Error(`Nobody refused ${step.event.type}: ${step.refused} was expected`);
  const ids = keep(stage, result.value);
  out.caseId ??= ids[0] ?? null;
  out.begun.push(...ids.filter((id) => id !== out.caseId));
}

/** A refusal leaves no trace but this count; one that no story expects is a fault of the story. */
function meet(stage: Stage, { refused, event, at }: Step, { caseId }: LivedOut, code: RefusalCode | null): void {
  if (code === null || code !== refused) {
    const states = caseId === null ? '' : lived(stage, caseId).sealed.at(-1)?.plan.states.join(' ');
    throw new Error(`${event.type} at ${at.toISOString()} came to ${code ?? 'nothing'} in ${states ?? ''}`);
  }
  stage.refusals.set(code, (stage.refusals.get(code) ?? 0) + 1);
}

function open(stage: Stage, tale: Tale, step: Step): Result<CasePlan[]> {
  const ctx = contextOf(stage, step, null);
  const event = caseEvent.parse(step.event);
  if (event.type !== 'receive' && event.type !== 'receiveServiceRequest') throw new Error('A story begins otherwise');
  if (!mayBegin(ctx.actor, event.type)) return { ok: false, failure: { kind: 'forbidden' } };
  const { procedure, person, service } = tale;
  const input = { event, procedure, ...(person && { person }), ...whenOf(step) };
  const plan = planOpening(ctx, input, stage.opening, step.at);
  if (!plan.ok) return plan;
  // The team is known from what the complaint is about; the rules do not depend on it.
  const beginning = plan.value.beginning && { ...plan.value.beginning, ...service };
  return { ok: true, value: [{ ...plan.value, beginning }] };
}

function apply(stage: Stage, tale: Tale, step: Step, caseId: string): Result<CasePlan[]> {
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

/** Climbs every rung of the reminder ladder that is reached by then, the earliest first, as the sweep would have. */
function climb(stage: Stage, caseId: string, until: Date): void {
  for (let next = nextRung(stage, caseId); next !== null && next.at <= until; next = nextRung(stage, caseId)) {
    const by = { kind: 'system', organisationId: stage.organisationId, name: 'sweep' } as const;
    stage.setNow(next.at);
    const plans = remindPlan({ actor: by }, lived(stage, caseId).loaded, next.row, next.at);
    if (plans === null) throw new Error(`A clock that has ended still reminds: ${next.row.clock}`);
    keep(stage, plans);
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

/** Seals the plans, remembers what the cases have become, and writes the notices; gives the ids of the cases. */
function keep(stage: Stage, plans: readonly CasePlan[]): string[] {
  const { ids, entropy } = stage;
  const sealed = seal(plans, { ids, entropy, organisationId: stage.organisationId, requestId: ids.uuid() });
  for (const one of sealed) {
    const known = stage.cases.get(one.caseId);
    const loaded = afterPlan(known?.loaded ?? surroundings(stage), one);
    const words = known?.words ?? new Map<string, string>();
    meetPerson(stage, one);
    for (const { path, value } of one.texts) words.set(`${one.seq} ${path}`, value);
    stage.cases.set(one.caseId, { loaded, words, sealed: [...(known?.sealed ?? []), one] });
    for (const notice of one.notices) stage.mails.push(mailOf(stage, { notice, sealed: one, loaded, words }));
  }
  return sealed.map(({ caseId }) => caseId);
}

function meetPerson({ recipients }: Stage, { plan, personId }: SealedCase): void {
  const person = plan.beginning?.person ?? null;
  if (person === null || personId === null || 'personId' in person) return;
  recipients.set(personId, { name: person.name ?? null, email: person.email ?? null });
}

const surroundings = ({ opening, named }: Stage): BeforePlan => ({ ...opening, named, earlier: null });

/** The relay has a notice seconds after its event. */
function mailOf(stage: Stage, about: Omit<NoticeOfPast, 'recipient'>): PastMail {
  const { notice, sealed } = about;
  const recipient = stage.recipients.get(notice.staffId ?? notice.personId ?? '') ?? { name: null, email: null };
  const at = new Date(new Date(sealed.plan.event.recordedAt).getTime() + 3_000).toISOString();
  const messageId = notice.messageId ?? stage.ids.uuid();
  const outcome = recipient.email === null ? 'toPost' : 'sent';
  return { ...stage.write({ ...about, recipient }), outboxId: notice.outboxId, messageId, at, outcome };
}

export function lived({ cases }: Stage, caseId: string): LivedCase {
  const found = cases.get(caseId);
  if (found === undefined) throw new Error('A case is asked for before it has begun');
  return found;
}
