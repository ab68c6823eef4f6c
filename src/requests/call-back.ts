import type { IsoDate } from '../calendar/iso-date.ts';
import type { callBacks } from '../db/tables/call-backs.ts';

/** A call that somebody asked for. */
export interface CallBack {
  callBackId: string;
  caseId: string;
  phone: string;
  day: IsoDate;
  /** Local times, HH:MM. */
  from: string;
  to: string;
  topic: string | null;
  needs: string | null;
  askedAt: Date;
  /** The end of the time that was chosen. */
  dueAt: Date;
  state: 'open' | 'done' | 'withdrawn';
  /** What came of it, and each time that nobody answered; staff only. */
  note: string | null;
}

/** A row as the verbs give it. */
export function callBackOf(row: typeof callBacks.$inferSelect): CallBack {
  const { id, caseId, phone, day, slot, topic, needs, askedAt, dueAt, state, note } = row;
  const [from = '', to = ''] = slot.split('-');
  return { callBackId: id, caseId, phone, day, from, to, topic, needs, askedAt, dueAt, state, note };
}
