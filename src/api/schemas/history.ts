import { z } from 'zod';
import { instantText } from './fields.ts';

/** One event of a case's history. */
export const historyItem = z.strictObject({
  sequence: z.int(),
  kind: z.string(),
  recordedAt: instantText,
  happenedAt: instantText,
  actor: z.strictObject({ kind: z.string(), id: z.string().nullable(), name: z.string().nullable() }),
  facts: z.record(z.string(), z.unknown()).meta({ description: 'What was decided on: no personal words' }),
  texts: z.record(z.string(), z.string().nullable()).meta({ description: 'The words by path; null once erased' }),
  hash: z.string().meta({ description: 'SHA-256 in hexadecimal' }),
});
export type HistoryAnswer = z.input<typeof historyItem>;
