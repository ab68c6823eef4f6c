import type { Result } from './result.ts';

/** The one line that `--json` prints. */
export function jsonReport(results: readonly Result[]): string {
  return JSON.stringify({ results: results.map(({ id, ratio, floor, n }) => ({ id, ratio, floor, n })) });
}

/** The table for people: each ratio with its goal beside it. */
export function textReport(results: readonly Result[]): string {
  const rows = results.map(({ id, ratio, rounds, goal, later, better, n, what }) => [
    id,
    figure(ratio),
    `${better === 'higher' ? '≥' : '≤'} ${figure(goal)}${later === undefined ? '' : `, later ${figure(later)}`}`,
    reaches({ ratio, goal, better }) ? 'met' : 'missed',
    rounds ? `${figure(Math.min(...rounds))}–${figure(Math.max(...rounds))}` : '',
    n.toLocaleString('en-GB'),
    what,
  ]);
  const table = [['id', 'ratio', 'goal', '', 'rounds', 'n', 'what'], ...rows];
  const widths = (table[0] ?? []).map((_unused, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const units = results.map(({ id, unit, floor }) => `${id}: ${unit}; the floor was ${figure(floor)}`);
  return [...lines, '', ...units].join('\n');
}

function reaches({ ratio, goal, better }: Pick<Result, 'ratio' | 'goal' | 'better'>): boolean {
  return better === 'higher' ? ratio >= goal : ratio <= goal;
}

/** Two places below ten, none above a hundred. */
function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-GB');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
