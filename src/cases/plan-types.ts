import type { IsoDate } from '../calendar/iso-date.ts';
import type { Nation } from '../calendar/nation.ts';
import type { TimeLimit } from '../calendar/time-limit.ts';
import type { CaseSnapshot } from '../machines/case-state.ts';
import type { Effect, EffectOf, Occasion } from '../machines/effects.ts';
import type { RemindEvent } from '../machines/remind-event.ts';
import type { EventFacts } from '../machines/split.ts';
import type {
  Channel,
  ContactRules,
  ContactWay,
  Format,
  Ground,
  LinkKind,
  Outcome,
  RemedyKind,
} from '../machines/words.ts';
import type { Actor } from '../ports.ts';

/** What an event was, as history keeps it: the machine's part, or how a case came out of another one. */
export type RecordedFacts =
  | EventFacts
  | RemindEvent
  | { type: 'begin'; cause: EffectOf<'openCase'>['cause']; fromCase: string; fromSeq: number; receivedOn: IsoDate };

/** A deadline as its row holds it. Instants are ISO 8601 in UTC, dates London days. */
export interface DeadlineRow {
  clock: string;
  run: number;
  startedOn: IsoDate;
  /** The place in the history of the event that started it. */
  startedSeq: number;
  dueOn: IsoDate | null;
  originalDueOn: IsoDate | null;
  /** The date in force without its extensions. */
  baseDueOn: IsoDate | null;
  /** The organisation's own, stricter date. */
  targetOn: IsoDate | null;
  isExtended: boolean;
  state: 'armed' | 'stopped' | 'void' | 'invalid';
  stoppedAt: string | null;
  stoppedOn: IsoDate | null;
  strength: 'must' | 'should' | 'target';
  citation: string;
  limit: TimeLimit | null;
  calendarRevision: string;
  reminds: boolean;
  /** When the next rung of the ladder is reached, and which. */
  nextActionAt: string | null;
  nextRung: string | null;
  nextOccurrence: number | null;
  /** The last rung climbed for this due date. */
  rung: string | null;
  occurrence: number | null;
}

/** A point of the complaint; its words are the text `textPath` of event `textSeq`. */
export interface IssueRow {
  number: number;
  textSeq: number;
  textPath: string;
  stage: string;
  state: 'open' | 'refused' | 'decided' | 'replaced';
  ground: Ground | null;
  finding: Outcome | null;
  findingStage: string | null;
}

/** A remedy that was offered. */
export interface RemedyRow {
  id: string;
  kind: RemedyKind;
  dueOn: IsoDate;
  state: 'offered' | 'completed' | 'failed';
  textSeq: number | null;
  textPath: string | null;
  settledAt: string | null;
}

/** A contact restriction; its words are the texts of event `seq`. */
export interface RestrictionRow {
  number: number;
  imposedOn: IsoDate;
  reviewOn: IsoDate;
  reviewedOn: IsoDate | null;
  liftedOn: IsoDate | null;
  state: 'inForce' | 'lifted';
  seq: number;
}

/** What a case has to do with another one. */
export interface LinkRow {
  otherId: string;
  kind: LinkKind;
  state: 'linked' | 'unlinked';
}

/** One extension notice. */
export interface ExtensionRow {
  clock: string;
  run: number;
  number: number;
  workingDays: number;
  fromDueOn: IsoDate;
  toDueOn: IsoDate;
  isValid: boolean;
  isOverCap: boolean;
  approvedBy: string | null;
}

/** Something to be sent. `person` is the complainant, whose id a new case does not know yet; their notice is a message. */
export interface NoticePlan {
  occasion: Occasion;
  to: { kind: 'person' } | { kind: 'staff'; staffId: string };
  letter: string | null;
  clock: string | null;
  run: number | null;
  dueOn: IsoDate | null;
  rung: string | null;
  occurrence: number | null;
}

/** A notice with the ids of its outbox row and, to the resident, of its message. */
export interface AddressedNotice {
  plan: NoticePlan;
  outboxId: string;
  messageId: string | null;
  personId: string | null;
  staffId: string | null;
  /** Made of case, clock, run, due date, rung, occurrence and recipient. */
  effectKey: string;
}

/** Who complains; every field is a personal text. */
export interface NewPerson {
  name?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  address?: string | undefined;
  adjustments?: string | undefined;
  preferredContact?: ContactWay | 'none' | undefined;
  language?: 'en' | 'cy' | undefined;
  formats?: Format[] | undefined;
  contactRules?: ContactRules | undefined;
}

/** Details of the person that an event changes; null empties, what is left out stays. */
export interface PersonChange {
  name?: string | null;
  email?: string | null;
  phone?: string | null;
  address?: string | null;
  adjustments?: string | null;
  preferredContact?: ContactWay | 'none';
  language?: 'en' | 'cy';
  formats?: Format[];
  contactRules?: ContactRules;
  adjustmentsReviewOn?: IsoDate;
}

/** Somebody for whom another one complains. What may be shared waits for consent; the clocks do not (domain.md 6.4). */
export interface Represented {
  name: string;
  consent: 'asked' | 'given';
  scope?: string | undefined;
  expiresOn?: IsoDate | undefined;
}

/** What the person a complaint is made for agreed to. */
export interface ConsentChange {
  consent: 'asked' | 'given' | 'refused';
  scope: string | null;
  expiresOn: IsoDate | null;
}

/** A file that came with the event; the hash is SHA-256 in hexadecimal. */
export interface DocumentPlan {
  id: string;
  hash: string;
}

/** What an event adds to the file of its case: the rows follow from its facts. */
export interface FiledPlan {
  facts: RecordedFacts;
}

/** What a case is judged by, for good. */
export interface Pins {
  procedure: { id: string; version: number };
  policyVersion: number;
  nation: Nation;
  calendarRevision: string;
}

/** Only of a case that begins with this plan; its id, reference and person's id are filled in by `seal`. */
export interface Beginning {
  person: NewPerson | { personId: string } | null;
  represented: Represented | null;
  parentId: string | null;
  teamId: string | null;
  serviceId: string | null;
}

/** Everything one event changes in one case, as rows, without ids, salts and hashes. Pure. */
export interface CasePlan {
  /** Null: begins now. */
  caseId: string | null;
  beginning: Beginning | null;
  /** The version and the end of the chain that this builds on; zeros and null for a new case. */
  before: { version: number; seq: number; hash: string | null };
  pins: Pins;
  /** The complainant of a case that is there already. */
  personId: string | null;
  personChange: PersonChange | null;
  consentChange: ConsentChange | null;
  documents: DocumentPlan[];
  filed: FiledPlan | null;
  marks: string[];
  /** Only of a case that begins: the member of staff who wrote it down. */
  enteredBy: string | null;
  states: string[];
  nextDue: { clock: string; due: IsoDate } | null;
  channel: Channel;
  receivedOn: IsoDate;
  ownerId: string | null;
  snapshot: CaseSnapshot;
  event: {
    kind: string;
    facts: RecordedFacts;
    effects: readonly Effect[];
    actor: Actor;
    /** ISO 8601, UTC. */
    recordedAt: string;
    happenedAt: string;
  };
  /** The time of the last thing a person did, this event included. */
  lastHappenedAt: string;
  texts: Record<string, string>;
  deadlines: DeadlineRow[];
  extensions: ExtensionRow[];
  issues: IssueRow[];
  remedies: RemedyRow[];
  restrictions: RestrictionRow[];
  links: LinkRow[];
  notices: NoticePlan[];
}
