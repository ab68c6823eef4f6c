import { z } from 'zod';
import { learningCause, learningState, noteKind } from '../../machines/words.ts';
import { dateText, instantText } from './fields.ts';

const words = z.string().nullable();
const named = z.strictObject({ staffId: z.uuid(), name: z.string() });

const note = z.strictObject({ seq: z.int(), kind: noteKind, at: instantText, text: words });
const request = z.strictObject({
  id: z.string(),
  seq: z.int().meta({ description: 'The event with which it was asked' }),
  service: words,
  to: words,
  question: words,
  dueOn: dateText,
  state: z.enum(['asked', 'answered', 'withdrawn']),
  isLate: z.boolean().meta({ description: 'Answered, or still open, after the day it was due' }),
  askedAt: instantText,
  answeredAt: instantText.nullable(),
  answer: words,
  answeredBy: words,
  chases: z.int().meta({ description: 'How often it was asked for again' }),
  chasedAt: instantText.nullable(),
});
const learning = z.strictObject({
  number: z.int(),
  seq: z.int(),
  cause: learningCause,
  problem: words,
  change: words,
  measure: words,
  owner: z.string().meta({ description: 'A role or a post' }),
  priority: z.enum(['high', 'medium', 'low']),
  dueOn: dateText,
  state: z.enum(['open', ...learningState.options]),
  check: words,
});

/** What stands beside a case for staff. */
export const filed = {
  labels: z.array(z.string()),
  isHeld: z.boolean().meta({ description: 'Nothing of it may be deleted' }),
  marks: z.array(z.string()),
  ward: words,
  team: z.strictObject({ teamId: z.uuid(), name: z.string() }).nullable(),
  service: z.strictObject({ serviceId: z.uuid(), name: z.string(), email: words }).nullable(),
  enteredBy: named.nullable(),
  deputy: named.nullable(),
  reviewer: named.nullable(),
  conflicts: z.array(named.extend({ reason: words })),
  notes: z.array(note),
  requests: z.array(request),
  learning: z.array(learning),
};
