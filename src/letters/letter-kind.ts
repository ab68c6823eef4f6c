import type { EventType } from '../machines/events.ts';
import type { LetterContent } from '../machines/words.ts';
import type { LockedPart } from '../machines/letter-marks.ts';

/** Where the reasons for each finding stand in an answer: typed in point by point, placed like a locked part. */
export const reasonsMark = 'reasons';
/** What a mark in a template may name. */
export type Mark = LockedPart | typeof reasonsMark;

interface KindOfLetter {
  event: EventType;
  /** What its template must give a place; the notice itself has each of them whatever the letter says. */
  needs: readonly Mark[];
}

const always = ['stage', 'next', 'contact'] as const;
const answer = ['stage', 'reasons', 'decision', 'next', 'rights', 'contact'] as const;

/** The letters that officers write, each with the event that it goes out with. */
export const letterKinds = {
  acknowledge: { event: 'acknowledge', needs: ['stage', 'definition', 'next', 'rights', 'contact'] },
  respond: { event: 'respond', needs: answer },
  finalResponse: { event: 'respond', needs: answer },
  extend: { event: 'extend', needs: [...always, 'rights'] },
  undoExtension: { event: 'undoExtension', needs: [...always, 'rights'] },
  notifyDelay: { event: 'notifyDelay', needs: [...always, 'rights'] },
  sendUpdate: { event: 'sendUpdate', needs: always },
  refuse: { event: 'refuse', needs: [...always, 'rights'] },
} as const satisfies Record<string, KindOfLetter>;

export type LetterKind = keyof typeof letterKinds;
/** The events that a letter is written for. */
export type LetterEvent = (typeof letterKinds)[LetterKind]['event'];

/** The names of all kinds, in the order in which a case meets them. */
export const letterKindNames = kindNames();

/** Holds because the names are the keys of the very same object, and it is not empty. */
function kindNames(): [LetterKind, ...LetterKind[]] {
  return Object.keys(letterKinds) as [LetterKind, ...LetterKind[]];
}

/** Whether an event goes out with a letter. */
export function isLetterEvent(event: string): event is LetterEvent {
  return letterKindNames.some((kind) => letterKinds[kind].event === event);
}

/** The kind of letter of an event in a stage with these contents: the last answer is one of its own. */
export function kindOfLetter(event: LetterEvent, contents: readonly LetterContent[]): LetterKind {
  if (event !== 'respond') return event;
  return contents.includes('final') ? 'finalResponse' : 'respond';
}
