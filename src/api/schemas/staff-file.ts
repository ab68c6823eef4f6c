import { z } from 'zod';
import { clockState } from './clock-state.ts';
import { filed } from './filed.ts';
import { dateText } from './fields.ts';

const words = z.string().nullable();

const restriction = z.strictObject({
  number: z.int(),
  imposedOn: dateText,
  reviewOn: dateText,
  reviewedOn: dateText.nullable(),
  liftedOn: dateText.nullable(),
  state: z.enum(['inForce', 'lifted']),
  restriction: words,
  reasons: words,
  equalityConsidered: words,
  reviews: z.array(
    z.strictObject({ on: dateText, outcome: z.enum(['keep', 'lift']), reasons: words, equalityConsidered: words }),
  ),
});

/** What only staff see of a case. */
export const staffFile = z.strictObject({
  ...filed,
  triage: z
    .strictObject({
      complexity: z.enum(['straightforward', 'complex']),
      vulnerability: z.boolean(),
      risk: z.boolean(),
      reason: words,
    })
    .nullable(),
  links: z.array(
    z.strictObject({
      reference: z.string(),
      kind: z.enum(['related', 'duplicate', 'group']),
      direction: z.enum(['to', 'from']).meta({ description: '`from`: the other case names this one' }),
      reason: words,
    }),
  ),
  restrictions: z.array(restriction),
  restrictedIn: z
    .array(z.strictObject({ reference: z.string(), reviewOn: dateText }))
    .meta({ description: 'Other cases in which contact with the same person is restricted' }),
  enquiries: z.array(
    z.strictObject({
      id: z.string(),
      ombudsman: z.string(),
      text: words,
      askedOn: dateText,
      due: dateText,
      state: clockState,
    }),
  ),
  recommendations: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['recommendation', 'order']),
      text: words,
      due: dateText.nullable(),
      state: clockState,
    }),
  ),
});

/** A contact restriction in the register. */
export const restrictionRow = z.strictObject({
  reference: z.string().meta({ description: 'The case in which it was imposed' }),
  number: z.int().meta({ description: 'Which restriction of that case' }),
  name: z.string().nullable().meta({ description: 'Who is restricted, where the name is known' }),
  imposedOn: dateText,
  reviewOn: dateText,
  isOwed: z.boolean().meta({ description: 'Whether its review is owed now' }),
  reviewedOn: dateText.nullable(),
  liftedOn: dateText.nullable(),
  state: z.enum(['inForce', 'lifted']),
  links: z.strictObject({ case: z.string() }),
});
export type RestrictionRowAnswer = z.input<typeof restrictionRow>;
