import { z } from 'zod';
import { settingsArea } from '../settings-area.ts';

const months = z.number('Enter a whole number of months').int('Enter a whole number of months').min(1).max(1_200);

/** The ends of a case that may have a period of their own. */
export const retentionKinds = ['upheld', 'notUpheld', 'withdrawn', 'refused', 'ombudsman'] as const;

/** How many months after its end a case is kept; kinds that are left out are kept as long as the rest. */
export const retentionBody = z.strictObject({
  months,
  kinds: z.partialRecord(z.enum(retentionKinds), months),
});

export type RetentionBody = z.infer<typeof retentionBody>;

/** Six years after the end: the time in which most claims can be brought (Limitation Act 1980, sections 2 and 5). */
const initial: RetentionBody = { months: 72, kinds: {} };

/** How long cases are kept. A shorter period lets more be deleted: a second person must agree. */
export const retentionArea = settingsArea<RetentionBody>({
  name: 'retention',
  permission: 'organisation.manage',
  schema: retentionBody,
  initial,
  needsSecond: (before, after) =>
    retentionKinds.some((kind) => monthsFor(after, kind) < monthsFor(before ?? initial, kind)) ||
    after.months < (before ?? initial).months,
});

/** The months that hold for one kind of ending. */
export function monthsFor({ months: usual, kinds }: RetentionBody, kind: (typeof retentionKinds)[number]): number {
  return kinds[kind] ?? usual;
}
