import { z } from 'zod';
import { caseSchema } from './case.ts';
import { instantText } from './fields.ts';

const event = z.strictObject({
  seq: z.int(),
  type: z.string().meta({ description: 'As in the history' }),
  happenedAt: instantText,
  recordedAt: instantText,
});

/** What is known about a look into the past. */
const asAt = z.strictObject({
  at: instantText,
  procedureVersion: z.int(),
  policyVersion: z.int(),
  calendarRevision: z.string(),
  events: z.int().meta({ description: 'How many events had been recorded' }),
  latest: z.array(event).meta({ description: 'The latest of them, at most 50, the last one last' }),
  isAsSealed: z.boolean().meta({
    description:
      'Whether the case that comes out of these events is the very one that was sealed with the last of them',
  }),
});

/** One case, now or at a past instant: then `asAt` is there too, and nothing is allowed. */
export const caseNowOrThen = caseSchema.extend({
  asAt: asAt.optional().meta({ description: 'Only with ?at=' }),
});
