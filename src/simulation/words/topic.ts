import type { teams } from '../council.ts';

type ServiceName = (typeof teams)[number]['services'][number];

/** Something that people complain of; {street}, {weeks}, {month}, {amount}, {day} and {times} stand for what differs. */
export interface Topic {
  service: ServiceName;
  procedure: string;
  text: string;
  issues: readonly [string, ...string[]];
  wants: readonly [string, ...string[]];
  /** What the answer says was found, where the complaint is upheld and where it is not. */
  upheld: string;
  notUpheld: string;
}

/** A topic as one person told it. */
export interface Told extends Topic {
  street: string;
}
