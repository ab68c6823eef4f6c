import type { OtherCount } from '../calendar/count-otherwise.ts';
import type { Explanation } from '../calendar/explain.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { TimeLimit } from '../calendar/time-limit.ts';

/** What words need to know of an explained clock; instants come as London days and times. */
export interface ExplainedClock {
  reference: string;
  clock: string;
  procedureTitle: string;
  procedureVersion: number;
  citation: string;
  strength: 'must' | 'should' | 'target';
  dateIs: 'counted' | 'given' | 'none';
  limit: TimeLimit | null;
  startEvent: { type: string; firstToldOn: IsoDate | null };
  startMoment: { on: IsoDate; time: string };
  receiptPolicy: 'actual' | 'nextWorkingDay' | 'registered';
  receiptCutOff: string | null;
  startedOn: IsoDate;
  firstStartedOn: IsoDate | null;
  countedFrom: IsoDate;
  countedFromIs: 'start' | 'awareness';
  originalDue: IsoDate | null;
  target: { due: IsoDate; limit: TimeLimit | null } | null;
  extensions: readonly { number: number; workingDays: number; valid: boolean; undone: boolean; overCap: boolean }[];
  moves: readonly { movedOn: IsoDate; cause: 'extension' | 'calendar' | 'undo' | 'correction'; due: IsoDate }[];
  calendarRevision: string;
  stored: { due: IsoDate | null };
  stoppedOn: IsoDate | null;
  recomputedDue: IsoDate | null;
  agrees: boolean;
  conventions: readonly OtherCount[];
  explanation: Explanation | null;
}
