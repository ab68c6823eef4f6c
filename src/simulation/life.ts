import type { z } from 'zod';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { LoadedCase } from '../cases/loaded-case.ts';
import type { NewPerson } from '../cases/plan-types.ts';
import type { RefusalCode } from '../errors.ts';
import type { caseEvent } from '../machines/events.ts';
import type { Channel } from '../machines/words.ts';
import type { Actor } from '../ports.ts';
import type { Chance } from './chance.ts';
import type { Colleague, Council } from './council.ts';
import type { WorkingHours } from './working-hours.ts';
import type { Told } from './words/topic.ts';

/** One thing that happens to a case; with `refused` somebody tries what the rules do not allow. */
export interface Step {
  at: Date;
  by: Actor | Colleague | 'resident';
  event: z.input<typeof caseEvent>;
  refused?: RefusalCode;
  /** When it really happened, where it is recorded later, and why. */
  happenedAt?: Date;
  lateEntryReason?: string;
}

/** What one complaint goes through, step by step; it ends where the present is reached. */
export type Life = Generator<Step, void, void>;

/** Something promised: the event that says it was done, and its day. */
export interface Promised {
  on: IsoDate;
  event: Step['event'];
}

/** A complaint, as those who deal with it know it. */
export interface Tale {
  chance: Chance;
  hours: WorkingHours;
  council: Council;
  procedure: string;
  told: Told;
  channel: Channel;
  person: NewPerson | null;
  /** The day on which it comes in. */
  receivedOn: IsoDate;
  handler: Colleague;
  reviewer: Colleague;
  manager: Colleague;
  service: { teamId: string; serviceId: string };
  /** Who brought it in for the person, where that was nobody of the office: a councillor, a parish clerk. */
  broughtInBy?: Colleague;
  /** The case after the last step; there is none before it has come in. */
  now(): LoadedCase;
  /** When the last step was taken. */
  last(): Date;
  /** What was promised in an answer, and when it will be done. */
  promises: Promised[];
  /** Another case that came in earlier and is open on that day, by its id; null where there is none. */
  another(): string | null;
}
