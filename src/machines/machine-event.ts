import type { Calendar } from '../calendar/calendar.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { EventType } from './events.ts';
import type { RemindEvent } from './remind-event.ts';
import type { Policy } from './policy.ts';
import type { Procedure } from './procedure.ts';
import type { FactsOf } from './split.ts';
import type { Channel } from './words.ts';

/** The instant of an event, its London date, and what it is judged by. */
export interface Moment {
  at: Date;
  today: IsoDate;
  calendar: Calendar;
  policy: Policy;
  procedure: Procedure;
}

/** How a case begins that another case's event has made. */
export interface BeginFacts {
  type: 'begin';
  receivedOn: IsoDate;
  toldOn: IsoDate;
  awareOn: IsoDate | null;
  channel: Channel;
  late: boolean;
  isRequest: boolean;
}

/** The facts of each type of event that a machine knows. */
export type FactsByType = { [T in EventType]: FactsOf<T> } & { remind: RemindEvent; begin: BeginFacts };
/** The types of event that a machine knows. */
export type MachineEventType = keyof FactsByType;

/** What is given to XState's `transition()`. */
export interface MachineEventOf<T extends MachineEventType> {
  type: T;
  facts: FactsByType[T];
  moment: Moment;
}
/** Any event as a machine receives it. */
export type MachineEvent = { [T in MachineEventType]: MachineEventOf<T> }[MachineEventType];

/** Whether an event is of this type. */
export function isEvent<T extends MachineEventType>(
  event: MachineEvent,
  type: T,
): event is MachineEvent & MachineEventOf<T> {
  return event.type === type;
}

/** Joins facts with their moment. */
export function machineEvent(facts: FactsByType[MachineEventType], moment: Moment): MachineEvent {
  return paired({ type: facts.type, facts, moment });
}

// Facts carry their own type, so `type` and `facts` always belong together; TypeScript cannot follow that.
function paired(event: { type: MachineEventType; facts: unknown; moment: Moment }): MachineEvent {
  return event as MachineEvent;
}
