import { dateInWords, dayAndDate } from './dates.ts';

/** What somebody who complained reads about their own complaint. */
export const ownCaseTexts = {
  title: 'Your complaint',
  reference: 'Reference',
  receivedOn: 'We received it on',
  stage: 'Where it is',
  stages: { only: 'There is one stage only', none: 'Not a complaint yet' },
  stageIs: (stage: string, about: string | null) => `${capital(stage)}${about === null ? '' : ` (${about})`}`,
  handler: 'Who is dealing with it',
  handlers: {
    given: 'One of our complaints officers',
    none: 'We will tell you when we write to you',
    team: 'Our complaints team',
  },
  whyThisDate: 'Why this date?',
  picture: 'The days until then',
  counted: (day: string) => `We count from ${day}.`,
  today: (day: string, number: number | null) =>
    number === null ? `Today is ${day}. It does not count.` : `Today is ${day}. It is day ${number}.`,
  left: (days: number) => (days === 1 ? '1 day that counts is left.' : `${days} days that count are left.`),
  notCounted: (what: string) => `Not counted: ${what}.`,
  weekends: (days: number) => (days === 1 ? '1 day at a weekend' : `${days} days at weekends`),
  closed: (days: number) => (days === 1 ? '1 day when we are closed' : `${days} days when we are closed`),
  holiday: (name: string, day: string) => `${name} (${day})`,
  deadline: (day: string) => `The last day is ${day}.`,
  nowYouCan: 'What you can do now',
  nothingToDo: 'You do not need to do anything.',
  youCanAlso: 'You can also',
  contact: 'You can also telephone us or write to us. The contact details are at the foot of this page.',
  points: 'What we understand your complaint to be',
  pointNotTaken: 'We are not looking into this point.',
  finding: (words: string) => `Our decision: ${words}.`,
  findings: {
    upheld: 'upheld, we got this wrong',
    partlyUpheld: 'partly upheld, we got some of this wrong',
    notUpheld: 'not upheld, we did not find that we got this wrong',
    resolved: 'put right',
    noFinding: 'we could not decide either way',
  },
  wrong: 'Is this right? Tell us what you think',
  yourWords: 'What you told us',
  alsoSaid: {
    period: 'When',
    place: 'Where',
    contractor: 'Contractor',
    earlierReport: 'What you had reported before',
    effect: 'How it has affected you',
    outcomesSought: 'What you would like us to do',
  },
  consentAsked: (name: string | null) =>
    `We are waiting for ${name ?? 'the person you complain for'} to say that you may act for them. Our dates go on in the meantime.`,
  remedies: 'What we will do to put things right',
  remedyKinds: {
    apology: 'An apology',
    acknowledgement: 'Accepting what went wrong',
    explanation: 'An explanation',
    action: 'Something that we will do',
    decisionChange: 'A changed decision',
    recordAmendment: 'A corrected record',
    payment: 'A payment',
    policyChange: 'A change to how we work',
  },
  remedyStates: {
    offered: (due: string) => `By ${dateInWords(due)}.`,
    completed: () => 'Done.',
    failed: () => 'We could not do this. We have written to you about it.',
  },
  actions: 'What else we said we would do',
  actionStates: {
    open: (due: string | null) => (due === null ? '' : `By ${dateInWords(due)}.`),
    done: () => 'Done.',
  },
  dates: 'Our dates',
  datesIntro: 'What we have to do, and by when.',
  happened: 'What has happened',
  latestFirst: 'The latest is first.',
  readLetter: 'Read what we sent you',
  letterPdf: 'Download this letter (PDF)',
  readWords: 'Read what you wrote',
  readIt: {
    response: 'Read our answer',
    'final-response': 'Read our final answer',
    refusal: 'Read our reasons',
    extension: 'Read why',
    duplicate: 'Read which complaint goes on',
    'orally-settled': 'Read what we wrote',
    transfer: 'Read why',
  },
} as const;

/** Banners after something was done. */
export const doneTexts = {
  title: 'Done',
  information: () => 'We have what you added. It is now part of your complaint.',
  definition: () => 'We have what you think of how we understand your complaint. It is now part of it.',
  extension: () => 'We have what you told us about the new date. It is now part of your complaint.',
  outcome: () => 'Thank you for telling us what you think of the outcome. It is now part of your complaint.',
  'stage-2': ({ stage }: OwnVoice) =>
    `We have your request for ${stage}. Somebody who was not part of our first answer will look at it.`,
  withdrawal: () => 'You have withdrawn your complaint. We have stopped work on it.',
} as const;

