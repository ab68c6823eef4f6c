import type { HistoryItem } from '../cases/view.ts';
import type { HistoryAnswer } from './schemas/history.ts';

/** An event as the API shows it. */
export function presentHistory(item: HistoryItem): HistoryAnswer {
  const { seq, kind, recordedAt, happenedAt, actor, facts, texts, hash } = item;
  return { sequence: seq, kind, recordedAt, happenedAt, actor, facts: { ...facts }, texts, hash };
}
