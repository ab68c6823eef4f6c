/** Items by what they have in common, in the order in which each thing first comes up. */
export function groupBy<T, K>(items: readonly T[], common: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = common(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