/** What the words about a complaint depend on, as people say it. */
export interface OwnVoice {
  /** The stage that it is in, or was in last, and the one after it: 'stage 2'; empty where there is none. */
  stage: string;
  next: string;
  /** Whom they can go to outside, without "the". */
  body: string;
}

interface Standing {
  tag: (voice: OwnVoice) => string;
  /** The next thing and by when; null where there is no date. */
  next: (by: string | null) => string;
  detail: (voice: OwnVoice) => string;
}

const done = (text: string) => () => text;
const dated = (before: string, undated: string) => (by: string | null) =>
  by === null ? undated : `${before} ${dayAndDate(by)}`;
const writeBy = dated('We will write to you by', 'We will write to you promptly');
const answerBy = dated('We will answer by', 'We will answer as soon as we can');

/** The places where a complaint can stand, in the words of the person who made it. */
export const standings = {
  withdrawn: {
    tag: done('Withdrawn'),
    next: done('You withdrew this complaint'),
    detail: done('We have stopped work on it. If you change your mind, tell us and we will pick it up where it was.'),
  },
  refused: {
    tag: done('Not taken on'),
    next: done('We have decided not to look into this complaint'),
    detail: ({ body }) => `Our letter says why. If you think that is wrong, you can ask the ${body} to look at it.`,
  },
  duplicate: {
    tag: done('Together with another'),
    next: done('We are looking into this together with another complaint'),
    detail: done(
      'It is about the same matter. Nothing that you told us is lost. If it is not the same, tell us and we will take this one up again.',
    ),
  },
  settled: {
    tag: done('Settled'),
    next: done('We settled this with you straight away'),
    detail: done(
      'Because of that there is no formal answer. If it is not settled, tell us and we will look into it as a complaint.',
    ),
  },
  closed: {
    tag: done('Closed'),
    next: done('We have finished with this complaint'),
    detail: done('You can still read everything here.'),
  },
  finallyAnswered: {
    tag: done('Final response sent'),
    next: done('We have sent you our final answer'),
    detail: ({ body }) =>
      `If you are still not happy, you can ask the ${body} to look at your complaint. Our answer says how.`,
  },
  answered: {
    tag: done('Response sent'),
    next: done('We have sent you our answer'),
    detail: ({ next }) => `If you are not happy with it, you can ask us to look again. This is called ${next}.`,
  },
  partlyAnswered: {
    tag: done('Not fully answered'),
    next: dated('We will answer the rest by', 'We will answer the rest as soon as we can'),
    detail: done('The answer that we sent did not cover everything. We owe you a full one.'),
  },
  late: {
    tag: done('Late'),
    next: dated('We should have answered by', 'We should have answered by now'),
    detail: ({ body }) =>
      `We are sorry. We are still working on it, and you do not need to do anything. You can ask the ${body} for advice at any time.`,
  },
  extended: {
    tag: done('We need more time'),
    next: answerBy,
    detail: done('This is a new date. We have told you why we need more time.'),
  },
  lookedInto: {
    tag: done('Being investigated'),
    next: answerBy,
    detail: done('We are looking into each point, and will write to you with our answer.'),
  },
  lookedAtAgain: {
    tag: done('Being investigated again'),
    next: answerBy,
    detail: done('Somebody who was not part of our first answer is looking at your complaint again.'),
  },
  lookedAtLast: {
    tag: done('Being investigated again'),
    next: dated('We will send our final answer by', 'We will send our final answer as soon as we can'),
    detail: done('Somebody who was not part of our first answer is looking at your complaint again.'),
  },
  awaitingStatement: {
    tag: done('Waiting for you'),
    next: done('We will agree with you a written statement of your complaint'),
    detail: done('The time for our answer starts on the day on which the statement is recorded.'),
  },
  awaitingPanel: {
    tag: done('Waiting for the panel'),
    next: dated('The panel will meet by', 'The panel will meet as soon as it can'),
    detail: done(
      'The people on the panel were not part of our earlier answers. We will write to tell you when it meets.',
    ),
  },
  panelLate: {
    tag: done('Late'),
    next: dated('The panel should have met by', 'The panel should have met by now'),
    detail: ({ body }) =>
      `We are sorry. We will write to tell you when it meets. You can ask the ${body} for advice at any time.`,
  },
  awaitingReport: {
    tag: done('Waiting for the report'),
    next: dated('The panel will send its report by', 'The panel will send its report as soon as it can'),
    detail: done('After that we will send you our final answer.'),
  },
  reportLate: {
    tag: done('Late'),
    next: dated('The panel should have sent its report by', 'The panel should have sent its report by now'),
    detail: ({ body }) =>
      `We are sorry. After the report we will send you our final answer. You can ask the ${body} for advice at any time.`,
  },
  deciding: {
    tag: done('Being considered'),
    next: writeBy,
    detail: done('It came after the usual time limit, so we first decide whether we can look into it.'),
  },
  confirmationLate: {
    tag: done('Late'),
    next: dated('We should have written to you by', 'We should have written to you by now'),
    detail: done('We are sorry. We have your complaint, and you do not need to send it again.'),
  },
  received: {
    tag: done('Received'),
    next: writeBy,
    detail: done('We will say what we understand your complaint to be, and who is dealing with it.'),
  },
  nextStageAskedFor: {
    tag: ({ stage }) => `Escalated to ${stage}`,
    next: writeBy,
    detail: done('We will say who is looking at your complaint again, and by when they will answer.'),
  },
  movedOn: {
    tag: ({ stage }) => `Moved to ${stage}`,
    next: writeBy,
    detail: done('We will say who is looking into your complaint, and by when they will answer.'),
  },
  requestDone: {
    tag: done('Request dealt with'),
    next: done('We have done what you asked for'),
    detail: done('If you are not happy with how we dealt with it, tell us and we will treat it as a complaint.'),
  },
  request: {
    tag: done('Request received'),
    next: done('We are dealing with your request'),
    detail: done('If you are not happy with how we deal with it, tell us and we will treat it as a complaint.'),
  },
} as const satisfies Record<string, Standing>;

