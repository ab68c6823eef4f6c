import { dateInWords, dayAndDate } from './dates.ts';

/** What somebody who complained reads about their own complaint. */
export const ownCaseTexts = {
  title: 'Your complaint',
  reference: 'Reference',
  receivedOn: 'We received it on',
  stage: 'Where it is',
  stages: {
    stage1: 'Stage 1',
    stage2: 'Stage 2',
    stage3: 'Stage 3',
    single: 'One stage only',
    none: 'Not a complaint yet',
  },
  handler: 'Who is dealing with it',
  handlers: { given: 'One of our complaints officers', none: 'We will tell you when we write to you' },
  whyThisDate: 'Why this date?',
  nowYouCan: 'What you can do now',
  nothingToDo: 'You do not need to do anything.',
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
  wrong: 'If we have this wrong, tell us by adding information.',
  yourWords: 'What you told us',
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
  dates: 'Our dates',
  datesIntro: 'What we have to do, and by when.',
  happened: 'What has happened',
  latestFirst: 'The latest is first.',
  readLetter: 'Read what we sent you',
  readIt: {
    response: 'Read our answer',
    'final-response': 'Read our final answer',
    refusal: 'Read our reasons',
    extension: 'Read why',
  },
} as const;

/** Banners after something was done. */
export const doneTexts = {
  title: 'Done',
  information: 'We have what you added. It is now part of your complaint.',
  'stage-2': 'We have your request for stage 2. Somebody who was not part of our first answer will look at it.',
  withdrawal: 'You have withdrawn your complaint. We have stopped work on it.',
} as const;

interface Standing {
  tag: string;
  /** The next thing and by when. */
  next: (by: string) => string;
  detail: string;
}

const done = (text: string) => () => text;

/** The ten places where a complaint can stand, in the words of the person who made it. */
export const standings = {
  withdrawn: {
    tag: 'Withdrawn',
    next: done('You withdrew this complaint'),
    detail: 'We have stopped work on it. If you change your mind, tell us and we will pick it up where it was.',
  },
  refused: {
    tag: 'Not taken on',
    next: done('We have decided not to look into this complaint'),
    detail: 'Our letter says why. If you think that is wrong, you can ask the Ombudsman to look at it.',
  },
  closed: {
    tag: 'Closed',
    next: done('We have finished with this complaint'),
    detail: 'You can still read everything here.',
  },
  finallyAnswered: {
    tag: 'Final answer sent',
    next: done('We have sent you our final answer'),
    detail: 'If you are still not happy, you can ask the Ombudsman to look at your complaint. Our answer says how.',
  },
  answered: {
    tag: 'Answer sent',
    next: done('We have sent you our answer'),
    detail: 'If you are not happy with it, you can ask us to look again. This is called stage 2.',
  },
  partlyAnswered: {
    tag: 'Not fully answered',
    next: (by: string) => `We will answer the rest by ${dayAndDate(by)}`,
    detail: 'The answer that we sent did not cover everything. We owe you a full one.',
  },
  late: {
    tag: 'Late',
    next: (by: string) => `We should have answered by ${dayAndDate(by)}`,
    detail:
      'We are sorry. We are still working on it, and you do not need to do anything. You can ask the Ombudsman for advice at any time.',
  },
  extended: {
    tag: 'We need more time',
    next: (by: string) => `We will answer by ${dayAndDate(by)}`,
    detail: 'This is a new date. We have told you why we need more time.',
  },
  lookedInto: {
    tag: 'Being looked into',
    next: (by: string) => `We will answer by ${dayAndDate(by)}`,
    detail: 'We are looking into each point, and will write to you with our answer.',
  },
  lookedAtAgain: {
    tag: 'Being looked at again',
    next: (by: string) => `We will send our final answer by ${dayAndDate(by)}`,
    detail: 'Somebody who was not part of our first answer is looking at your complaint again.',
  },
  deciding: {
    tag: 'Being considered',
    next: (by: string) => `We will write to you by ${dayAndDate(by)}`,
    detail: 'It came after the usual time limit, so we first decide whether we can look into it.',
  },
  confirmationLate: {
    tag: 'Late',
    next: (by: string) => `We should have written to you by ${dayAndDate(by)}`,
    detail: 'We are sorry. We have your complaint, and you do not need to send it again.',
  },
  received: {
    tag: 'Received',
    next: (by: string) => `We will write to you by ${dayAndDate(by)}`,
    detail: 'We will say what we understand your complaint to be, and who is dealing with it.',
  },
  stage2AskedFor: {
    tag: 'Stage 2 asked for',
    next: (by: string) => `We will write to you by ${dayAndDate(by)}`,
    detail: 'We will say who is looking at your complaint again, and by when they will answer.',
  },
  request: {
    tag: 'Request received',
    next: done('We are dealing with your request'),
    detail: 'If you are not happy with how we deal with it, tell us and we will treat it as a complaint.',
  },
} as const satisfies Record<string, Standing>;

