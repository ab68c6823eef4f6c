import type { teams } from '../council.ts';

type ServiceName = (typeof teams)[number]['services'][number];

/** Something that people complain of; {street}, {weeks}, {month}, {day}, {times} and the sums {small}, {amount} and {large} stand for what differs. */
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
