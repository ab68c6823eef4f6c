import type { IsoDate } from '../calendar/iso-date.ts';
import type { TimeLimit } from '../calendar/time-limit.ts';
import type { Channel, LinkKind } from './words.ts';

/** A state of a machine as nested names, for example { complaint: { stage1: 'awaitingResponse' }, request: 'none' }. */
export type StateValue = string | { [region: string]: StateValue };

/** One clock of a case, its latest run only; dates are London days, instants ISO 8601 in UTC. */
export interface ClockRecord {
  /** How many times it was started; 0 while it has never run. */
  run: number;
  state: 'pending' | 'open' | 'stopped' | 'void';
  startedOn: IsoDate | null;
  /** The date in force; null for a clock without a legal date. */
  dueOn: IsoDate | null;
  /** The date in force without any extension. */
  baseDueOn: IsoDate | null;
  /** The date first set. */
  originalDueOn: IsoDate | null;
  /** The organisation's own, stricter date; null where it has chosen none. */
  targetOn: IsoDate | null;
  /** Working days added by valid extensions. */
  extendedBy: number;
  stoppedAt: string | null;
  /** When an answer short of contents was sent while the clock ran on. */
  invalidAt: string | null;
  /** What a voided clock goes back to when the case is reinstated. */
  before: 'pending' | 'open' | null;
  /** The day it is counted from, where that is not its start: the day on which the person first knew. */
  countedFrom?: IsoDate;
  /** Only where the procedure does not hold the limit itself: windows of a policy, an Ombudsman's periods. */
  limit?: TimeLimit;
}

/** An issue of the complaint definition, or one added to it; its words live outside the machine. */
export interface IssueRecord {
  number: number;
  stage: string;
  state: 'open' | 'refused' | 'replaced';
}

/** A remedy: `failing` while the letter that it cannot be delivered is still incomplete. */
export interface RemedyRecord {
  id: string;
  state: 'open' | 'failing' | 'failed' | 'completed';
}

/** An extension notice as sent. */
export interface ExtensionRecord {
  clock: string;
  run: number;
  number: number;
  workingDays: number;
  valid: boolean;
  overCap: boolean;
  /** Taken back: the date is as if it had never been given. */
  undone: boolean;
}

/** What was promised in an answer besides remedies; its words live outside the machine. */
export interface ActionRecord {
  number: number;
  state: 'open' | 'done';
}

/** What a machine remembers of a case besides its state: ids, numbers, dates and presence, never a personal text. */
export interface CaseContext {
  channel: Channel | null;
  /** The receipt date used for the clocks (domain.md 4.2). */
  receivedOn: IsoDate | null;
  /** The London date on which the person really told the body. */
  toldOn: IsoDate | null;
  /** When this case was taken in. */
  receivedAt: string | null;
  awareOn: IsoDate | null;
  /** Whether a complaint definition was recorded. */
  defined: boolean;
  issues: IssueRecord[];
  /** Everyone who was the handler of a stage, in order. */
  handlers: Record<string, string[]>;
  remedies: RemedyRecord[];
  actions: ActionRecord[];
  extensions: ExtensionRecord[];
  /** How often the person hears of the stage in hand, in working days; null where nothing was agreed. */
  updateEvery: number | null;
  /** The date given in the last delay notice of the stage in hand. */
  delayExpectedOn: IsoDate | null;
  /** The restriction in force: `number` counts those of this case. */
  restriction: { number: number; reviewOn: IsoDate; owedFrom: IsoDate } | null;
  /** How many restrictions there were in all. */
  restrictions: number;
  triage: { complexity: 'straightforward' | 'complex'; vulnerability: boolean; risk: boolean } | null;
  /** Other cases, by id. */
  links: { to: string; kind: LinkKind }[];
  /** Where the case stood when it was withdrawn or refused, for example "stage1.awaitingResponse". */
  leftFrom: string | null;
  /** Clocks whose date, already told, a calendar change would have moved earlier. */
  recheck: string[];
  /** An answer came after the backstop; an escalation came after its window. */
  backstopMissed: boolean;
  lateEscalation: boolean;
  clocks: Record<string, ClockRecord>;
}

/** The whole truth of a case as stored; `shape` is raised when this form changes (upgrade.ts). */
export interface CaseSnapshot {
  shape: 2;
  value: StateValue;
  context: CaseContext;
}

/** What a case remembers before anything has happened. */
export const emptyContext: CaseContext = Object.freeze({
  channel: null,
  receivedOn: null,
  toldOn: null,
  receivedAt: null,
  awareOn: null,
  defined: false,
  issues: [],
  handlers: {},
  remedies: [],
  actions: [],
  extensions: [],
  updateEvery: null,
  delayExpectedOn: null,
  restriction: null,
  restrictions: 0,
  triage: null,
  links: [],
  leftFrom: null,
  recheck: [],
  backstopMissed: false,
  lateEscalation: false,
  clocks: {},
});