export type StandingName = keyof typeof standings;

/** Last days for the person, added to the standing. */
export const lastDays = {
  escalate: (by: string) => `Ask by ${dayAndDate(by)}.`,
  ombudsman: (by: string, body: string) => `Go to the ${body} by ${dayAndDate(by)}.`,
} as const;

/** What each date is for, what it is counted from, and how it stands. */
export const promiseTexts = {
  acknowledge: {
    first: 'Confirm your complaint, and say who is dealing with it',
    later: (stage: string) => `Write to say who is dealing with it at ${stage}`,
  },
  respond: {
    first: 'Send you our answer',
    later: (stage: string) => `Send you our answer at ${stage}`,
    last: 'Send you our final answer',
  },
  panel: 'Hold the meeting of the panel',
  report: 'Send you the report of the panel',
  update: 'Tell you how it is going',
  starts: {
    acknowledge: { first: 'the day we received your complaint', later: (stage: string) => `the day ${stage} began` },
    respond: {
      first: 'the day we wrote to confirm your complaint',
      later: (stage: string) => `the day we wrote to say who is dealing with it at ${stage}`,
    },
    other: 'the day the count starts from',
  },
  noDate: 'As soon as we can.',
  by: (due: string) => `By ${dayAndDate(due)}.`,
  why: (what: string) => `Why this date? ${what}`,
  standing: {
    running: 'Not done yet.',
    dueToday: 'Due today.',
    overdue: 'Late. We are sorry.',
    invalidStop: 'Not fully done yet.',
    void: 'No longer needed.',
    pending: '',
    met: (on: string) => `Done on ${dateInWords(on)}.`,
    metExtended: (on: string) => `Done on ${dateInWords(on)}, by the new date.`,
    late: (on: string) => `Done late, on ${dateInWords(on)}. We are sorry.`,
  },
} as const;

/** What is said of each letter or notice in the timeline. Those not named here are for our staff alone. */
export const happenedTexts: Readonly<Record<string, string>> = {
  receipt: 'We received your complaint',
  acknowledgement: 'We wrote to say what we are looking into',
  extension: 'We told you that we need more time',
  response: 'We sent you our answer',
  'incomplete-response': 'We sent you part of our answer',
  'escalation-received': 'You asked us to look again',
  'stage2-acknowledgement': 'We wrote to say who is looking at it again',
  'final-response': 'We sent you our final answer',
  'delay-notice': 'We wrote to say that our answer is late',
  refusal: 'We wrote to say that we cannot look into it',
  withdrawal: 'You withdrew your complaint',
  'information-added': 'You added information',
  'details-changed': 'You changed your details',
  'progress-update': 'We told you how it is going',
  'extension-undone': 'We went back to the date we gave you before',
  'date-moved': 'A bank holiday moved a date',
  duplicate: 'We put it together with another complaint about the same matter',
  restriction: 'We decided how you can contact us',
  'restriction-review': 'We looked again at how you can contact us',
  'remedy-failure': 'We wrote to say that we cannot do something that we promised',
  transfer: 'We moved it to the next stage',
  'orally-settled': 'We settled it with you straight away',
};

