import type { SealedCase } from '../audit/seal.ts';
import { messageRows, outboxRows } from '../outbox/outbox-rows.ts';
import type { DeadlineRow } from './plan-types.ts';

/** The key of the request, to be kept with what it made; salt and hash in hexadecimal. */
export interface KeyToKeep {
  key: string;
  salt: string;
  requestHash: string;
}

/** What one command writes: its sealed plans, and the key of the request if it has one. */
export interface Writing {
  sealed: readonly SealedCase[];
  key: KeyToKeep | null;
}

/** Rows by table; a table without any spares the database a statement. */
export type Rows = Partial<ReturnType<typeof rowsOf>>;

/** The rows of some commands as the SQL function write_plans takes them. */
export function rowsOf(writings: readonly Writing[]) {
  const sealed = writings.flatMap((writing) => writing.sealed);
  return {
    changed: sealed.filter(({ plan }) => plan.caseId !== null).map(changedRow),
    people: sealed.flatMap(personRows),
    peopleChanged: sealed.flatMap(personChangeRows),
    consents: sealed.flatMap(consentRows),
    documents: sealed.flatMap(documentRows),
    filed: sealed.flatMap(filedRows),
    opened: sealed.filter(({ plan }) => plan.caseId === null).map(openedRow),
    casePeople: sealed.flatMap(casePersonRows),
    events: sealed.map(eventRow),
    texts: sealed.flatMap(({ caseId, seq, texts }) => texts.map((text) => textRow(caseId, seq, text))),
    deadlines: sealed.flatMap(({ caseId, plan }) => plan.deadlines.map((row) => deadlineRow(caseId, row))),
    extensions: sealed.flatMap(extensionRows),
    issues: sealed.flatMap(issueRows),
    remedies: sealed.flatMap(remedyRows),
    restrictions: sealed.flatMap(restrictionRows),
    links: sealed.flatMap(linkRows),
    messages: sealed.flatMap((one) => messageRows(one.notices, aboutOf(one))),
    outbox: sealed.flatMap((one) => outboxRows(one.notices, aboutOf(one))),
    keys: writings.flatMap(keyRows),
  };
}

const hex = (bytes: string): string => `\\x${bytes}`;
const aboutOf = ({ caseId, seq, plan }: SealedCase) => ({ caseId, seq, at: plan.event.recordedAt });

function commonRow({ plan, caseId, seq, hash }: SealedCase) {
  return {
    id: caseId,
    states: plan.states,
    next_due_on: plan.nextDue?.due ?? null,
    next_due_clock: plan.nextDue?.clock ?? null,
    owner_id: plan.ownerId,
    version: plan.before.version + 1,
    head_seq: seq,
    head_hash: hex(hash),
    last_happened_at: plan.lastHappenedAt,
    received_on: plan.receivedOn,
    marks: plan.marks,
    updated_at: plan.event.recordedAt,
    // As text: the column keeps it as it is.
    snapshot: JSON.stringify(plan.snapshot),
  };
}

function changedRow(sealed: SealedCase) {
  const { before, channel, pins } = sealed.plan;
  return { ...commonRow(sealed), before: before.version, channel, calendar_revision: pins.calendarRevision };
}

function openedRow(sealed: SealedCase) {
  const { pins, channel, beginning } = sealed.plan;
  return {
    ...commonRow(sealed),
    reference: sealed.reference,
    procedure_id: pins.procedure.id,
    procedure_version: pins.procedure.version,
    policy_version: pins.policyVersion,
    nation: pins.nation,
    calendar_revision: pins.calendarRevision,
    channel,
    team_id: beginning?.teamId ?? null,
    service_id: beginning?.serviceId ?? null,
    parent_id: beginning?.parentId ?? null,
    entered_by: sealed.plan.enteredBy,
  };
}

function personRows({ plan, personId, representedId }: SealedCase) {
  const { person = null, represented = null } = plan.beginning ?? {};
  const created_at = plan.event.recordedAt;
  const other = represented === null ? [] : [{ id: representedId, name: represented.name, created_at }];
  if (person === null || 'personId' in person) return other;
  const { preferredContact: preferred_contact, contactRules: contact_rules, ...told } = person;
  return [{ ...told, id: personId, preferred_contact, contact_rules, created_at }, ...other];
}

function personChangeRows({ plan, personId }: SealedCase) {
  if (plan.personChange === null || personId === null) return [];
  const { preferredContact, contactRules, adjustmentsReviewOn, ...named } = plan.personChange;
  const changes = {
    ...named,
    ...(preferredContact === undefined ? {} : { preferred_contact: preferredContact }),
    ...(contactRules === undefined ? {} : { contact_rules: contactRules }),
    ...(adjustmentsReviewOn === undefined ? {} : { adjustments_review_on: adjustmentsReviewOn }),
  };
  return [{ id: personId, changes }];
}

