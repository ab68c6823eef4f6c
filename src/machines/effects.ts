import type { IsoDate } from '../calendar/iso-date.ts';
import type { TimeLimit } from '../calendar/time-limit.ts';
import type { Channel, Ground, LinkKind, Outcome, RemedyKind } from './words.ts';

/** What a letter or notice is about; each has one template of the same name in notifications/templates. */
export type Occasion =
  | 'receipt'
  | 'acknowledgement'
  | 'extension'
  | 'response'
  | 'incomplete-response'
  | 'stage2-acknowledgement'
  | 'final-response'
  | 'delay-notice'
  | 'progress-update'
  | 'extension-undone'
  | 'date-moved'
  | 'duplicate'
  | 'restriction'
  | 'restriction-review'
  | 'remedy-failure'
  | 'transfer'
  | 'orally-settled'
  | 'refusal'
  | 'withdrawal'
  | 'information-added'
  | 'details-changed'
  | 'escalation-received'
  | 'reminder'
  | 'due-today'
  | 'overdue'
  | 'escalation-manager'
  | 'escalation-senior-lead';

/** Who is told. The plan turns a role into people: resident, the case's owner, the team's manager, the senior lead. */
export type Audience = 'resident' | 'handler' | 'manager' | 'seniorLead';

/**
 * What may follow from an event. Effects are recorded, never executed by the machine.
 * `run` numbers the times one clock was started in one case, from 1. Instants are ISO 8601 in UTC.
 */
export type Effect =
  | {
      type: 'startClock';
      clock: string;
      run: number;
      startedOn: IsoDate;
      /** Null for a clock without a legal date. */
      dueOn: IsoDate | null;
      /** The organisation's own, stricter date, where it has one. */
      targetOn?: IsoDate;
      limit: TimeLimit | null;
      citation: string;
      strength: 'must' | 'should' | 'target';
      /** Whether the reminder ladder climbs for this clock (false for backstops and windows). */
      reminds: boolean;
    }
  | {
      type: 'moveClock';
      clock: string;
      run: number;
      dueOn: IsoDate;
      cause: 'extension' | 'calendar' | 'undo' | 'correction';
      targetOn?: IsoDate;
      /** Only of a correction: the start as it should have been recorded. */
      startedOn?: IsoDate;
      /** Only of a correction: the due date that follows from it, without extensions. */
      baseDueOn?: IsoDate;
    }
  | { type: 'stopClock'; clock: string; run: number; stoppedAt: string; valid: boolean }
  | { type: 'voidClock'; clock: string; run: number; at: string }
  /** A voided clock runs on as it was (reinstate): same start, same due date. */
  | { type: 'resumeClock'; clock: string; run: number }
  /** The person's details become what the event says; what it does not name stays. */
  | { type: 'changePerson' }
  /** What the person a complaint is made for agreed to becomes what the event says. */
  | { type: 'changeConsent' }
  /** The file of the case gains what the event of this kind says: a note, a request to a service, who works on it. */
  | { type: 'fileRecord'; kind: string }
  | {
      type: 'recordExtension';
      clock: string;
      run: number;
      number: number;
      workingDays: number;
      fromDueOn: IsoDate;
      toDueOn: IsoDate;
      valid: boolean;
      overCap: boolean;
      approvedBy: string | null;
    }
  /** `text` is the path of the words among the event's personal texts, for example "definition.issues.0". */
  | { type: 'recordIssue'; number: number; stage: string; text: string }
  | { type: 'replaceIssues'; keep: number[] }
  | { type: 'refuseIssue'; number: number; ground: Ground }
  | { type: 'decideIssue'; number: number; stage: string; finding: Outcome }
  | { type: 'recordRemedy'; id: string; kind: RemedyKind; dueOn: IsoDate; text: string | null }
  | { type: 'settleRemedy'; id: string; state: 'completed' | 'failed'; at: string }
  | { type: 'recordAction'; number: number; text: string; dueOn: IsoDate | null }
  | { type: 'recordRestriction'; number: number; imposedOn: IsoDate; reviewOn: IsoDate }
  | { type: 'reviewRestriction'; number: number; reviewedOn: IsoDate; reviewOn: IsoDate; state: 'inForce' | 'lifted' }
  | { type: 'linkCase'; to: string; kind: LinkKind; state: 'linked' | 'unlinked' }
  | { type: 'assignHandler'; stage: string; handler: string }
  | {
      type: 'notify';
      occasion: Occasion;
      to: Audience;
      clock?: string;
      run?: number;
      rung?: string;
      occurrence?: number;
    }
  /**
   * Another case begins with this event (machines/decide.ts, beginCase); `texts` are paths as in recordIssue.
   * `toldOn` is the real date, `receivedOn` the one used; `late` says that discretion is owed on it.
   */
  | {
      type: 'openCase';
      procedure: string;
      cause: 'newIssue' | 'split' | 'receive' | 'serviceRequest';
      receivedOn: IsoDate;
      toldOn: IsoDate;
      awareOn: IsoDate | null;
      channel: Channel;
      late: boolean;
      texts: string[];
    };

/** One kind of effect. */
export type EffectOf<T extends Effect['type']> = Extract<Effect, { type: T }>;
