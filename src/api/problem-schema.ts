import { z } from 'zod';

/** What every refusal looks like (RFC 9457). */
export const problemSchema = z.strictObject({
  type: z.string().meta({ description: 'A page that explains it: /problems/{code}' }),
  title: z.string(),
  status: z.int(),
  detail: z.string().meta({ description: 'How to mend it' }),
  instance: z.string(),
  requestId: z.string(),
  errors: z
    .array(z.strictObject({ pointer: z.string(), message: z.string() }))
    .optional()
    .meta({ description: 'Which fields are wrong (RFC 6901 pointers), and how to mend them' }),
  possibleEvents: z.array(z.string()).optional().meta({ description: 'What could be done to the case instead' }),
  clause: z
    .strictObject({ citation: z.string(), strength: z.enum(['must', 'should', 'target']) })
    .optional()
    .meta({ description: 'Where the rule that refuses it stands, and its force' }),
  clock: z
    .strictObject({ name: z.string(), due: z.string().nullable(), citation: z.string(), strength: z.string() })
    .optional()
    .meta({ description: 'The clock that the rule is about, with the clause of its date' }),
  version: z.int().optional().meta({ description: 'The version of the case now' }),
});
