import { caseHistory } from '../../cases/case-history.ts';
import type { CaseView, HistoryItem } from '../../cases/view.ts';
import { listDocuments } from '../../documents/list-documents.ts';
import type { DocumentView } from '../../documents/document-view.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Context } from '../../ports.ts';

/** One thing that happened, and in which case. */
export interface TimelineEntry {
  item: HistoryItem;
  /** As shown. */
  reference: string;
}

/** What happened, the newest first: to a case alone, a page at a time, or to it and its duplicates together. */
export interface Timeline {
  entries: TimelineEntry[];
  documents: DocumentView[];
  /** The cases with which this one is told together; empty where it is told alone. */
  together: string[];
  /** Whether there are duplicates at all. */
  hasDuplicates: boolean;
  /** Below which entry the older ones begin; null at the end. */
  before: number | null;
  mayRead: boolean;
}

const perPage = 50;
const mostOfEach = 300;
const mostCases = 10;

/** Reads the timeline of a case. `before`: a page further back; `alone`: without its duplicates. */
export async function loadTimeline(
  ctx: Context,
  view: CaseView,
  { before, alone }: { before: number | null; alone: boolean },
): Promise<Timeline> {
  const duplicates = (view.forStaff?.links ?? []).filter(({ kind }) => kind === 'duplicate').slice(0, mostCases);
  const mayRead = mayDo(ctx.actor, 'case.file');
  const documents = mayRead ? ((await listDocuments(ctx, { caseId: view.caseId })) ?? []) : [];
  const common = { documents, mayRead, hasDuplicates: duplicates.length > 0 };
  if (alone || duplicates.length === 0) return { ...common, ...(await pageOf(ctx, view, before)), together: [] };
  const together = duplicates.map(({ reference }) => reference);
  const all = await Promise.all([view.reference, ...together].map((reference) => wholeOf(ctx, reference)));
  return { ...common, entries: newestFirst(all.flat()), together, before: null };
}

/** Pure: by when it happened, the latest first; of one moment the later entry first. */
export function newestFirst(entries: readonly TimelineEntry[]): TimelineEntry[] {
  return entries.toSorted((a, b) => b.item.happenedAt.localeCompare(a.item.happenedAt) || b.item.seq - a.item.seq);
}

/** Events are numbered without a gap, so that a page from the end needs no counting. */
async function pageOf(ctx: Context, { reference, version }: CaseView, before: number | null) {
  const end = Math.min(before ?? version + 1, version + 1);
  const after = Math.max(0, end - 1 - perPage);
  const limit = Math.max(1, end - 1 - after);
  const history = await caseHistory(ctx, { reference, after, limit });
  const entries = (history?.items ?? []).filter(({ seq }) => seq < end).map((item) => ({ item, reference }));
  return { entries: entries.toReversed(), before: after > 0 ? after + 1 : null };
}

async function wholeOf(ctx: Context, reference: string): Promise<TimelineEntry[]> {
  const entries: TimelineEntry[] = [];
  let cursor: string | undefined;
  do {
    const history = await caseHistory(ctx, { reference, limit: 100, cursor });
    entries.push(...(history?.items ?? []).map((item) => ({ item, reference })));
    cursor = history?.nextCursor ?? undefined;
  } while (cursor !== undefined && entries.length < mostOfEach);
  return entries;
}
