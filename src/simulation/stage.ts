import type { SealedCase } from '../audit/seal.ts';
import type { LoadedCase, LoadedOpening } from '../cases/loaded-case.ts';
import type { RefusalCode } from '../errors.ts';
import type { Clock, Entropy, Ids } from '../ports.ts';
import type { NoticeOfPast, PastMail, WrittenNotice } from './past-mail.ts';

/** One case as it is lived: what the database would give, and everything that is to be written. */
export interface LivedCase {
  loaded: LoadedCase;
  /** One for each event, in order. */
  sealed: SealedCase[];
  words: Map<string, string>;
}

/** Where cases are lived: in memory, under a clock that stands where it is put. */
export interface Stage {
  ids: Ids;
  entropy: Entropy;
  clock: Clock;
  setNow(at: Date): void;
  /** The present: nothing happens after it. */
  until: Date;
  opening: LoadedOpening;
  organisationId: string;
  /** Everybody who may be named as the handler. */
  named: LoadedCase['named'];
  /** Whom a notice can reach, by the ids of staff and people. */
  recipients: Map<string, NoticeOfPast['recipient']>;
  write(notice: NoticeOfPast): WrittenNotice;
  cases: Map<string, LivedCase>;
  mails: PastMail[];
  /** How often each refusal was met. */
  refusals: Map<RefusalCode, number>;
}

/** One of the cases that have begun on this stage. */
export function lived({ cases }: Stage, caseId: string): LivedCase {
  const found = cases.get(caseId);
  if (found === undefined) throw new Error('A case is asked for before it has begun');
  return found;
}
