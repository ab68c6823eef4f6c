import type { IsoDate } from '../calendar/iso-date.ts';
import type { ClockState } from '../machines/look.ts';
import type { Channel } from '../machines/words.ts';
import { casesSeenBy } from '../permissions/cases-seen.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Actor } from '../ports.ts';
import type { CaseMark } from './plan-marks.ts';

/** On whom the next step of an open case depends; `approval`: a letter waits for a second person. */
export const waitings = ['us', 'service', 'person', 'approval'] as const;
export type Waiting = (typeof waitings)[number];

/** The orders of a list of cases: what is due first, what came last, what came first. */
export const caseSorts = ['due', 'newest', 'oldest'] as const;
export type CaseSort = (typeof caseSorts)[number];

/** Whose cases: one's own with what nobody in one's teams has taken yet, everything of one's teams, or all. */
export const whoses = ['mine', 'team', 'all'] as const;
export type Whose = (typeof whoses)[number];

/** Whether an Ombudsman has a case: has it now, has decided it and not got it back since, or never had it. */
export const ombudsmanWays = ['with', 'decided', 'never'] as const;
export type OmbudsmanWay = (typeof ombudsmanWays)[number];

/** Which cases; what is left out does not narrow. */
export interface CaseFilter {
  whose?: Whose | undefined;
  /** Those whose cases count as one's own besides: colleagues that one stands in for. */
  standsInFor?: readonly string[] | undefined;
  open?: boolean | undefined;
  /** A state or the name of one of its parts. */
  state?: string | undefined;
  /** The part of any stage, for example awaitingAcknowledgement. */
  part?: string | undefined;
  overdue?: boolean | undefined;
  dueToday?: boolean | undefined;
  dueFrom?: IsoDate | undefined;
  dueTo?: IsoDate | undefined;
  /** The id of a member of staff. */
  owner?: string | undefined;
  /** Without an owner. */
  unowned?: boolean | undefined;
  procedure?: string | undefined;
  team?: string | undefined;
  service?: string | undefined;
  ward?: string | undefined;
  channel?: Channel | undefined;
  mark?: CaseMark | undefined;
  label?: string | undefined;
  /** Whether a stage has more time, by an extension that counted and was not undone. */
  extended?: boolean | undefined;
  ombudsman?: OmbudsmanWay | undefined;
  waitingOn?: Waiting | undefined;
  /** Something that was sent to the person has not arrived. */
  undelivered?: boolean | undefined;
  clock?: string | undefined;
  /** Only together with `clock`. */
  clockState?: ClockState | undefined;
  receivedFrom?: IsoDate | undefined;
  receivedTo?: IsoDate | undefined;
}

/** Marks that not everybody who may read a case may know of. */
const sensitiveMarks: readonly CaseMark[] = ['risk', 'vulnerability'];

/** Whether this actor may know of a mark, and so choose by it. */
export function mayKnowMark(actor: Actor, mark: CaseMark): boolean {
  return !sensitiveMarks.includes(mark) || actor.kind === 'system' || mayDo(actor, 'case.sensitive');
}

/** The filter as the SQL functions of lists take it, narrowed to what the actor may see; null: nothing at all. */
export function filterFor(actor: Actor, { standsInFor = [], ...filter }: CaseFilter): string | null {
  if (actor.kind === 'system') return JSON.stringify(filter);
  if (actor.kind !== 'staff') return null;
  if (filter.mark !== undefined && !mayKnowMark(actor, filter.mark)) return null;
  const asked = { ...filter, ...(filter.whose ? { staff: [actor.staffId, ...standsInFor] } : {}) };
  const seen = casesSeenBy(actor);
  if (seen === 'all') return JSON.stringify(asked);
  return seen === 'own' ? JSON.stringify({ ...asked, enteredBy: actor.staffId }) : null;
}
