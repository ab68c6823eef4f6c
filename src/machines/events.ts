import { z } from 'zod';
import { isIsoDate, type IsoDate } from '../calendar/iso-date.ts';
import {
  capacity,
  channel,
  contactWay,
  format,
  ground,
  language,
  latenessCause,
  learningCause,
  learningState,
  letterContent,
  linkKind,
  nation,
  noteKind,
  ombudsman,
  outcome,
  procedureId,
  remedyKind,
  topic,
  view,
} from './words.ts';

/**
 * Every event of a case, the one schema for every door (API, page, e-mail, scenario).
 * A `personal` field never enters the machine, the snapshot or the hash: `split` replaces it by whether it was given.
 */
const words = z
  .string()
  .max(50_000, 'Shorten this to 50,000 characters or fewer')
  .refine((text) => !text.includes('\u0000'), 'Remove the NUL character');
/** What somebody wrote: `split` takes it out of the event before the machine sees it. */
export const personal = words.brand<'personal'>();
export type Personal = z.infer<typeof personal>;

const fact = words.pipe(z.string().max(200, 'Shorten this to 200 characters or fewer'));
// An id is stored in the clear and named in clocks: it names the work, not a person.
const slug = z
  .string()
  .regex(
    /^[\p{L}\p{N}£][\p{L}\p{N} £&'()/._-]{0,59}$/u,
    'Name the work in 60 letters, digits, spaces or dashes at most',
  );
/** A real date as YYYY-MM-DD. */
export const isoDate = z
  .string()
  .refine((text): text is IsoDate => isIsoDate(text), 'Give a real date as YYYY-MM-DD, for example 2026-03-02')
  .meta({ format: 'date', example: '2026-03-02' });
const workingDays = z.int().positive('Give a whole number of working days, 1 or more').max(400);
/** An issue is named by its number or by the very words it was defined with. */
export const issueName = z.union([z.int().positive(), personal]);

const definition = z.strictObject({
  issues: z.array(personal).max(100),
  outcomesSought: z.array(personal).max(100).optional(),
  notResponsibleFor: z.array(personal).max(100).optional(),
});
const remedy = z.strictObject({ id: slug, kind: remedyKind, due: isoDate, text: personal.optional() });
const action = z.union([personal, z.strictObject({ text: personal, due: isoDate.optional() })]);
const decision = z.strictObject({ issue: issueName, finding: outcome });
// Whether the period begins with its first day may be said beside the period or within it.
const count = z.literal('commencingOn').optional();
const within = z.union([
  z.strictObject({ months: z.int().positive().max(60), count }),
  z.strictObject({ weeks: z.int().positive().max(260), count }),
]);
// `{}` and blank fields count as no evidence; a form filled in by half does not.
const courtFiling = z.union([
  z.strictObject({}),
  z.strictObject({ filedOn: z.union([isoDate, z.literal('')]), claimNumber: personal }),
]);
/** An order binds the body under the Housing Ombudsman's Scheme; a recommendation is advice, or was agreed. */
const kind = z.enum(['recommendation', 'order']).optional();
const recommendation = z.union([
  z.strictObject({ id: slug, text: personal, kind, due: isoDate }),
  z.strictObject({ id: slug, text: personal, kind, within, count }),
]);
const letter = personal.optional();

/** Files that came with an event; the hash (SHA-256, hexadecimal) is kept like a personal text, with a salt. */
const documents = z
  .array(z.strictObject({ id: z.uuid(), hash: personal }))
  .max(20)
  .optional();
const given = personal.optional();
/** A word by which cases are gathered; it names a theme, never a person. */
const label = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} &'()/._-]{0,39}$/u, 'Give a label of 40 letters, digits, spaces or dashes at most');
/** An area of the council, by its name; never somebody's address. */
export const ward = z
  .string()
  .regex(
    /^\p{L}[\p{L}\p{N} &'’().,-]{1,59}$/u,
    'Give the name of the ward in 60 letters, digits, spaces or dashes at most',
  );
const labels = z.array(label).max(20).optional();
/** A role or a post: names have no place in a public plan. */
const post = z
  .string()
  .trim()
  .min(1, 'Name the role that will see to it')
  .max(100, 'Shorten this to 100 characters or fewer');

/** The schema of each type of event (scenarios/README.md, "Events"). */
export const eventSchemas = {
  receive: z.strictObject({
    type: z.literal('receive'),
    channel,
    description: personal,
    awareOn: isoDate.optional(),
    receivedBy: personal.optional(),
    onBehalfOf: personal.optional(),
    firstToldOn: isoDate.optional(),
    capacity: capacity.optional(),
    /** Of the organisation's services. */
    service: z.uuid().optional(),
    contractor: given,
    period: given,
    place: given,
    effect: given,
    outcomesSought: z.array(personal).max(20).optional(),
    earlierReport: given,
    risk: given,
    /** Why the service complained about must not learn the name. */
    withholdName: given,
    documents,
  }),
  receiveServiceRequest: z.strictObject({ type: z.literal('receiveServiceRequest'), channel, description: personal }),
  promote: z.strictObject({ type: z.literal('promote'), choiceOffered: z.boolean() }),
  define: z.strictObject({ type: z.literal('define'), ...definition.shape }),
  acknowledge: z.strictObject({
    type: z.literal('acknowledge'),
    definition: definition.optional(),
    ombudsmanDetails: z.boolean().optional(),
    letter,
  }),
  assign: z.strictObject({ type: z.literal('assign'), handler: fact, conflict: z.boolean().optional() }),
  extend: z
    .strictObject({
      type: z.literal('extend'),
      workingDays: workingDays.optional(),
      until: isoDate.optional(),
      reason: personal,
      ombudsmanDetails: z.boolean(),
      goodReason: personal.optional(),
      approvedBy: fact.optional(),
      agreed: z.boolean().optional(),
      letter,
    })
    .refine((event) => (event.workingDays === undefined) !== (event.until === undefined), {
      message: 'Give either workingDays or until, not both',
      path: ['workingDays'],
    }),
  undoExtension: z.strictObject({ type: z.literal('undoExtension'), reason: personal, letter }),
  notifyDelay: z.strictObject({
    type: z.literal('notifyDelay'),
    expectedOn: isoDate,
    reason: personal,
    /** How often the person will hear until then, in working days, as agreed with them. */
    updateEvery: workingDays.optional(),
    letter,
  }),
  sendUpdate: z.strictObject({ type: z.literal('sendUpdate'), text: personal, letter }),
  triage: z.strictObject({
    type: z.literal('triage'),
    complexity: z.enum(['straightforward', 'complex']),
    vulnerability: z.boolean(),
    risk: z.boolean(),
    reason: personal.optional(),
  }),
  transfer: z.strictObject({ type: z.literal('transfer'), reason: personal }),
  settleOrally: z.strictObject({ type: z.literal('settleOrally'), text: personal.optional() }),
  completeRequest: z.strictObject({ type: z.literal('completeRequest'), text: personal.optional() }),
  completeAction: z.strictObject({
    type: z.literal('completeAction'),
    number: z.int().positive(),
    evidence: personal.optional(),
  }),
  link: z.strictObject({ type: z.literal('link'), to: fact, kind: linkKind, reason: personal.optional() }),
  unlink: z.strictObject({ type: z.literal('unlink'), to: fact, kind: linkKind, reason: personal }),
  correct: z.strictObject({
    type: z.literal('correct'),
    /** The number of the event in the history that was recorded wrongly. */
    seq: z.int().positive(),
    reason: personal,
    receivedOn: isoDate.optional(),
    awareOn: isoDate.optional(),
    channel: channel.optional(),
  }),
  ombudsmanEnquiry: z.strictObject({
    type: z.literal('ombudsmanEnquiry'),
    id: slug,
    ombudsman,
    due: isoDate,
    text: personal.optional(),
  }),
  answerEnquiry: z.strictObject({ type: z.literal('answerEnquiry'), id: slug, text: personal.optional() }),
  reviewRestriction: z.strictObject({
    type: z.literal('reviewRestriction'),
    outcome: z.enum(['keep', 'lift']),
    reasons: personal,
    equalityConsidered: personal,
    reviewOn: isoDate.optional(),
  }),
  addIssue: z.strictObject({
    type: z.literal('addIssue'),
    text: personal,
    related: z.boolean(),
    wouldDelay: z.boolean(),
  }),
  addInformation: z.strictObject({
    type: z.literal('addInformation'),
    text: personal,
    about: topic.optional(),
    view: view.optional(),
    documents,
  }),
  changeDetails: z
    .strictObject({
      type: z.literal('changeDetails'),
      name: given,
      email: given,
      phone: given,
      address: given,
      adjustments: given,
      notAt: given,
      preferredContact: contactWay.or(z.literal('none')).optional(),
      language: language.optional(),
      formats: z.array(format).max(20).optional(),
      neverBy: z.array(contactWay).max(4).optional(),
      discreet: z.boolean().optional(),
      noVoicemail: z.boolean().optional(),
    })
    .refine(({ email }) => !email?.trim() || z.email().safeParse(email.trim()).success, {
      message: 'Give an e-mail address, like name@example.com',
      path: ['email'],
    }),
  recordConsent: z.strictObject({
    type: z.literal('recordConsent'),
    consent: z.enum(['asked', 'given', 'refused']),
    /** What may be shared with whoever complains for them, and until when. */
    scope: given,
    expiresOn: isoDate.optional(),
  }),
  respond: z.strictObject({
    type: z.literal('respond'),
    outcome,
    decisions: z.array(decision).max(100).optional(),
    remedies: z.array(remedy).max(50).optional(),
    actions: z.array(action).max(50).optional(),
    contents: z.array(letterContent).max(20).optional(),
    letter,
  }),
  requestEscalation: z.strictObject({ type: z.literal('requestEscalation'), reason: given, documents }),
  refuse: z.strictObject({
    type: z.literal('refuse'),
    ground,
    reasons: personal,
    ombudsmanRights: z.boolean(),
    evidence: z.union([personal, courtFiling]).optional(),
    discretion: personal.optional(),
    issues: z.array(issueName).max(100).optional(),
    letter,
  }),
  acceptLate: z.strictObject({ type: z.literal('acceptLate'), reason: personal }),
  withdraw: z.strictObject({ type: z.literal('withdraw'), by: personal, reason: personal.optional() }),
  reinstate: z.strictObject({ type: z.literal('reinstate'), by: personal, reason: personal.optional() }),
  offerRemedy: z.strictObject({ type: z.literal('offerRemedy'), ...remedy.shape }),
  completeRemedy: z.strictObject({ type: z.literal('completeRemedy'), id: slug, evidence: personal.optional() }),
  failRemedy: z.strictObject({
    type: z.literal('failRemedy'),
    id: slug,
    reason: personal,
    alternative: personal,
    ombudsmanReminder: z.boolean(),
  }),
  referToOmbudsman: z.strictObject({ type: z.literal('referToOmbudsman'), ombudsman, reference: personal }),
  ombudsmanDecision: z.strictObject({
    type: z.literal('ombudsmanDecision'),
    decision: fact,
    recommendations: z.array(recommendation).max(50).optional(),
  }),
  comply: z.strictObject({ type: z.literal('comply'), id: slug, evidence: personal }),
  directAcceptance: z.strictObject({ type: z.literal('directAcceptance'), ombudsman }),
  restrict: z.strictObject({
    type: z.literal('restrict'),
    reasons: personal,
    restriction: personal,
    reviewOn: isoDate,
    equalityConsidered: personal,
  }),
  split: z.strictObject({
    type: z.literal('split'),
    strands: z
      .array(z.strictObject({ procedure: procedureId, issues: z.array(personal).max(100) }))
      .min(1)
      .max(10),
  }),
  calendarChange: z.strictObject({
    type: z.literal('calendarChange'),
    add: z.array(isoDate).max(400),
    remove: z.array(isoDate).max(400),
    nation: nation.optional(),
  }),
  meetPanel: z.strictObject({ type: z.literal('meetPanel') }),
  reportPanel: z.strictObject({ type: z.literal('reportPanel') }),
  close: z.strictObject({ type: z.literal('close'), lateBecause: latenessCause.optional() }),
  addNote: z.strictObject({ type: z.literal('addNote'), kind: noteKind, text: personal, documents }),
  declareConflict: z.strictObject({ type: z.literal('declareConflict'), staff: z.uuid(), reason: personal }),
  endConflict: z.strictObject({ type: z.literal('endConflict'), staff: z.uuid(), reason: personal }),
  appoint: z.strictObject({
    type: z.literal('appoint'),
    as: z.enum(['deputy', 'reviewer']),
    /** Empty: nobody any more. */
    staff: z.uuid().or(z.literal('')),
  }),
  route: z
    .strictObject({
      type: z.literal('route'),
      team: z.uuid().optional(),
      service: z.uuid().optional(),
      ward: ward.optional(),
      reason: given,
    })
    .refine(({ team, service, ward: where }) => [team, service, where].some((one) => one !== undefined), {
      message: 'Give the team, the service or the ward',
      path: ['team'],
    }),
  askService: z.strictObject({
    type: z.literal('askService'),
    id: slug,
    service: z.uuid().optional(),
    /** The e-mail address at which they are asked. */
    to: personal,
    question: personal,
    due: isoDate,
    documents,
  }),
  answerService: z.strictObject({
    type: z.literal('answerService'),
    id: slug,
    text: personal,
    by: given,
    documents,
  }),
  withdrawRequest: z.strictObject({ type: z.literal('withdrawRequest'), id: slug, reason: personal }),
  label: z.strictObject({ type: z.literal('label'), add: labels, remove: labels }),
  hold: z.strictObject({ type: z.literal('hold'), reason: personal, until: isoDate.optional() }),
  releaseHold: z.strictObject({ type: z.literal('releaseHold'), reason: personal }),
  recordLearning: z.strictObject({
    type: z.literal('recordLearning'),
    cause: learningCause,
    /** What went wrong; what will change; how one will see that it did. */
    problem: personal,
    change: personal,
    measure: personal,
    owner: post,
    priority: z.enum(['high', 'medium', 'low']),
    due: isoDate,
  }),
  checkLearning: z.strictObject({
    type: z.literal('checkLearning'),
    number: z.int().positive(),
    state: learningState,
    text: personal,
  }),
} as const;

/** Events that only add to the file of a case: possible wherever it stands, no clock and no state changes. */
export const filings = [
  'addNote',
  'declareConflict',
  'endConflict',
  'appoint',
  'route',
  'askService',
  'answerService',
  'withdrawRequest',
  'label',
  'hold',
  'releaseHold',
  'recordLearning',
  'checkLearning',
] as const satisfies readonly (keyof typeof eventSchemas)[];
export type Filing = (typeof filings)[number];

export type EventType = keyof typeof eventSchemas;
export type EventOf<T extends EventType> = z.infer<(typeof eventSchemas)[T]>;
/** Any event that a person may send, parsed. */
export type CaseEvent = { [T in EventType]: EventOf<T> }[EventType];

/** The schema of any event a person may send; its failure is the refusal `invalid-event`. */
export const caseEvent = z.discriminatedUnion('type', allOf(eventSchemas));

// A discriminated union wants to be told that its list is not empty.
function allOf<Schemas extends Record<string, unknown>>(schemas: Schemas) {
  return Object.values(schemas) as [Schemas[keyof Schemas], ...Schemas[keyof Schemas][]];
}
