import { z } from 'zod';
import type { Texts } from '../language/language.ts';
import type { Outcome } from '../machines/words.ts';
import type { LockedPart } from '../machines/letter-marks.ts';
import { ofPart, placeParts } from './place-parts.ts';
import { shortText } from './short-text.ts';

/** The parts a notice is built from; each is drawn as plain text and as HTML from the same words. */
export type Block = (
  | { paragraph: string }
  | { heading: string }
  | { facts: { term: string; detail: string }[] }
  | { numbered: string[] }
  | { letter: string }
  | { date: DateLine }
  | { action: { text: string; url: string } }
  | { contact: Contact }
) & {
  /** Which locked part of a letter it belongs to; `letter`: what an officer wrote. */
  part?: LockedPart | 'letter';
};

/** The date that matters: a day, or for a code the time it lasts, already in words. */
export type DateLine = { label: string; on: string } | { label: string; within: string };

export interface Contact {
  name: string;
  phone?: string | undefined;
  email?: string | undefined;
  hours?: string | undefined;
  website?: string | undefined;
}

export interface TemplateSpec<O extends string, S extends z.ZodType> {
  occasion: O;
  audience: 'resident' | 'staff';
  props: S;
  subject(props: z.output<S>, texts: Texts): string;
  opening(props: z.output<S>, texts: Texts): Block[];
  /** What happens now, and who does it. No notice without it. */
  nextStep(props: z.output<S>, texts: Texts): string;
  /** The date that matters. No notice without it. */
  date(props: z.output<S>, texts: Texts): DateLine;
  closing?(props: z.output<S>, texts: Texts): Block[];
  /** The text message, where it must not be the subject, the date and the link. */
  short?(props: z.output<S>, texts: Texts): string;
}

export interface Template<O extends string = string, S extends z.ZodType = z.ZodType> {
  occasion: O;
  audience: 'resident' | 'staff';
  props: S;
  /** The notice as parts; throws a ZodError for data that is not this template's props. */
  compose(data: unknown, texts: Texts): Composition;
  /** What it is made of, for the same notice in other words. */
  spec: TemplateSpec<O, S>;
}

export interface Composition {
  subject: string;
  nextStep: string;
  date: DateLine;
  blocks: Block[];
  short: string;
}

/** One notice. Its order is fixed: opening, what happens next, the date, closing. */
export function defineTemplate<O extends string, S extends z.ZodType>(spec: TemplateSpec<O, S>): Template<O, S> {
  return {
    occasion: spec.occasion,
    audience: spec.audience,
    props: spec.props,
    compose(data, texts) {
      const props = spec.props.parse(data);
      const nextStep = spec.nextStep(props, texts);
      const date = spec.date(props, texts);
      const next: Block[] = [{ heading: texts.notices.shared.whatHappensNext }, { paragraph: nextStep }, { date }];
      const blocks = placeParts([
        ...ofPart('stage', spec.opening(props, texts)),
        ...ofPart('next', next),
        ...ofPart('rights', spec.closing?.(props, texts) ?? []),
      ]);
      const subject = spec.subject(props, texts);
      const short = spec.short?.(props, texts) ?? shortText({ subject, date, blocks }, texts);
      return { subject, nextStep, date, blocks, short };
    },
    spec,
  };
}

export const isoDate = z.iso.date();
/** Only web addresses may become a link. */
export const webAddress = z.string().regex(/^https?:\/\/[^\s<>"']+$/, 'Give an address that begins with https://');

/** What every letter to a resident begins from. */
export const letterhead = {
  reference: z.string(),
  organisation: z.object({
    name: z.string(),
    contact: z.object({ phone: z.string().optional(), email: z.string().optional(), hours: z.string().optional() }),
  }),
  trackUrl: webAddress.optional(),
};

export const ombudsman = z.object({
  /** Such that "the" can go before it. */
  name: z.string(),
  phone: z.string().optional(),
  website: z.string(),
  /** How long people usually have to go there: '12 months'. */
  usualLimit: z.string().optional(),
});

/** A day, or where the rules give none, when in words: 'as soon as we can'. */
export const due = z.union([z.strictObject({ on: isoDate }), z.strictObject({ within: z.string().min(1) })]);
export type Due = z.output<typeof due>;

/** What is awaited when a complaint, or a later stage of it, begins, and when; `answerDue` only where that runs beside it. */
export const beginning = {
  begins: z.enum(['acknowledge', 'respond', 'statement', 'panel']),
  due,
  answerDue: due.optional(),
};

/** What an acknowledgement holds, at any stage. */
export const acknowledgementProps = z.object({
  ...letterhead,
  /** The role, never the name, of who deals with it: 'complaints officer'. */
  handlerRole: z.string(),
  definition: z
    .object({
      issues: z.array(z.string()),
      outcomesSought: z.array(z.string()),
      notResponsibleFor: z.array(z.string()),
    })
    .optional(),
  letter: z.string().optional(),
  answerDue: due,
  ombudsman,
});
export type Acknowledgement = z.output<typeof acknowledgementProps>;

const outcomes = ['upheld', 'partlyUpheld', 'notUpheld', 'resolved', 'noFinding'] as const satisfies readonly Outcome[];
export const outcome = z.enum(outcomes);

/** What an answer holds, at any stage; texts are the organisation's, findings the machine's words. */
export const answer = {
  ...letterhead,
  sentOn: isoDate,
  outcome,
  issues: z.array(z.object({ text: z.string(), finding: outcome })),
  remedies: z.array(z.object({ text: z.string(), due: isoDate })),
  letter: z.string().optional(),
  ombudsman,
};

/** What staff are told: never the complaint's words, never a name. */
export const staffNotice = z.object({
  reference: z.string(),
  /** In an officer's words, for example 'Stage 1 response'. */
  clockName: z.string(),
  dueOn: isoDate,
  /** In an officer's words, for example 'Being investigated'. */
  state: z.string(),
  caseUrl: webAddress,
  /** Only the time to answer can be extended. */
  canExtend: z.boolean(),
  /** Working days. */
  lateBy: z.int().nonnegative().optional(),
});
export type StaffNotice = z.output<typeof staffNotice>;
