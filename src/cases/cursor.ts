import { createHash } from 'node:crypto';
import { canonical } from '../audit/canonical.ts';

/** The cursor does not belong to this list and filter, or is none at all. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';

  constructor() {
    super('The cursor does not belong to this list');
  }
}

/** The place after which the next page begins, for one list with one filter; opaque to whoever carries it. */
export function writeCursor(keys: readonly string[], filter: unknown): string {
  return Buffer.from(JSON.stringify([...keys, filterMark(filter)])).toString('base64url');
}

/** The keys that a cursor holds. Throws BadCursor. */
export function readCursor(cursor: string, filter: unknown): string[] {
  const parts = parse(cursor);
  const mark = parts?.pop();
  if (parts === null || mark !== filterMark(filter)) throw new BadCursor();
  return parts;
}

function parse(cursor: string): string[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.every((part) => typeof part === 'string') ? value : null;
  } catch {
    return null;
  }
}

function filterMark(filter: unknown): string {
  const text = canonical(JSON.parse(JSON.stringify(filter)));
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
