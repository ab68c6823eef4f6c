import { londonDate } from '../../../calendar/london.ts';
import type { IsoDate } from '../../../calendar/iso-date.ts';
import type { StatementView } from '../../../cases/said-view.ts';
import type { CaseView, MessageView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import { procedureOf } from './own-stage.ts';

/** One thing that happened, with what was said in it on either side, exactly as it was said. */
export interface Happening {
  /** Where a link to the newest of its kind leads; null for those before it. */
  id: string | null;
  title: string;
  on: IsoDate;
  /** What went out about it. */
  letter: string | null;
  /** Of what went out: where it is had as a file. */
  messageId: string | null;
  /** What the person wrote. */
  words: string | null;
  /** Anything but "sent" is said. */
  delivery: string | null;
}

type Seen = Pick<CaseView, 'messages' | 'procedure' | 'procedureVersion' | 'statements'>;

/** What happened to a case as its person knows it, newest first. */
export function ownTimeline(seen: Seen, texts: Texts): Happening[] {
  const newestFirst = seen.messages.toSorted(latestFirst);
  const told = newestFirst.flatMap((message, index) => {
    const { occasion, at, state, text, seq, html } = message;
    const messageId = html === null ? null : message.messageId;
    const said = occasion === 'information-added' ? seen.statements.find((one) => one.seq === seq) : undefined;
    const title = said ? titleOfStatement(said, texts) : titleOf(message, seen, newestFirst.slice(index + 1), texts);
    if (title === undefined) return [];
    const isNewest = newestFirst.findIndex((other) => other.occasion === occasion) === index;
    const delivery = texts.resident.deliveryTexts[state] ?? null;
    const id = isNewest ? occasion : null;
    return [{ id, title, at, seq, messageId, letter: text, words: said?.text ?? null, delivery }];
  });
  const unconfirmed = seen.statements.filter(({ seq }) => !seen.messages.some((message) => message.seq === seq));
  const saidOnly = unconfirmed.map((said) => {
    const { at, seq, text: words } = said;
    return {
      id: null,
      title: titleOfStatement(said, texts),
      at,
      seq,
      messageId: null,
      letter: null,
      words,
      delivery: null,
    };
  });
  return [...told, ...saidOnly]
    .toSorted(latestFirst)
    .map(({ at, seq: _seq, ...happening }) => ({ ...happening, on: londonDate(new Date(at)) }));
}

function latestFirst(a: Pick<MessageView, 'at' | 'seq'>, b: Pick<MessageView, 'at' | 'seq'>): number {
  return Number(new Date(b.at)) - Number(new Date(a.at)) || (b.seq ?? 0) - (a.seq ?? 0);
}

function titleOfStatement({ about }: StatementView, { resident }: Texts): string {
  return resident.saidTexts[about ?? 'complaint'];
}

/** Each beginning of a further stage takes a case one stage on, so that those before it say which this one is. */
function titleOf(
  { occasion }: MessageView,
  seen: Seen,
  before: readonly MessageView[],
  { resident, stages }: Texts,
): string | undefined {
  const { stageHappenedTexts, happenedTexts } = resident;
  const withStage = stageHappenedTexts[occasion];
  if (withStage === undefined) return happenedTexts[occasion];
  const number = before.filter((other) => stageHappenedTexts[other.occasion] !== undefined).length + 1;
  const stage = procedureOf(seen).stages[number];
  return stage === undefined ? happenedTexts[occasion] : withStage(stages.name(stage));
}
