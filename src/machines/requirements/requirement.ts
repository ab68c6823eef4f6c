/** What shows that a duty is met: a test by its file and name, or a scenario by its id. */
export type Evidence = { file: string; test: string } | { scenario: string };

/** What the engine does about a duty; what is left of it is for people, or not built yet, and why. */
export interface Duty {
  /** What the engine does; empty where it does nothing. */
  engine: string;
  /** What it records as evidence. */
  records: string;
  shownBy: Evidence | null;
  outside?: { for: 'people' | 'later'; why: string };
}

/** One clause of the source of a procedure, in our words, with what becomes of it. */
export interface Requirement extends Duty {
  clause: string;
  requires: string;
}

/** Evidence by the names of the tests of one file. */
export function testsOf(file: string): (test: string) => Evidence {
  return (test) => ({ file, test });
}

/** A duty that only people can do. */
export function forPeople(why: string): Duty {
  return { engine: '', records: '', shownBy: null, outside: { for: 'people', why } };
}

/** A duty that the engine could help with and does not yet. */
export function notYet(why: string): Duty {
  return { engine: '', records: '', shownBy: null, outside: { for: 'later', why } };
}
