import { londonDate } from '../calendar/london.ts';
import { pinOn } from '../machines/find-procedure.ts';
import { beginCase, type Decision } from '../machines/decide.ts';
import type { EffectOf } from '../machines/effects.ts';
import { lookAtStanding, nextDue } from '../machines/look.ts';
import type { Channel } from '../machines/words.ts';
import type { Actor } from '../ports.ts';
import type { LoadedCase, LoadedOpening, Surroundings } from './loaded-case.ts';
import { planDeadlines } from './plan-deadlines.ts';
import { planFiling } from './plan-filing.ts';
import { marksOf } from './plan-marks.ts';
import { planNotices } from './plan-notices.ts';
import { planPoints } from './plan-points.ts';
import { auditKinds } from './plan-kinds.ts';
import { planConsent, planPerson } from './plan-person.ts';
import type { Beginning, CasePlan, DocumentPlan, NewPerson, Pins, RecordedFacts, Represented } from './plan-types.ts';

/** What happened, apart from its personal texts, who did it, and when it happened and is recorded. */
export interface Happening {
  facts: RecordedFacts;
  texts: Record<string, string>;
  actor: Actor;
  happenedAt: Date;
  at: Date;
}

/** A decision that lets the event happen. */
export type Accepted = Extract<Decision, { accepted: true }>;

/** The rows of an accepted event: its own case first, then each further case that it begins. */
export function planEvent(loaded: LoadedCase, happening: Happening, decision: Accepted): CasePlan[] {
  const before = { version: loaded.version, seq: loaded.headSeq, hash: loaded.headHash };
  const own = planCase({ ...loaded, before, beginning: null }, happening, decision);
  const begun = decision.effects.flatMap((effect) =>
    effect.type === 'openCase' ? [planBegun(loaded, happening, effect)] : [],
  );
  return [own, ...begun];
}

/** What a new case begins with, besides its event. */
export interface Opening {
  procedure: { id: string; version: number };
  channel: Channel;
  person: NewPerson | null;
  represented: Represented | null;
}

/** The rows of a case that begins with this event. */
export function planOpen(loaded: LoadedOpening, opening: Opening, happening: Happening, decision: Accepted): CasePlan {
  const { procedure, channel, person, represented } = opening;
  const serviceId = serviceOf(happening.facts);
  const beginning = { person, represented, parentId: null, teamId: null, serviceId };
  return planCase(
    { ...loaded, ...blank, pins: { ...loaded.pins, procedure }, channel, beginning },
    happening,
    decision,
  );
}

const noVersion = { version: 0, seq: 0, hash: null };
const blank = { caseId: null, before: noVersion, ownerId: null, teamId: null, personId: null } as const;

interface Ground
  extends
    Pick<Surroundings, 'policy' | 'calendar' | 'staff'>,
    Partial<Pick<LoadedCase, 'deadlines' | 'issues' | 'remedies' | 'restrictions'>> {
  caseId: string | null;
  before: CasePlan['before'];
  pins: Pins;
  channel: Channel;
  ownerId: string | null;
  teamId: string | null;
  personId: string | null;
  beginning: Beginning | null;
  lastHappenedAt?: string;
}

function planCase(ground: Ground, happening: Happening, { snapshot, effects }: Accepted): CasePlan {
  const { before, pins, personId, beginning, policy, calendar, teamId, staff, deadlines = [] } = ground;
  const { facts, at, texts, happenedAt } = happening;
  const { calendarRevision, procedure } = pins;
  const seq = before.seq + 1;
  const changed = planDeadlines({ deadlines, effects, facts, snapshot, calendar, policy, at, seq, calendarRevision });
  const points = planPoints({
    issues: ground.issues ?? [],
    remedies: ground.remedies ?? [],
    restrictions: ground.restrictions ?? [],
    effects,
    seq,
  });
  const ownerId = ownerAfter(ground.ownerId, effects);
  const seen = lookAtStanding({ procedure, calendar, policy, snapshot }, at);
  const hasPerson = personId !== null || (beginning?.person ?? null) !== null;
  const letter = texts['letter'] ?? null;
  return {
    caseId: ground.caseId,
    beginning,
    before,
    pins,
    personId,
    personChange: planPerson(effects, happening),
    consentChange: planConsent(effects, happening),
    documents: documentsOf(happening),
    filed: planFiling(effects, facts),
    marks: marksOf(snapshot, facts),
    enteredBy: happening.actor.kind === 'staff' ? happening.actor.staffId : null,
    states: seen.states,
    nextDue: nextDue(seen),
    channel: snapshot.context.channel ?? ground.channel,
    receivedOn: snapshot.context.receivedOn ?? snapshot.context.toldOn ?? londonDate(happenedAt),
    ownerId,
    snapshot,
    event: eventOf(happening, effects),
    lastHappenedAt: lastAct(happening, ground.lastHappenedAt),
    texts,
    deadlines: changed,
    extensions: points.extensions,
    issues: points.issues,
    remedies: points.remedies,
    restrictions: points.restrictions,
    links: points.links,
    notices: planNotices({ effects, letter, hasPerson, ownerId, teamId, staff, deadlines: [...changed, ...deadlines] }),
  };
}

function eventOf(
  { facts, actor, happenedAt, at }: Happening,
  effects: CasePlan['event']['effects'],
): CasePlan['event'] {
  const kind = auditKinds[facts.type];
  return { kind, facts, effects, actor, recordedAt: at.toISOString(), happenedAt: happenedAt.toISOString() };
}

/** A further case begins with the words which the effect names, in the name of the same person. */
function planBegun(loaded: LoadedCase, happening: Happening, effect: EffectOf<'openCase'>): CasePlan {
  const procedure = pinOn(effect.procedure, effect.receivedOn);
  const { calendar, policy, personId, teamId, serviceId, staff } = loaded;
  const decision = beginCase({ procedure, calendar, policy }, effect, happening.happenedAt);
  if (!decision.accepted) throw new Error(`A further case was refused: ${decision.code}`);
  const channel = decision.snapshot.context.channel ?? loaded.channel;
  const description = effect.texts.map((path) => happening.texts[path] ?? '').join('\n\n');
  const from = { fromCase: loaded.caseId, fromSeq: loaded.headSeq + 1, receivedOn: effect.receivedOn };
  const facts = { type: 'begin', cause: effect.cause, ...from } as const;
  const person = personId === null ? null : { personId };
  const beginning = { person, represented: null, parentId: loaded.caseId, teamId, serviceId };
  const ground = { ...blank, pins: { ...loaded.pins, procedure }, channel, policy, calendar, staff, teamId, beginning };
  return planCase(ground, { ...happening, facts, texts: { description } }, decision);
}

function serviceOf(facts: RecordedFacts): string | null {
  return facts.type === 'receive' ? (facts.service ?? null) : null;
}

/** The files that an event brings: their ids are facts, their hashes are texts. */
function documentsOf({ facts, texts }: Happening): DocumentPlan[] {
  if (!('documents' in facts)) return [];
  return (facts.documents ?? []).map(({ id }, i) => ({ id, hash: texts[`documents.${i}.hash`] ?? '' }));
}

function ownerAfter(ownerId: string | null, effects: Accepted['effects']): string | null {
  return effects.reduce((owner, effect) => (effect.type === 'assignHandler' ? effect.handler : owner), ownerId);
}

/** What the system says by itself never keeps a person from recording what they did earlier. */
function lastAct({ facts, happenedAt }: Happening, before: string | null | undefined): string {
  const isOurs = facts.type === 'remind' || facts.type === 'calendarChange';
  return isOurs && before ? before : happenedAt.toISOString();
}
