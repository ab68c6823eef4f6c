import type { WhatIfCase } from '../reports/what-if-tally.ts';

/** One difference that a draft makes, as a line of CSV or an object of JSON. */
export type Difference =
  | {
      kind: 'clock';
      reference: string;
      clock: string;
      run: number;
      oldDue: string | null;
      newDue: string | null;
      oldState: string | null;
      newState: string | null;
      oldTarget: string | null;
      newTarget: string | null;
    }
  | { kind: 'event'; reference: string; seq: number; event: string; happenedAt: string; code: string };

/** The differences of one case, clocks first. */
export function differencesOf({ reference, changed, refused }: WhatIfCase): Difference[] {
  const clocks = changed.map(({ clock, run, before, after }) => ({
    kind: 'clock' as const,
    reference,
    clock,
    run,
    oldDue: before?.due ?? null,
    newDue: after?.due ?? null,
    oldState: before?.standing ?? null,
    newState: after?.standing ?? null,
    oldTarget: before?.target ?? null,
    newTarget: after?.target ?? null,
  }));
  const events = refused.map(({ seq, type, happenedAt, code }) => {
    return { kind: 'event' as const, reference, seq, event: type, happenedAt, code };
  });
  return [...clocks, ...events];
}

const columns =
  'kind reference clock run oldDue newDue oldState newState oldTarget newTarget seq event happenedAt code'.split(' ');

/** The names of the columns. */
export const csvHead = `${columns.join()}\r\n`;

/** One difference as a line of CSV (RFC 4180). */
export function csvLine(difference: Difference): string {
  const cells: Record<string, string | number | null> = { ...difference };
  return `${columns.map((name) => csvCell(cells[name] ?? '')).join()}\r\n`;
}

function csvCell(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
