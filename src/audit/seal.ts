import type { Actor, Entropy, Ids } from '../ports.ts';
import type { AddressedNotice, CasePlan, NoticePlan } from '../cases/plan-types.ts';
import { canonical } from './canonical.ts';
import type { EventBody } from './event-body.ts';
import { commitment, genesis, sha256 } from './hashes.ts';

/** A plan whose ids, salts and hashes have been filled in; salts and hashes are hexadecimal. */
export interface SealedCase {
  plan: CasePlan;
  caseId: string;
  /** Bare; of a new case only. */
  reference: string | null;
  personId: string | null;
  /** Of a new case that is somebody else's. */
  representedId: string | null;
  seq: number;
  hash: string;
  prev: string;
  actor: EventBody['actor'];
  requestId: string;
  body: string;
  texts: { path: string; value: string; salt: string }[];
  notices: AddressedNotice[];
}

/** What a seal is made with. */
export interface SealTools {
  ids: Ids;
  entropy: Pick<Entropy, 'bytes'>;
  organisationId: string;
  requestId: string;
}

const saltBytes = 16;

/** Fills in ids, salts and commitments, chains each plan to its case's last event and hashes it. */
export function seal(plans: readonly CasePlan[], tools: SealTools): SealedCase[] {
  return plans.map((plan) => sealCase(plan, tools));
}

function sealCase(plan: CasePlan, tools: SealTools): SealedCase {
  const { ids, organisationId, requestId } = tools;
  const caseId = plan.caseId ?? ids.uuid();
  const personId = personOf(plan, ids);
  const representedId = plan.beginning?.represented ? ids.uuid() : null;
  const seq = plan.before.seq + 1;
  const prev = plan.before.hash ?? genesis(organisationId, caseId);
  const { texts, commitments } = sealTexts(plan.texts, { organisationId, caseId, seq }, tools.entropy);
  const actor = { kind: plan.event.actor.kind, id: actorId(plan.event.actor) };
  const body = canonical(bodyOf(plan, { organisationId, caseId, seq, prev, actor, requestId, commitments }));
  const notices = plan.notices.map((notice) => sealNotice(notice, { caseId, seq, personId }, ids));
  const reference = plan.caseId === null ? ids.reference() : null;
  return {
    plan,
    caseId,
    reference,
    personId,
    representedId,
    seq,
    hash: sha256(body),
    prev,
    actor,
    requestId,
    body,
    texts,
    notices,
  };
}

function personOf({ beginning, personId }: CasePlan, ids: Ids): string | null {
  const person = beginning?.person ?? null;
  if (person === null) return personId;
  return 'personId' in person ? person.personId : ids.uuid();
}

function sealTexts(
  texts: Record<string, string>,
  place: { organisationId: string; caseId: string; seq: number },
  entropy: SealTools['entropy'],
) {
  const paths = Object.entries(texts);
  const salts = paths.length === 0 ? new Uint8Array() : entropy.bytes(saltBytes * paths.length);
  const commitments: Record<string, string> = {};
  const sealed = paths.map(([path, value], index) => {
    const salt = salts.subarray(index * saltBytes, (index + 1) * saltBytes);
    commitments[path] = commitment(salt, { ...place, path }, value);
    return { path, value, salt: Buffer.from(salt).toString('hex') };
  });
  return { texts: sealed, commitments };
}

interface Sealing {
  organisationId: string;
  caseId: string;
  seq: number;
  prev: string;
  actor: EventBody['actor'];
  requestId: string;
  commitments: Record<string, string>;
}

function bodyOf({ pins, event, snapshot }: CasePlan, sealing: Sealing): EventBody {
  const { kind, recordedAt, happenedAt, facts, effects } = event;
  return {
    format: 1,
    organisation: sealing.organisationId,
    case: sealing.caseId,
    seq: sealing.seq,
    prev: sealing.prev,
    kind,
    recordedAt,
    happenedAt,
    facts,
    effects,
    actor: sealing.actor,
    request: sealing.requestId,
    procedure: pins.procedure,
    policy: pins.policyVersion,
    calendar: { nation: pins.nation, revision: pins.calendarRevision },
    snapshot: sha256(canonical(snapshot)),
    texts: sealing.commitments,
  };
}

function actorId(actor: Actor): string | null {
  if (actor.kind === 'staff') return actor.staffId;
  if (actor.kind === 'resident') return actor.personId;
  return actor.kind === 'system' ? actor.name : null;
}

/** One effect has one key, however often it is decided: the database lets it in once. */
function sealNotice(
  plan: NoticePlan,
  about: { caseId: string; seq: number; personId: string | null },
  ids: Ids,
): AddressedNotice {
  const toPerson = plan.to.kind === 'person';
  const personId = toPerson ? about.personId : null;
  const staffId = plan.to.kind === 'staff' ? plan.to.staffId : null;
  const recipient = personId ?? staffId;
  const effectKey =
    plan.rung === null
      ? ['event', about.caseId, about.seq, plan.occasion, recipient].join(':')
      : ['rung', about.caseId, plan.clock, plan.run, plan.dueOn, plan.rung, plan.occurrence, recipient].join(':');
  return { plan, outboxId: ids.uuid(), messageId: toPerson ? ids.uuid() : null, personId, staffId, effectKey };
}
