import { canonical } from '../audit/canonical.ts';

/** One thing that differs: where it stands, and what it was and becomes; undefined where it is not there. */
export interface Difference {
  path: readonly string[];
  before: unknown;
  after: unknown;
}

/** Pure: what differs between two states, value by value; lists are compared as a whole unless their members have ids. */
export function differences(before: unknown, after: unknown, path: readonly string[] = []): Difference[] {
  if (isSame(before, after)) return [];
  const [was, is] = [partsOf(before), partsOf(after)];
  if (was === null && is === null) return [{ path, before: before ?? undefined, after: after ?? undefined }];
  if (was === null && !isNothing(before)) return [{ path, before, after }];
  if (is === null && !isNothing(after)) return [{ path, before, after }];
  const names = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])];
  return names.flatMap((name) => differences(was?.get(name), is?.get(name), [...path, name]));
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical(one ?? null) === canonical(other ?? null);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}

/** The members of an object, or of a list whose members say which they are; null for a plain value. */
function partsOf(value: unknown): Map<string, unknown> | null {
  if (Array.isArray(value)) {
    const keyed = value.map((item: unknown) => [idOf(item), item] as const);
    return value.length > 0 && keyed.every(isKeyed) ? new Map(keyed) : null;
  }
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
}

function isKeyed(entry: readonly [string | null, unknown]): entry is readonly [string, unknown] {
  return entry[0] !== null;
}

function idOf(item: unknown): string | null {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : null;
}
