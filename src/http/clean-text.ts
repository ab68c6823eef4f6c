const MAX_DEPTH = 40;

/** Where a value holds what no database can store: NUL or half a character. An RFC 6901 pointer, or null if clean. */
export function findUnclean(value: unknown, pointer = '', depth = 0): string | null {
  if (typeof value === 'string') return isClean(value) ? null : pointer;
  if (value === null || typeof value !== 'object') return null;
  if (depth > MAX_DEPTH) return pointer;
  for (const [key, item] of Object.entries(value)) {
    if (!isClean(key)) return pointer;
    const found = findUnclean(item, `${pointer}/${escapePointer(key)}`, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a text can be stored as it is. */
export function isClean(text: string): boolean {
  return !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);
}

/** One step of an RFC 6901 pointer. */
export function escapePointer(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
