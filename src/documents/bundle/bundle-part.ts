/** One thing in a bundle: a file, a letter or the history. */
export interface BundlePart {
  /** What the list of contents calls it. */
  title: string;
  /** Of the day it was made or came; YYYY-MM-DD. */
  on: string;
  /** As it is named in a ZIP. */
  path: string;
  mediaType: string;
  bytes: Uint8Array;
}
