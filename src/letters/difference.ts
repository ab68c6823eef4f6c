/** One line of a comparison: kept, taken out or put in. */
export interface DifferenceLine {
  kind: 'same' | 'out' | 'in';
  text: string;
}

/** What became of a text, line by line (longest common subsequence). Pure. */
export function differenceOf(before: string, after: string): DifferenceLine[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const length = lengths(old, now);
  const lines: DifferenceLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      lines.push({ kind: 'same', text: old[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && at(length, i + 1, j) >= at(length, i, j + 1))) {
      lines.push({ kind: 'out', text: old[i] ?? '' });
      i += 1;
    } else {
      lines.push({ kind: 'in', text: now[j] ?? '' });
      j += 1;
    }
  }
  return lines;
}

/** For every two places, how many lines the rests of both have in common. */
function lengths(old: readonly string[], now: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0));
  for (let i = old.length - 1; i >= 0; i--) {
    const row = table[i] ?? [];
    for (let j = now.length - 1; j >= 0; j--) {
      row[j] = old[i] === now[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}