export type StandingName = keyof typeof standings;

/** Last days for the person, added to the standing. */
export const lastDays = {
  escalate: (by: string) => `Ask by ${dayAndDate(by)}.`,
  ombudsman: (by: string) => `Go to the Ombudsman by ${dayAndDate(by)}.`,
} as const;

/** What each date is for, what it is counted from, and how it stands. */
export const promiseTexts = {
  acknowledge: {
    stage1: 'Write to say that we have your complaint',
    later: 'Write to say that we have your request for stage 2',
  },
  respond: { stage1: 'Send you our answer', later: 'Send you our final answer' },
  starts: {
    acknowledge: { stage1: 'the day we received your complaint', later: 'the day you asked for stage 2' },
    respond: {
      stage1: 'the day we wrote to say that we have your complaint',
      later: 'the day we wrote to say that we have your request for stage 2',
    },
    other: 'the day the count starts from',
  },
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
  'escalation-received': 'You asked for stage 2',
  'stage2-acknowledgement': 'We wrote to say who is looking at it again',
  'final-response': 'We sent you our final answer',
  'delay-notice': 'We wrote to say that our answer is late',
  refusal: 'We wrote to say that we cannot look into it',
  withdrawal: 'You withdrew your complaint',
  'information-added': 'You added information',
};

export const deliveryTexts: Readonly<Record<string, string>> = {
  waiting: 'This message is on its way to you.',
  failed: 'We could not deliver this message. Tell us if your email address has changed.',
  unknown: 'We are not sure that this message reached you.',
  toPost: 'We are sending this to you by post.',
};

export const actionTexts = {
  addInformation: 'Add information or tell us that we have something wrong',
  requestEscalation: 'Ask us to look again (stage\u00a02)',
  withdraw: 'Withdraw your complaint',
} as const;

export const informationTexts = {
  title: 'Add to your complaint',
  back: 'Back to your complaint',
  intro: 'Adding something does not start the dates again. We still answer by the date we gave you.',
  text: {
    label: 'What would you like to add or correct?',
    hint: 'Do not include bank or card details.',
    missing: 'Enter what you would like to add',
    tooLong: 'What you would like to add must be 10,000 characters or fewer',
  },
  send: 'Add to your complaint',
} as const;

export const escalationTexts = {
  title: 'Ask us to look again (stage\u00a02)',
  back: 'Back to your complaint',
  intro: 'Somebody who was not part of our first answer looks at your complaint again, and sends you our final answer.',
  noReason: 'You do not have to give a reason.',
  reason: {
    label: 'What are you still not happy with? (optional)',
    hint: 'For example something we missed, or something we did not do',
    tooLong: 'What you are still not happy with must be 10,000 characters or fewer',
  },
  send: 'Ask for stage 2',
} as const;

export const withdrawalTexts = {
  title: 'Withdraw your complaint',
  back: 'Back to your complaint',
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
  explanation:
    'This cannot be done at the moment. Your complaint page shows where your complaint is and what you can do.',
  movedOn: 'Your complaint has moved on since you opened this page. Go back to your complaint to see where it is',
  sentBefore: 'We already have what you sent from this page. If this is something new, send it again',
} as const;
