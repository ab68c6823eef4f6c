import type { HistoryItem } from '../cases/view.ts';
import type { HistoryAnswer } from './schemas/history.ts';

/** An event as the API shows it. */
export function presentHistory(item: HistoryItem): HistoryAnswer {
  const { seq, kind, recordedAt, happenedAt, actor, facts, texts, told, hash } = item;
  // What is kept from somebody on the pages does not come to them by this door.
  const shown = told === null ? { type: facts.type } : { ...facts };
  return { sequence: seq, kind, recordedAt, happenedAt, actor, facts: shown, texts, hash };
}
