import { z } from 'zod';

const choice = z.strictObject({ value: z.string(), text: z.string() });

const question = z.strictObject({
  id: z.string().meta({ description: 'Also the name of the query parameter that answers it' }),
  text: z.string(),
  choices: z.array(choice),
  when: z
    .array(z.record(z.string(), z.array(z.string())))
    .meta({ description: 'It is asked where one of these is true: every question named has one of these answers' }),
});

const own = z.strictObject({
  kind: z.literal('own'),
  way: z.enum(['complain', 'complainLate', 'wait', 'chase', 'nextStage', 'ombudsman']),
  title: z.string(),
  what: z.array(z.string()),
  procedure: z.string(),
  promises: z.array(z.string()).meta({ description: 'What happens, and by when' }),
  body: z.strictObject({ name: z.string(), phone: z.string().nullable(), website: z.string() }),
});

const elsewhere = z.strictObject({
  kind: z.literal('elsewhere'),
  to: z.string(),
  title: z.string(),
  why: z.string(),
  how: z.array(z.string()),
});

/** The guide: its rules, and where the answers lead. */
export const guideSchema = z.strictObject({
  answers: z.record(z.string(), z.string()).meta({ description: 'Those that were understood' }),
  next: question.nullable().meta({ description: 'What to ask now; null when the way is known' }),
  route: z.discriminatedUnion('kind', [own, elsewhere]).nullable(),
  questions: z.array(question).meta({ description: 'All that the guide can ask' }),
});

export type GuideAnswer = z.input<typeof guideSchema>;
