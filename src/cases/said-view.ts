import type { IsoDate } from '../calendar/iso-date.ts';
import type { Capacity, Topic, View } from '../machines/words.ts';

/** For whom the complaint is made, and what may be shared with whoever makes it. */
export interface RepresentedView {
  personId: string;
  name: string | null;
  consent: 'notNeeded' | 'asked' | 'given' | 'refused';
  scope: string | null;
  expiresOn: IsoDate | null;
}

/** What was said when the complaint was made, besides what happened; null where it was not said. */
export interface LodgedView {
  contractor: string | null;
  period: string | null;
  place: string | null;
  effect: string | null;
  outcomesSought: string[];
  earlierReport: string | null;
  /** Staff and the person themselves. */
  risk: string | null;
  /** Why the service must not learn the name; null where it may. */
  withholdName: string | null;
  capacity: Capacity | null;
}

/** What somebody said later, about what, and whether they agree. */
export interface StatementView {
  seq: number;
  /** ISO 8601, UTC. */
  at: string;
  about: Topic | null;
  view: View | null;
  text: string | null;
}
