import { z } from 'zod';
import { isoDate } from './events.ts';
import { ground, letterContent, nation, ombudsman, procedureId } from './words.ts';

const strength = z.enum(['must', 'should', 'target']);
const source = { citation: z.string().min(3), strength };

const clause = z.strictObject(source);

/** Stands in headings, subjects of mails and pictures. */
const line = z
  .string()
  .min(3)
  .max(200)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'Write it in one line');
const website = z
  .string()
  .regex(/^[\w-]+(\.[\w-]+)+(\/[\w./-]*)?$/, 'Give the address without https://, for example www.example.org');

const unit = z.enum(['workingDay', 'calendarDay', 'week', 'month']);
const limit = z.strictObject({
  amount: z.int().positive(),
  unit,
  count: z.enum(['dayZero', 'dayOne', 'deemed', 'commencingOn']),
  roll: z.enum(['none', 'next']).exactOptional(),
});
const workingDayLimit = limit.extend({ unit: z.literal('workingDay') });
const monthLimit = limit.extend({ unit: z.literal('month') });

/** `target`: a stricter date that the body should keep to; the legal one is judged and both are reported. */
const rule = z.strictObject({ limit, target: limit.exactOptional(), ...source });
const workingDayRule = z.strictObject({ limit: workingDayLimit, ...source });
/** Null: "promptly", "without undue delay": a clock without a legal date. */
const rulePerhapsWithoutDate = z.strictObject({ limit: limit.nullable(), target: limit.exactOptional(), ...source });

const extension = z.strictObject({
  /** The most that all extensions of the stage may add without a good reason; null: as long as is needed. */
  workingDays: z.int().positive().nullable(),
  /** More than that: with a good reason and the senior lead's approval, or never. */
  beyond: z.enum(['goodReason', 'never']),
  decidedBy: z.enum(['organisation', 'agreement']),
  /** How often the person must hear how it goes once the answer is put off. */
  updates: workingDayRule.exactOptional(),
  ...source,
});

const common = {
  id: z.string().regex(/^[a-z][a-zA-Z0-9]{0,30}$/),
  title: line,
  /** Null: the time to answer cannot be extended, only a delay be told. */
  extension: extension.nullable(),
  /** What a letter must contain before it can stop the clock. */
  letter: z.strictObject({ contents: z.array(letterContent).min(1), ...source }),
  /** The stages whose handler may not handle this one. */
  independence: z.strictObject({ from: z.array(z.string()), ...source }),
  /** From the start of the stage, so that a late acknowledgement cannot hide a late answer (domain.md 0.3). */
  backstop: workingDayRule.exactOptional(),
  /** After how long without an answer, or a new date, the person may ask for the next stage all the same. */
  unanswered: workingDayRule.exactOptional(),
  /** Where the body may take a complaint to the next stage itself, because it is complex or serious. */
  transfer: clause.exactOptional(),
};

/** A stage; its kind says how it goes: stages/<kind>.ts. */
const stage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('acknowledged-response'), acknowledge: workingDayRule, respond: rule, ...common }),
  z.strictObject({ kind: z.literal('defined-response'), acknowledge: workingDayRule, respond: rule, ...common }),
  z.strictObject({ kind: z.literal('direct-response'), respond: rule, ...common }),
  z.strictObject({
    kind: z.literal('parallel-response'),
    acknowledge: rulePerhapsWithoutDate,
    respond: rulePerhapsWithoutDate,
    ...common,
  }),
  /** `oral`: how soon an oral complaint that is settled falls outside the regulations. */
  z.strictObject({
    kind: z.literal('regulated-response'),
    acknowledge: rule,
    respond: rule,
    oral: workingDayRule,
    ...common,
  }),
  /** `summary`: how soon a complaint that is resolved needs only a summary of it. */
  z.strictObject({
    kind: z.literal('summary-response'),
    acknowledge: rulePerhapsWithoutDate,
    summary: rule,
    respond: rule,
    ...common,
  }),
  z.strictObject({ kind: z.literal('investigation'), respond: rule, ...common }),
  z.strictObject({ kind: z.literal('panel-review'), panel: rule, report: rule, respond: rule, ...common }),
]);

/** What the sources leave open: each choice but the default changes the procedure at these places (JSON pointers, RFC 6901). */
const setting = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9]{0,40}$/),
  question: z.string().min(10),
  /** Why it is open, and where that is said. */
  source: z.string().min(3),
  default: z.string(),
  choices: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-zA-Z0-9]{0,40}$/),
        means: z.string().min(3),
        set: z.array(z.strictObject({ path: z.string().startsWith('/'), value: z.json() })),
      }),
    )
    .min(2),
});

/** A complaints procedure as data: JSON-able, no functions, every figure with its clause and strength. */
export const procedure = z.strictObject({
  id: procedureId,
  /** A released version never changes meaning; a new rule is another version. */
  version: z.int().positive(),
  title: line,
  inForceFrom: isoDate,
  /** What kind of rule it is: under a Complaint Handling Code there are two stages and none by another name. */
  framework: z.enum(['complaint-handling-code', 'regulations', 'model-procedure', 'own']),
  /** Where it applies. */
  nations: z.array(nation).min(1),
  ombudsman,
  /** How to reach that body, where the language files do not know it. */
  nextBody: z.strictObject({ name: line, website, phone: line.exactOptional() }).exactOptional(),
  /** How a receipt date is found where the organisation has not chosen. */
  receipt: z.strictObject({ policy: z.enum(['actual', 'nextWorkingDay', 'registered']), ...source }),
  /** How old a matter may be when the person complains; null: no limit. `atMost`: beyond this no discretion. */
  admission: z.strictObject({ limit: monthLimit, atMost: monthLimit.exactOptional(), ...source }).nullable(),
  /** When all stages together have taken too long; null: nobody says. */
  overall: rule.nullable(),
  windows: z.strictObject({
    /** `fromAwareness`: as long as this after the person first knew, where that is later. */
    escalation: z.strictObject({ limit, fromAwareness: monthLimit.exactOptional(), ...source }).exactOptional(),
    ombudsman: rule.exactOptional(),
  }),
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
  mostStages: z.strictObject({ stages: z.int().positive().max(9), ...source }),
  stages: z.array(stage).min(1).max(9),
  settings: z.array(setting).max(20),
});

export type Procedure = z.infer<typeof procedure>;
/** One stage of a procedure, with its figures. */
export type StageRule = Procedure['stages'][number];
/** How a stage goes. */
export type StageKindName = StageRule['kind'];
export type ClockRule = z.infer<typeof rule>;
/** Where a rule stands, and its force. */
export type Clause = z.infer<typeof clause>;
export type Strength = z.infer<typeof strength>;
/** Something that the sources leave open. */
export type Setting = z.infer<typeof setting>;

/** Checks a procedure literal; unknown keys and wrong units are compile errors, bad figures throw when it is loaded. */
export function defineProcedure(literal: z.input<typeof procedure>): Procedure {
  return procedure.parse(literal);
}
