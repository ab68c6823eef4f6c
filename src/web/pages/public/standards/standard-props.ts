import type { IsoDate } from '../../../../calendar/iso-date.ts';
import type { Texts } from '../../../../language/language.ts';
import type { WorkedOutDate } from '../../../../machines/deadlines-of.ts';
import type { Policy } from '../../../../machines/policy.ts';
import type { Procedure } from '../../../../machines/procedure.ts';

/** What the account of one procedure is written from. */
export interface StandardProps {
  procedure: Procedure;
  policy: Policy;
  today: IsoDate;
  dates: readonly WorkedOutDate[];
  /** Whether these are the dates of a complaint made today, which may lie beyond the bank holidays known. */
  areToday: boolean;
  texts: Texts;
}
