import type { BulkAction } from '../../bulk/bulk-choice.ts';
import type { BulkCase } from '../../bulk/find-cases.ts';
import type { Places } from '../../bulk/places-to-move.ts';
import type { Handler } from '../../identity/list-handlers.ts';
import type { FormFault, FormValues } from '../form.ts';

/** What is to be done to which cases, before it is confirmed. */
export interface BulkProps {
  action: BulkAction;
  /** All open ones of this person; null: those that were named. */
  ofStaff: { staffId: string; name: string } | null;
  /** References as they were ticked or typed. */
  typed: string;
  cases: BulkCase[];
  handlers: Handler[];
  /** Where cases can be moved: what is open. */
  places: Places;
  today: string;
  values: FormValues;
  faults: FormFault[];
}
