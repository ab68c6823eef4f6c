import { z } from 'zod';

const percent = z.number().min(0).max(100);

/** A part of a page to be made unreadable: page from 1, the rest in percent of its width and height from the top left. */
export const mark = z.object({
  page: z.int().min(1),
  left: percent,
  top: percent,
  width: percent.refine((wide) => wide > 0),
  height: percent.refine((high) => high > 0),
});
export type Mark = z.infer<typeof mark>;

/** Marks as one line, for an address or a field: "1 10 20 30 5, 2 …". */
export function writeMarks(marks: readonly Mark[]): string {
  return marks.map(({ page, left, top, width, height }) => [page, left, top, width, height].join(' ')).join(',');
}

/** The marks of such a line; what is none is left out. */
export function readMarks(line: string): Mark[] {
  return line.split(',').flatMap((one) => {
    const [page, left, top, width, height] = one.trim().split(' ').map(Number);
    const read = mark.safeParse({ page, left, top, width, height });
    return read.success ? [read.data] : [];
  });
}
