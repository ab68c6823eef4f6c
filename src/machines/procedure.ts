import { z } from 'zod';
import { isoDate } from './events.ts';
import { ground, letterContent, ombudsman, procedureId } from './words.ts';

const strength = z.enum(['must', 'should', 'target']);
const source = { citation: z.string().min(3), strength };

const clause = z.strictObject(source);

const unit = z.enum(['workingDay', 'calendarDay', 'week', 'month']);
const limit = z.strictObject({
  amount: z.int().positive(),
  unit,
  count: z.enum(['dayZero', 'dayOne', 'deemed', 'commencingOn']),
  roll: z.enum(['none', 'next']).exactOptional(),
});
const workingDayLimit = limit.extend({ unit: z.literal('workingDay') });

const rule = z.strictObject({ limit, ...source });
const workingDayRule = z.strictObject({ limit: workingDayLimit, ...source });

const stage = z.strictObject({
  /** Its kind says how it goes: stages/<kind>.ts. */
  kind: z.enum(['acknowledged-response', 'defined-response']),
  id: z.string().regex(/^[a-z][a-zA-Z0-9]{0,30}$/),
  title: z.string().min(3),
  acknowledge: workingDayRule,
  respond: workingDayRule,
  /** From the start of the stage, so that a late acknowledgement cannot hide a late answer (domain.md 0.3). */
  backstop: workingDayRule,
  /** The most that all extensions of the stage may add without a good reason. */
  extension: z.strictObject({ workingDays: z.int().positive(), ...source }),
  /** What a letter must contain before it can stop the clock. */
  letter: z.strictObject({ contents: z.array(letterContent).min(1), ...source }),
  /** The stages whose handler may not handle this one. */
  independence: z.strictObject({ from: z.array(z.string()), ...source }),
});

/** A complaints procedure as data: JSON-able, no functions, every figure with its clause and strength. */
export const procedure = z.strictObject({
  id: procedureId,
  /** A released version never changes meaning; a new rule is another version. */
  version: z.int().positive(),
  title: z.string().min(3),
  inForceFrom: isoDate,
  ombudsman,
  /** How a receipt date is found where the organisation has not chosen. */
  receipt: z.strictObject({ policy: z.enum(['actual', 'nextWorkingDay', 'registered']), ...source }),
  /** How old a matter may be when the person complains. */
  admission: rule,
  /** When both stages together have taken too long. */
  overall: rule,
  windows: z.strictObject({ escalation: rule.optional(), ombudsman: rule.optional() }),
  remedies: clause,
  recommendations: clause,
  /** Where rules stand that have no figure, for the reason of a refusal. */
  clauses: z.strictObject({
    definition: clause,
    everyPoint: clause,
    refusal: clause,
    delay: clause,
    conflict: clause,
    restriction: clause,
    openActions: clause,
    failedRemedy: clause,
  }),
  /** Grounds of refusal which need this evidence. */
  exclusions: z.array(z.strictObject({ ground, evidence: z.literal('courtFiling'), ...source })),
  /** How many internal stages there may be; lint.ts holds the procedure to it. */
  mostStages: z.strictObject({ stages: z.int().positive().max(3), ...source }),
  stages: z.array(stage).min(1).max(9),
});

export type Procedure = z.infer<typeof procedure>;
/** One stage of a procedure, with its figures. */
export type StageRule = Procedure['stages'][number];
export type ClockRule = z.infer<typeof rule>;
/** Where a rule stands, and its force. */
export type Clause = z.infer<typeof clause>;
export type Strength = z.infer<typeof strength>;

/** Checks a procedure literal; unknown keys and wrong units are compile errors, bad figures throw when it is loaded. */
export function defineProcedure(literal: z.input<typeof procedure>): Procedure {
  return procedure.parse(literal);
}
