import { londonDate } from '../calendar/london.ts';
import type { LoadedCase } from './loaded-case.ts';
import { mergeRows } from './merge-rows.ts';
import { marksOf } from './plan-marks.ts';
import { planDeadlines } from './plan-deadlines.ts';
import { planPoints } from './plan-points.ts';
import type { DeadlineRow, IssueRow, RemedyRow, RestrictionRow } from './plan-types.ts';
import type { ReadCase } from './read-case.ts';
import type { PastCase, PastEvent } from './read-past.ts';
import { replay, type ReplayStep } from './replay.ts';
import { replayFilings } from './replay-filings.ts';
import type { MessageView } from './view.ts';

/** A case as it was after its last event, with that event's replay. */
export interface Rewound {
  read: ReadCase;
  last: ReplayStep;
}

/** Pure: what is read of a case, put back to how it was at an instant. Throws where the rules of today refuse an event of its history. */
export function rewind(read: ReadCase, past: PastCase, at: Date): Rewound {
  let rows: Rows = { deadlines: [], issues: [], remedies: [], restrictions: [], marks: [] };
  let last: ReplayStep | null = null;
  for (const step of replay(
    past.events.map(({ body }) => body),
    past.rules,
  )) {
    const { body, decision } = step;
    if (!decision.accepted)
      throw new Error(`Event ${body.seq} of case ${body.case} is refused when replayed: ${decision.code}`);
    rows = rowsAfter(rows, past, step);
    last = step;
  }
  if (last === null) throw new Error('There is no event to go back to');
  return { read: readAsItWas(read, past, last, rows, at), last };
}

/** The projections of a case, as its events make them. */
interface Rows {
  deadlines: DeadlineRow[];
  issues: IssueRow[];
  remedies: RemedyRow[];
  restrictions: RestrictionRow[];
  marks: string[];
}

/** Said once, they stay, whatever becomes of the case. */
const lastingMarks: ReadonlySet<string> = new Set(['nameWithheld', 'ombudsman']);

function marksAfter(marks: readonly string[], now: readonly string[]): string[] {
  return [...now, ...marks.filter((mark) => lastingMarks.has(mark) && !now.includes(mark))];
}

function rowsAfter(rows: Rows, { rules, events }: PastCase, { body, snapshot }: ReplayStep): Rows {
  const { seq, facts, calendar } = body;
  const effects = events[seq - 1]?.body.effects ?? [];
  if (snapshot === null) return rows;
  const pins = { calendar: rules.calendarOf(body), calendarRevision: calendar.revision, policy: rules.policyOf(body) };
  const at = new Date(body.recordedAt);
  const due = planDeadlines({ deadlines: rows.deadlines, effects, facts, snapshot, ...pins, at, seq });
  const points = planPoints({ ...rows, effects, seq });
  return {
    deadlines: mergeRows(rows.deadlines, due, ({ clock, run }) => `${clock} ${run}`),
    issues: mergeRows(rows.issues, points.issues, ({ number }) => String(number)),
    remedies: mergeRows(rows.remedies, points.remedies, ({ id }) => id),
    restrictions: mergeRows(rows.restrictions, points.restrictions, ({ number }) => String(number)),
    marks: marksAfter(rows.marks, marksOf(snapshot, facts)),
  };
}

function readAsItWas(read: ReadCase, past: PastCase, last: ReplayStep, { marks, ...rows }: Rows, at: Date): ReadCase {
  const { seq } = last.body;
  const hasHappened = (one: { seq: number | null }) => one.seq === null || one.seq <= seq;
  const loaded = loadedAsItWas(read, past, last, rows);
  const linked = loaded.snapshot.context.links;
  return {
    ...read,
    loaded,
    owner: past.owner,
    filed: { ...filedAsItWas(read, past, at), marks },
    starts: read.starts.filter(hasHappened),
    told: read.told.filter(hasHappened),
    // What other cases said of this one, and of its person, is in their own histories.
    links: read.links.filter((link) => link.direction === 'to' && linked.some(({ to }) => to === link.caseId)),
    elsewhere: [],
    texts: read.texts.filter(hasHappened),
    messages: read.messages
      .filter((message) => new Date(message.at) <= at)
      .map((message) => asItWas(message, past, at)),
  };
}

function filedAsItWas({ filed: today }: ReadCase, { events, names, isRoutedSince }: PastCase, at: Date) {
  const bodies = events.map(({ body }) => body);
  return replayFilings(bodies, { today, names, isRoutedSince, at });
}

function loadedAsItWas(
  { loaded, texts }: ReadCase,
  past: PastCase,
  { body, snapshot }: ReplayStep,
  rows: Omit<Rows, 'marks'>,
): LoadedCase {
  if (snapshot === null) throw new Error('An event has left no case');
  const { channel, receivedOn, toldOn } = snapshot.context;
  const { seq, procedure, policy: policyVersion, calendar } = body;
  const wordsOf = ({ textSeq, textPath }: IssueRow) =>
    loaded.issues.find((one) => one.textSeq === textSeq && one.textPath === textPath)?.text ??
    texts.find((one) => one.seq === textSeq && one.path === textPath)?.value ??
    null;
  return {
    ...loaded,
    ...rows,
    issues: rows.issues.map((row) => ({ ...row, text: wordsOf(row) })),
    snapshot,
    pins: { procedure, policyVersion, nation: loaded.pins.nation, calendarRevision: calendar.revision },
    policy: past.rules.policyOf(body),
    calendar: past.rules.calendarOf(body),
    channel: channel ?? loaded.channel,
    receivedOn: receivedOn ?? toldOn ?? londonDate(new Date(past.events[0]?.body.happenedAt ?? body.happenedAt)),
    ownerId: past.owner?.staffId ?? null,
    version: seq,
    headSeq: seq,
    headHash: past.events.at(-1)?.hash ?? loaded.headHash,
    lastHappenedAt: lastAct(past.events),
  };
}

function lastAct(events: readonly PastEvent[]): string {
  const byPeople = events.filter(({ body }) => body.facts.type !== 'remind' && body.facts.type !== 'calendarChange');
  return (byPeople.at(-1) ?? events.at(-1))?.body.happenedAt ?? '';
}

/** A message that had not gone out yet was waiting; what it would say was not fixed before. */
function asItWas(message: MessageView, { settledAt }: PastCase, at: Date): MessageView {
  const settled = settledAt.get(message.messageId) ?? null;
  if (settled !== null && settled <= at) return message;
  return { ...message, state: 'waiting', subject: null, text: null, html: null };
}
