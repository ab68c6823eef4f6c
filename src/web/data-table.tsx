import { table } from './govuk.ts';

type Cell = Parameters<typeof table>[0]['rows'][number][number];

interface DataTable {
  /** What it holds, for screen readers; of a table without a caption, the heading above it. */
  name: string;
  caption?: { text: string; size: 's' | 'm' };
  classes?: string;
  /** Words, or a cell where a column is numeric. */
  head: (string | Cell)[];
  rows: Cell[][];
}

/** A table that scrolls in a frame of its own, by keyboard too, where the window is too narrow for it. */
export function dataTable({ name, caption, classes, head, rows }: DataTable) {
  return (
    <div class="redress-scroll" tabindex={0} role="region" aria-label={name}>
      {table({
        ...(caption ? { caption: caption.text, captionClasses: `govuk-table__caption--${caption.size}` } : {}),
        ...(classes ? { classes } : {}),
        firstCellIsHeader: true,
        head: head.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
        rows,
      })}
    </div>
  );
}

/** The table beside a chart. */
export function chartTable(chart: { head: string[]; rows: string[][] }, about: Omit<DataTable, 'head' | 'rows'>) {
  return dataTable({ ...about, head: chart.head, rows: chart.rows.map((row) => row.map((text) => ({ text }))) });
}
