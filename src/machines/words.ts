import { z } from 'zod';

/** The closed vocabularies of a case (scenarios/README.md, "Events"). */
export const channel = z.enum(['web', 'email', 'phone', 'letter', 'inPerson', 'socialMedia']);
/** What an answer, or a decision on one issue, comes to. */
export const outcome = z.enum(['upheld', 'partlyUpheld', 'notUpheld', 'resolved', 'noFinding']);
/** Why a complaint or an escalation is refused. */
export const ground = z.enum(['out-of-time', 'late-escalation', 'legal-proceedings', 'already-considered', 'other']);
/** The Ombudsmen and regulators that the language of events knows; a procedure may name a further body by its own short name. */
export const ombudsmen = ['lgsco', 'housing-ombudsman', 'spso', 'psow', 'nipso', 'fos', 'ico'] as const;
const shortName = (example: string) =>
  z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,39}$/, `Give a short name of lower-case letters, digits and dashes, like ${example}`)
    .meta({ example });
/** A body that a case can go to. */
export const ombudsman = shortName('lgsco');
/** The kinds of remedy (Codes 7.1). */
export const remedyKind = z.enum([
  'apology',
  'acknowledgement',
  'explanation',
  'action',
  'decisionChange',
  'recordAmendment',
  'payment',
  'policyChange',
]);
/** What a letter can contain (domain.md 1.3). */
export const letterContent = z.enum([
  'stage',
  'definition',
  'decision',
  'reasons',
  'ombudsman',
  'escalation',
  'final',
  'remedy',
  'actions',
]);
/** The short name of a procedure: `redress procedure list` names those that there are. */
export const procedureId = shortName('lgsco-code');
/** What a case can have to do with another one; all cases of a group name the same leading case. */
export const linkKind = z.enum(['related', 'duplicate', 'group']);
/** For whom somebody complains, or as what. */
export const capacity = z.enum(['self', 'someoneElse', 'group', 'councillor', 'parish', 'organisation']);
/** What somebody says more about. */
export const topic = z.enum(['complaint', 'definition', 'extension', 'outcome', 'remedy']);
/** Whether they agree with it. */
export const view = z.enum(['agrees', 'partly', 'disagrees']);
/** How somebody can be written to or spoken with. */
export const contactWay = z.enum(['email', 'phone', 'text', 'letter']);
/** Adjustments that letters and calls are made by (Equality Act 2010 s.20). */
export const format = z.enum([
  'largePrint',
  'easyRead',
  'braille',
  'audio',
  'bslVideo',
  'interpreter',
  'textRelay',
  'phoneInstead',
  'moreTime',
  'company',
  'homeVisit',
  'other',
]);
/** What somebody in the office writes down about a case. */
export const noteKind = z.enum(['note', 'call', 'visit', 'meeting', 'evidence']);
/** What a file is to a case. */
export const documentKind = z.enum([
  'evidence',
  'letterIn',
  'letterOut',
  'record',
  'photograph',
  'policy',
  'redacted',
  'other',
]);
/** Why something went wrong, for learning from it. */
export const learningCause = z.enum([
  'delay',
  'communication',
  'wrongDecision',
  'policy',
  'staffConduct',
  'record',
  'contractor',
  'system',
  'other',
]);
/** How a change that was promised stands; the last three say whether it worked. */
export const learningState = z.enum(['done', 'worked', 'partlyWorked', 'didNotWork', 'dropped']);
/** What made an answer late. */
export const latenessCause = z.enum([
  'service',
  'contractor',
  'resident',
  'approval',
  'caseload',
  'thirdParty',
  'other',
]);
/** The languages that people are written to in. */
export const language = z.enum(['en', 'cy']);
/** The nations whose bank holidays differ. */
export const nation = z.enum(['england-and-wales', 'scotland', 'northern-ireland']);

export type NoteKind = z.infer<typeof noteKind>;
export type DocumentKind = z.infer<typeof documentKind>;
export type LearningCause = z.infer<typeof learningCause>;
export type LearningState = z.infer<typeof learningState>;
export type LatenessCause = z.infer<typeof latenessCause>;
export type Channel = z.infer<typeof channel>;
export type Outcome = z.infer<typeof outcome>;
export type Ground = z.infer<typeof ground>;
export type Ombudsman = z.infer<typeof ombudsman>;
export type RemedyKind = z.infer<typeof remedyKind>;
export type LinkKind = z.infer<typeof linkKind>;
export type Capacity = z.infer<typeof capacity>;
export type Topic = z.infer<typeof topic>;
export type View = z.infer<typeof view>;
export type ContactWay = z.infer<typeof contactWay>;
export type Format = z.infer<typeof format>;
export type LetterContent = z.infer<typeof letterContent>;

/** How somebody can be reached without danger. */
export interface ContactRules {
  neverBy: ContactWay[];
  /** Nothing on the outside of a message says that it is about a complaint. */
  discreet: boolean;
  noVoicemail: boolean;
  notAt: string | null;
}
