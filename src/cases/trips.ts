import type { Database, Executor } from '../db/clients.ts';
import { inGroups } from './in-groups.ts';
import { loadCases, type LoadQuestion } from './load-case.ts';
import type { LoadedCase } from './loaded-case.ts';
import type { Writing } from './rows-of-plans.ts';
import { writePlans, writeTogether, type Written } from './write-plans.ts';

/** The two round trips of a command. */
export interface Trips {
  /** Null when the organisation has no such case. */
  load(question: LoadQuestion): Promise<LoadedCase | null>;
  write(writing: Writing): Promise<Written>;
}

/** Round trips in a transaction of the command's own, its case locked from the first one on. */
export function lockedTrips(tx: Executor, organisationId: string): Trips {
  return {
    load: async (question) => (await loadCases(tx, organisationId, [question], true))[0] ?? null,
    write: (writing) => writePlans(tx, organisationId, writing),
  };
}

/** Round trips made together with those of other commands of the same organisation which this process has in hand. */
export function sharedTrips(db: Database, organisationId: string): Trips {
  const ofDatabase = known.get(db) ?? new Map<string, Trips>();
  const trips = ofDatabase.get(organisationId) ?? groupedTrips(db.sql, organisationId);
  known.set(db, ofDatabase.set(organisationId, trips));
  return trips;
}

const known = new WeakMap<Database, Map<string, Trips>>();

function groupedTrips(sql: Executor, organisationId: string): Trips {
  const grouping = { lanes: 3, limit: 16 };
  return {
    load: inGroups({ ...grouping, answer: (questions) => loadCases(sql, organisationId, questions) }),
    write: inGroups({ ...grouping, answer: (writings) => writeTogether(sql, organisationId, writings) }),
  };
}
