import type { IsoDate } from '../calendar/iso-date.ts';
import type { Channel } from '../machines/words.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Actor } from '../ports.ts';
import { mayKnowMark, type Waiting } from './case-filter.ts';
import type { CaseMark } from './plan-marks.ts';
import { formatReference } from './reference.ts';
import type { CaseRow } from './view.ts';

/** A case in the lists of staff: who it is about and what to mind, as far as the actor may know. */
export interface ListedCase extends CaseRow {
  /** Null where it is not known, or withheld from this actor. */
  personName: string | null;
  isNameWithheld: boolean;
  hasAdjustments: boolean;
  marks: CaseMark[];
  labels: string[];
  ward: string | null;
  team: string | null;
  service: string | null;
  isOpen: boolean;
  /** Null of a case that has ended. */
  waitingOn: Waiting | null;
}

/** A row of the SQL function listed_cases. */
export interface ListedRow {
  id: string;
  reference: string;
  procedure_id: string;
  states: string[];
  channel: Channel;
  received_on: IsoDate;
  next_due_on: IsoDate | null;
  next_due_clock: string | null;
  owner_id: string | null;
  owner_name: string | null;
  version: number;
  summary: string | null;
  person_name: string | null;
  has_adjustments: boolean | null;
  formats: string[] | null;
  marks: CaseMark[];
  labels: string[];
  ward: string | null;
  team_name: string | null;
  service_name: string | null;
  is_open: boolean;
  waiting_on: Waiting | null;
}

/** Pure: a row as this actor may see it on a day. */
export function listedCaseOf(row: ListedRow, actor: Actor, today: IsoDate): ListedCase {
  const isNameWithheld = row.marks.includes('nameWithheld');
  const mayKnowName = !isNameWithheld || actor.kind === 'system' || mayDo(actor, 'case.sensitive');
  return {
    ...caseRowOf(row, today),
    personName: mayKnowName ? row.person_name : null,
    isNameWithheld,
    hasAdjustments: row.has_adjustments === true || (row.formats ?? []).length > 0,
    marks: row.marks.filter((mark) => mayKnowMark(actor, mark)),
    labels: row.labels,
    ward: row.ward,
    team: row.team_name,
    service: row.service_name,
    isOpen: row.is_open,
    waitingOn: row.waiting_on,
  };
}

function caseRowOf(row: ListedRow, today: IsoDate): CaseRow {
  const { next_due_on: due, next_due_clock: clock, owner_id: staffId, owner_name: name } = row;
  return {
    caseId: row.id,
    reference: formatReference(row.reference),
    procedure: row.procedure_id,
    states: row.states,
    channel: row.channel,
    receivedOn: row.received_on,
    nextDue: due === null || clock === null ? null : { clock, due },
    isOverdue: due !== null && due < today,
    isDueToday: due === today,
    owner: staffId === null || name === null ? null : { staffId, name },
    version: row.version,
    summary: row.summary ?? '',
  };
}
