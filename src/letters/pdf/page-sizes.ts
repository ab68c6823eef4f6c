/** A4 in points, and where things stand on it: the address shows in the window of a DL envelope (BS 1808). */
export const page = {
  margin: { top: 57, bottom: 64, left: 62, right: 62 },
  width: 595.28,
  height: 841.89,
  address: { top: 142, width: 240 },
  /** Below the window. */
  bodyTop: 262,
  letterhead: { left: 330 },
} as const;

/** Sizes of letters in points. */
export interface Sizes {
  text: number;
  heading: number;
  title: number;
  small: number;
  gap: number;
}

/** Of ordinary print, and of large print (at least 16 point throughout: RNIB Clear Print). */
export function sizesOf(isLarge: boolean): Sizes {
  return isLarge
    ? { text: 16, heading: 19, title: 22, small: 16, gap: 11 }
    : { text: 11, heading: 13, title: 16, small: 9, gap: 7 };
}
