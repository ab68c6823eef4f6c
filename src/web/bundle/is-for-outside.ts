import type { DocumentView } from '../../documents/document-view.ts';

/** Whether a file is ticked from the beginning. Pure: not what the office has of its own, nor an original that was redacted, but its copy. */
export function isForOutside(one: DocumentView, all: readonly DocumentView[]): boolean {
  if (one.kind === 'redacted') return true;
  return one.givenBy === 'resident' && !one.isInternal && !all.some(({ redactionOf }) => redactionOf === one.id);
}
