import type { IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import type { FiledView, LearningView, NoteView, RequestView, StaffNamed } from './filed-view.ts';
import type { ReadCase, ToldEvent } from './read-case.ts';
import { wordsAt } from './words-at.ts';

/** What stands beside a case, as the SQL function filed_of gives it: without words, which are texts of its events. */
export interface RawFiled extends Pick<
  FiledView,
  'labels' | 'isHeld' | 'marks' | 'ward' | 'team' | 'service' | 'enteredBy'
> {
  others: (StaffNamed & { as: 'deputy' | 'reviewer' })[];
  conflicts: (StaffNamed & { seq: number })[];
  requests: (Omit<RequestView, 'to' | 'question' | 'answer' | 'answeredBy' | 'isLate'> & {
    answeredSeq: number | null;
  })[];
  learning: (Omit<LearningView, 'problem' | 'change' | 'measure' | 'check'> & { checkedSeq: number | null })[];
}

/** Pure: the same with its words, on this London day. */
export function filedOf(read: ReadCase, today: IsoDate): FiledView {
  const { others, conflicts, requests, learning, ...rest } = read.filed;
  const one = (as: 'deputy' | 'reviewer') => {
    const found = others.find((other) => other.as === as);
    return found === undefined ? null : { staffId: found.staffId, name: found.name };
  };
  return {
    ...rest,
    deputy: one('deputy'),
    reviewer: one('reviewer'),
    conflicts: conflicts.map(({ seq, ...named }) => ({ ...named, reason: wordsAt(read, seq, 'reason') })),
    notes: read.told.flatMap((event) => notesOf(read, event)),
    requests: requests.map((request) => requestOf(read, request, today)),
    learning: learning.map((row) => learningOf(read, row)),
  };
}

function notesOf(read: ReadCase, { seq, facts, happenedAt }: ToldEvent): NoteView[] {
  if (facts.type !== 'addNote') return [];
  return [{ seq, kind: facts.kind, at: new Date(happenedAt).toISOString(), text: wordsAt(read, seq, 'text') }];
}

function requestOf(read: ReadCase, { answeredSeq, ...row }: RawFiled['requests'][number], today: IsoDate): RequestView {
  const ended = row.answeredAt === null ? today : londonDate(new Date(row.answeredAt));
  return {
    ...row,
    askedAt: instant(row.askedAt),
    answeredAt: row.answeredAt && instant(row.answeredAt),
    chasedAt: row.chasedAt && instant(row.chasedAt),
    to: wordsAt(read, row.seq, 'to'),
    question: wordsAt(read, row.seq, 'question'),
    answer: answeredSeq === null ? null : wordsAt(read, answeredSeq, 'text'),
    answeredBy: answeredSeq === null ? null : wordsAt(read, answeredSeq, 'by'),
    isLate: row.state !== 'withdrawn' && ended > row.dueOn,
  };
}

/** As SQL writes it in JSON, and as everything else is said. */
function instant(at: string): string {
  return new Date(at).toISOString();
}

function learningOf(read: ReadCase, { checkedSeq, ...row }: RawFiled['learning'][number]): LearningView {
  return {
    ...row,
    problem: wordsAt(read, row.seq, 'problem'),
    change: wordsAt(read, row.seq, 'change'),
    measure: wordsAt(read, row.seq, 'measure'),
    check: checkedSeq === null ? null : wordsAt(read, checkedSeq, 'text'),
  };
}
