import { londonDate } from '../../../calendar/london.ts';
import type { IsoDate } from '../../../calendar/iso-date.ts';
import type { CaseView, MessageView } from '../../../cases/view.ts';
import { deliveryTexts, happenedTexts, stageHappenedTexts } from '../../../language/en/pages-resident.ts';
import { stageWords } from '../../../language/en/stages.ts';
import { procedureOf } from './own-stage.ts';

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

type Seen = Pick<CaseView, 'messages' | 'procedure' | 'procedureVersion'>;

/** What happened to a case as its person knows it, newest first. */
export function ownTimeline(seen: Seen): Happening[] {
  const newestFirst = [...seen.messages].sort(
    (a, b) => Number(new Date(b.at)) - Number(new Date(a.at)) || (b.seq ?? 0) - (a.seq ?? 0),
  );
  return newestFirst.flatMap((message, index) => {
    const { occasion, at, state, text } = message;
    const title = titleOf(message, seen, newestFirst.slice(index + 1));
    if (title === undefined) return [];
    const isNewest = newestFirst.findIndex((other) => other.occasion === occasion) === index;
    const id = isNewest ? occasion : null;
    return [{ id, title, on: londonDate(new Date(at)), letter: text, delivery: deliveryTexts[state] ?? null }];
  });
}

/** Each beginning of a further stage takes a case one stage on, so that those before it say which this one is. */
function titleOf({ occasion }: MessageView, seen: Seen, before: readonly MessageView[]): string | undefined {
  const withStage = stageHappenedTexts[occasion];
  if (withStage === undefined) return happenedTexts[occasion];
  const number = before.filter((other) => stageHappenedTexts[other.occasion] !== undefined).length + 1;
  const stage = procedureOf(seen).stages[number];
  return stage === undefined ? happenedTexts[occasion] : withStage(stageWords.name(stage));
}