function consentRows({ plan, caseId }: SealedCase) {
  if (plan.consentChange === null) return [];
  const { consent, scope, expiresOn } = plan.consentChange;
  return [{ case_id: caseId, consent, scope, expires_on: expiresOn, since: plan.event.recordedAt }];
}

function documentRows({ plan, caseId, seq }: SealedCase) {
  return plan.documents.map(({ id, hash }) => ({ id, hash: hex(hash), case_id: caseId, seq }));
}

function filedRows({ plan, caseId, seq }: SealedCase) {
  return plan.filed === null ? [] : [{ case_id: caseId, seq, at: plan.event.recordedAt, facts: plan.filed.facts }];
}

function casePersonRows({ plan, caseId, personId, representedId }: SealedCase) {
  if (plan.caseId !== null) return [];
  const since = plan.event.recordedAt;
  const represented = plan.beginning?.represented ?? null;
  const own = { case_id: caseId, person_id: personId, role: 'complainant', consent: 'notNeeded', since };
  const { consent, scope, expiresOn: expires_on } = represented ?? {};
  const other = { case_id: caseId, person_id: representedId, role: 'represented', consent, scope, expires_on, since };
  return [...(personId === null ? [] : [own]), ...(represented === null ? [] : [other])];
}

function eventRow({ plan, caseId, seq, prev, hash, body, actor, requestId }: SealedCase) {
  const { kind, recordedAt, happenedAt } = plan.event;
  const times = { recorded_at: recordedAt, happened_at: happenedAt };
  const who = { actor_kind: actor.kind, actor_id: actor.id, request_id: requestId };
  return { case_id: caseId, seq, kind, ...times, ...who, prev: hex(prev), hash: hex(hash), body };
}

function textRow(caseId: string, seq: number, { path, value, salt }: SealedCase['texts'][number]) {
  return { case_id: caseId, seq, path, value, salt: hex(salt) };
}

/** A deadline as the SQL function write_plans takes it. */
export function deadlineRow(caseId: string, row: DeadlineRow) {
  return {
    case_id: caseId,
    clock: row.clock,
    run: row.run,
    started_on: row.startedOn,
    started_seq: row.startedSeq,
    due_on: row.dueOn,
    original_due_on: row.originalDueOn,
    base_due_on: row.baseDueOn,
    target_on: row.targetOn,
    is_extended: row.isExtended,
    state: row.state,
    stopped_at: row.stoppedAt,
    stopped_on: row.stoppedOn,
    strength: row.strength,
    citation: row.citation,
    limit: row.limit,
    calendar_revision: row.calendarRevision,
    reminds: row.reminds,
    next_action_at: row.nextActionAt,
    next_rung: row.nextRung,
    next_occurrence: row.nextOccurrence,
    rung: row.rung,
    occurrence: row.occurrence,
  };
}

function extensionRows({ plan, caseId, seq }: SealedCase) {
  return plan.extensions.map((row) => ({
    case_id: caseId,
    seq,
    clock: row.clock,
    run: row.run,
    number: row.number,
    working_days: row.workingDays,
    from_due_on: row.fromDueOn,
    to_due_on: row.toDueOn,
    is_valid: row.isValid,
    is_over_cap: row.isOverCap,
    approved_by: row.approvedBy,
  }));
}

function issueRows({ plan, caseId }: SealedCase) {
  return plan.issues.map((row) => ({
    case_id: caseId,
    number: row.number,
    text_seq: row.textSeq,
    text_path: row.textPath,
    stage: row.stage,
    state: row.state,
    ground: row.ground,
    finding: row.finding,
    finding_stage: row.findingStage,
  }));
}

function remedyRows({ plan, caseId }: SealedCase) {
  return plan.remedies.map((row) => ({
    case_id: caseId,
    id: row.id,
    kind: row.kind,
    due_on: row.dueOn,
    state: row.state,
    text_seq: row.textSeq,
    text_path: row.textPath,
    settled_at: row.settledAt,
  }));
}

function restrictionRows({ plan, caseId }: SealedCase) {
  return plan.restrictions.map((row) => ({
    case_id: caseId,
    number: row.number,
    imposed_on: row.imposedOn,
    review_on: row.reviewOn,
    reviewed_on: row.reviewedOn,
    lifted_on: row.liftedOn,
    state: row.state,
    seq: row.seq,
  }));
}

function linkRows({ plan, caseId, seq }: SealedCase) {
  return plan.links.map(({ otherId, kind, state }) => ({ case_id: caseId, other_id: otherId, kind, seq, state }));
}

function keyRows({ sealed: [first], key: kept }: Writing) {
  if (kept === null) return [];
  if (first === undefined) throw new Error('A key is kept with a case');
  const { caseId, seq, plan } = first;
  const { key, salt, requestHash } = kept;
  const hashes = { salt: hex(salt), request_hash: hex(requestHash) };
  return [{ key, ...hashes, case_id: caseId, seq, created_at: plan.event.recordedAt }];
}
