import type { ReadCase } from './read-case.ts';
import type { LodgedView } from './said-view.ts';
import { lastListOf, wordsAt } from './words-at.ts';

/** What was said when the complaint was made, besides what happened. */
export function lodgedOf(read: ReadCase): LodgedView {
  const said = (path: string): string | null => wordsAt(read, 1, path);
  const first = read.told.find(({ seq }) => seq === 1)?.facts;
  return {
    contractor: said('contractor'),
    period: said('period'),
    place: said('place'),
    effect: said('effect'),
    outcomesSought: lastListOf({ ...read, texts: read.texts.filter(({ seq }) => seq === 1) }, 'outcomesSought'),
    earlierReport: said('earlierReport'),
    risk: said('risk'),
    withholdName: said('withholdName'),
    capacity: first?.type === 'receive' ? (first.capacity ?? null) : null,
  };
}
