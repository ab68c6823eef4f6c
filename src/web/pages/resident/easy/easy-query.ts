import type { CaseView } from '../../../../cases/view.ts';

/** What a link to a page in easy read, or in full, carries. */
export const isEasy = { easy: 'yes' } as const;
export const isFull = { easy: 'no' } as const;

/** Whether a page is shown in easy read: as was just chosen, else as the person asked for when they told us what they need. */
export function wantsEasyRead(query: URLSearchParams, { person }: Pick<CaseView, 'person'>): boolean {
  const chosen = query.get('easy');
  if (chosen === isEasy.easy) return true;
  return chosen !== isFull.easy && (person?.formats.includes('easyRead') ?? false);
}
