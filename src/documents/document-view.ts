import type { DocumentKind } from '../machines/words.ts';

/** `unscanned`: no scanner is set up, and the file can be had with a note that says so. */
export type ScanState = 'waiting' | 'clean' | 'infected' | 'unscanned';

/** A file of a case, without its contents. */
export interface DocumentView {
  id: string;
  /** As it may be shown and saved anywhere. */
  name: string;
  mediaType: string;
  bytes: number;
  /** SHA-256 in hexadecimal. */
  hash: string;
  /** The event that brought it. */
  seq: number;
  /** ISO 8601, UTC. */
  at: string;
  givenBy: 'resident' | 'staff';
  scan: ScanState;
  /** What it is to the case; null where nobody has said. */
  kind: DocumentKind | null;
  /** As whoever brought it calls it. */
  title: string | null;
  /** Only for staff. */
  isInternal: boolean;
  /** The file of which this is a copy with parts made unreadable. */
  redactionOf: string | null;
}

/** Whether the contents may be had: never of a file that has a virus or has not been looked at. */
export function isReadable({ scan }: Pick<DocumentView, 'scan'>): boolean {
  return scan === 'clean' || scan === 'unscanned';
}
