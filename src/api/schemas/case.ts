import { z } from 'zod';
import { clockState } from './clock-state.ts';
import { dateText, instantText } from './fields.ts';
import { staffFile } from './staff-file.ts';

const clock = z.strictObject({
  started: dateText.nullable(),
  due: dateText.nullable(),
  originalDue: dateText.nullable(),
  state: clockState,
  stopped: instantText.nullable(),
  lateBy: z.int().nullable().meta({ description: 'Working days' }),
  usedWorkingDays: z.int().nullable(),
  target: dateText.nullable().meta({ description: "The organisation's own, stricter date" }),
  warning: z.boolean().optional(),
});

const nextDue = z.strictObject({ clock: z.string(), due: dateText }).nullable();
const owner = z.strictObject({ staffId: z.string(), name: z.string() }).nullable();

/** The fields of a scenario step, the same wherever a case is shown (scenarios/README.md). */
const stepFields = {
  states: z.array(z.string()),
  clocks: z.record(z.string(), clock),
  duties: z.array(z.string()),
  flags: z.array(z.string()),
  allowed: z.array(z.string()).meta({ description: 'The events that you may send now' }),
};

const issue = z.strictObject({
  number: z.int(),
  text: z.string(),
  stage: z.string(),
  state: z.string(),
  ground: z.string().nullable(),
  finding: z.string().nullable(),
});
const remedy = z.strictObject({
  id: z.string(),
  kind: z.string(),
  dueOn: dateText.nullable(),
  state: z.string(),
  text: z.string().nullable(),
});
const action = z.strictObject({
  number: z.int(),
  text: z.string().nullable(),
  due: dateText.nullable(),
  state: z.enum(['open', 'done']),
});
const stage = z.strictObject({
  id: z.string(),
  title: z.string(),
  contents: z.array(z.string()).meta({ description: 'What an answer must contain before it can stop the clock' }),
  extension: z
    .strictObject({
      decidedBy: z.enum(['organisation', 'agreement']),
      beyond: z.enum(['goodReason', 'never']),
      workingDays: z.int().nullable().meta({ description: 'The most in all; null without a limit' }),
    })
    .nullable()
    .meta({ description: 'How the answer may take longer; null where it cannot' }),
});
const message = z.strictObject({
  occasion: z.string(),
  at: instantText,
  state: z.enum(['waiting', 'sent', 'failed', 'unknown', 'toPost', 'posted']),
  letter: z.string().nullable().meta({ description: 'The letter that came with its event' }),
  subject: z.string().nullable(),
  text: z.string().nullable().meta({ description: 'What was sent, exactly' }),
});
const person = z.strictObject({
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  adjustments: z.string().nullable(),
  preferredContact: z.string().nullable(),
  language: z.string(),
  formats: z.array(z.string()),
  contactRules: z
    .strictObject({
      neverBy: z.array(z.string()),
      discreet: z.boolean(),
      noVoicemail: z.boolean(),
      notAt: z.string().nullable(),
    })
    .nullable()
    .meta({ description: 'How the person can be reached without danger' }),
  adjustmentsReviewOn: dateText.nullable(),
});
const represented = z.strictObject({
  name: z.string().nullable(),
  consent: z.enum(['notNeeded', 'asked', 'given', 'refused']),
  scope: z.string().nullable(),
  expiresOn: dateText.nullable(),
});
const lodged = z.strictObject({
  capacity: z.string().nullable(),
  contractor: z.string().nullable(),
  period: z.string().nullable(),
  place: z.string().nullable(),
  effect: z.string().nullable(),
  outcomesSought: z.array(z.string()),
  earlierReport: z.string().nullable(),
  risk: z.string().nullable(),
  withholdName: z.string().nullable(),
});
const statement = z.strictObject({
  seq: z.int(),
  at: instantText,
  about: z.string().nullable(),
  view: z.string().nullable(),
  text: z.string().nullable(),
});

/** One case. Who is dealing with it is for staff, and left out for others. */
export const caseSchema = z.strictObject({
  reference: z.string(),
  version: z.int(),
  procedure: z.string(),
  receivedOn: dateText,
  channel: z.string(),
  description: z.string(),
  onBehalfOf: z.string().nullable(),
  outcomesSought: z.array(z.string()).meta({ description: 'What the person would like done' }),
  notResponsibleFor: z.array(z.string()).meta({ description: 'What the organisation does not answer for' }),
  person: person.nullable(),
  represented: represented.nullable().meta({ description: 'For whom it is, if that is somebody else' }),
  lodged: lodged.meta({ description: 'What was said with it' }),
  statements: z.array(statement).meta({ description: 'What the person added since' }),
  owner: owner.optional().meta({ description: 'For staff' }),
  nextDue,
  issues: z.array(issue),
  remedies: z.array(remedy),
  actions: z.array(action).meta({ description: 'What an answer promised besides remedies' }),
  updateEvery: z.int().nullable().meta({ description: 'How often the person hears how it goes, in working days' }),
  stage: stage.nullable().meta({ description: 'The stage in hand' }),
  messages: z.array(message),
  forStaff: staffFile.optional().meta({ description: 'For staff' }),
  ...stepFields,
  links: z.strictObject({ self: z.string(), events: z.string() }),
});
export type CaseAnswer = z.input<typeof caseSchema>;

/** A case in the worklist. */
export const caseRow = z.strictObject({
  reference: z.string(),
  summary: z.string().meta({ description: 'The first 200 characters of the complaint' }),
  procedure: z.string(),
  states: z.array(z.string()),
  channel: z.string(),
  receivedOn: dateText,
  nextDue,
  isOverdue: z.boolean(),
  isDueToday: z.boolean(),
  owner,
  version: z.int(),
  links: z.strictObject({ self: z.string() }),
});
export type CaseRowAnswer = z.input<typeof caseRow>;