/** What is said of the notices that begin a stage, where it is known which. */
export const stageHappenedTexts: Readonly<Record<string, (stage: string) => string>> = {
  'escalation-received': (stage) => `You asked for ${stage}`,
  transfer: (stage) => `We moved it to ${stage}`,
};

export const deliveryTexts: Readonly<Record<string, string>> = {
  waiting: 'This message is on its way to you.',
  failed: 'We could not deliver this message. Tell us if your email address has changed.',
  unknown: 'We are not sure that this message reached you.',
  toPost: 'We are sending this to you by post.',
};

export const actionTexts = {
  readAnswer: () => 'Read our response',
  outcome: () => 'Tell us what you think of the outcome',
  extension: () => 'Read why we need more time, or tell us that you do not agree',
  definition: () => 'Tell us whether we have understood you',
  addInformation: () => 'Add information or send us files',
  requestEscalation: ({ next }: OwnVoice) => `Ask us to look again (${unbroken(next)})`,
  callBack: () => 'Ask us to call you back',
  details: () => 'Change your details or how we deal with you',
  ombudsman: ({ body }: OwnVoice) => `Go to the ${body}`,
  calendar: () => 'Put our dates in your calendar',
  survey: () => 'Tell us how we did',
  withdraw: () => 'Withdraw your complaint',
} as const;

/** What somebody said themselves, in the timeline; by what it was about. */
export const saidTexts = {
  complaint: 'You added information',
  definition: 'You told us what you think of how we understand your complaint',
  extension: 'You told us what you think of the new date',
  outcome: 'You told us what you think of the outcome',
  remedy: 'You told us about something that we promised',
} as const;

export const informationTexts = {
  title: 'Add to your complaint',
  intro:
    'Adding something does not start the dates again. We still answer by the date we gave you. We will confirm that we have it.',
  text: {
    label: 'What would you like to add or correct?',
    hint: 'Do not include bank or card details.',
    missing: 'Enter what you would like to add',
    tooLong: 'What you would like to add must be 10,000 characters or fewer',
  },
  send: 'Add to your complaint',
} as const;

export const escalationTexts = {
  title: ({ next }: OwnVoice) => `Ask us to look again${next === '' ? '' : ` (${unbroken(next)})`}`,
  /** What the next stage is, where its name says more than a number. */
  about: (stage: string, about: string) => `${capital(stage)} is called “${about}”.`,
  intro: {
    last: 'Somebody who was not part of our first answer looks at your complaint again, and sends you our final answer.',
    middle: 'Somebody who was not part of our first answer looks at your complaint again, and sends you our answer.',
    panel:
      'A panel of people who were not part of our earlier answers looks at your complaint. After its report we send you our final answer.',
  },
  noReason: 'You do not have to give a reason.',
  reason: {
    label: 'What are you still not happy with? (optional)',
    hint: 'For example something we missed, or something we did not do',
    tooLong: 'What you are still not happy with must be 10,000 characters or fewer',
  },
  send: ({ next }: OwnVoice) => (next === '' ? 'Ask us to look again' : `Ask for ${next}`),
} as const;

export const withdrawalTexts = {
  title: 'Withdraw your complaint',
  warningIcon: 'Warning',
  warning: 'If you withdraw your complaint, we stop work on it and you will not get an answer.',
  stays: 'Your complaint stays on our records. If you change your mind, tell us and we will pick it up where it was.',
  reason: {
    label: 'Why do you want to withdraw it? (optional)',
    hint: 'It helps us to know, but you do not have to say',
    tooLong: 'Your reason must be 10,000 characters or fewer',
  },
  send: 'Withdraw my complaint',
  keep: 'Keep my complaint open',
  unnamed: 'The person who complained',
} as const;

/** When the page of something that cannot be done now is opened anyway. */
export const notNowTexts = {
  back: 'Back to your complaint',
  explanation:
    'This cannot be done at the moment. Your complaint page shows where your complaint is and what you can do.',
  movedOn: 'Your complaint has moved on since you opened this page. Go back to your complaint to see where it is',
  sentBefore: 'We already have what you sent from this page. If this is something new, send it again',
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Kept on one line. */
function unbroken(name: string): string {
  return name.replaceAll(' ', '\u00a0');
}
