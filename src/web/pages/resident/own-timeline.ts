import { londonDate } from '../../../calendar/london.ts';
import type { IsoDate } from '../../../calendar/iso-date.ts';
import type { CaseView } from '../../../cases/view.ts';
import { deliveryTexts, happenedTexts } from '../../../language/en/pages-resident.ts';

/** One thing that happened, with the letter or notice that went out about it, exactly as sent. */
export interface Happening {
  /** Where a link to the newest of its kind leads; null for those before it. */
  id: string | null;
  title: string;
  on: IsoDate;
  letter: string | null;
  /** Anything but "sent" is said. */
  delivery: string | null;
}

/** What happened to a case as its person knows it, newest first. */
export function ownTimeline({ messages }: Pick<CaseView, 'messages'>): Happening[] {
  return [...messages]
    .sort((a, b) => Number(new Date(b.at)) - Number(new Date(a.at)) || (b.seq ?? 0) - (a.seq ?? 0))
    .flatMap(({ occasion, at, state, text }, index, newestFirst) => {
      const title = happenedTexts[occasion];
      if (title === undefined) return [];
      const isNewest = newestFirst.findIndex((other) => other.occasion === occasion) === index;
      const id = isNewest ? occasion : null;
      return [{ id, title, on: londonDate(new Date(at)), letter: text, delivery: deliveryTexts[state] ?? null }];
    });
}
