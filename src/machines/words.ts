import { z } from 'zod';

/** The closed vocabularies of a case (scenarios/README.md, "Events"). */
export const channel = z.enum(['web', 'email', 'phone', 'letter', 'inPerson', 'socialMedia']);
/** What an answer, or a decision on one issue, comes to. */
export const outcome = z.enum(['upheld', 'partlyUpheld', 'notUpheld', 'resolved', 'noFinding']);
/** Why a complaint or an escalation is refused. */
export const ground = z.enum(['out-of-time', 'late-escalation', 'legal-proceedings', 'already-considered', 'other']);
/** The Ombudsmen and regulators that a case can go to. */
export const ombudsman = z.enum(['lgsco', 'housing-ombudsman', 'spso', 'psow', 'nipso', 'fos', 'ico']);
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
/** Every procedure that the language of events knows, built or not. */
export const procedureId = z.enum([
  'lgsco-code',
  'ho-code',
  'children-2006',
  'adult-2009',
  'public-health-2012',
  'spso-mchp',
  'psow-csa',
  'nipso-mchp',
  'fca-disp',
  'dp-complaint',
]);
/** The nations whose bank holidays differ. */
export const nation = z.enum(['england-and-wales', 'scotland', 'northern-ireland']);

export type Channel = z.infer<typeof channel>;
export type Outcome = z.infer<typeof outcome>;
export type Ground = z.infer<typeof ground>;
export type Ombudsman = z.infer<typeof ombudsman>;
export type RemedyKind = z.infer<typeof remedyKind>;
export type LetterContent = z.infer<typeof letterContent>;
