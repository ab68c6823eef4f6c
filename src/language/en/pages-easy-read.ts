import { dateInWords, dayAndDate } from './dates.ts';

const lines = (...sentences: string[]) => sentences;
const until = (before: string, undated: string) => (by: string | null) =>
  by === null ? undated : `${before} ${dayAndDate(by)}.`;
const write = until('We will write to you by', 'We will write to you soon.');
const answer = until('We will answer you by', 'We will answer you as soon as we can.');
const nothing = (_by: string | null) => '';

/** Easy read: short sentences, one idea each, beside a simple picture. */
export const easyReadTexts = {
  switchOn: 'Show this page in easy read',
  switchOff: 'Show this page in full',
  title: 'Your complaint',
  number: (reference: string) => `The number of your complaint is ${reference}.`,
  came: (on: string) => `We got your complaint on ${dateInWords(on)}.`,
  headings: {
    now: 'What is happening now',
    next: 'What happens next',
    you: 'What you can do',
    messages: 'What we wrote to you',
    help: 'Do you need help?',
  },
  /** What is happening, and what comes next; the names are those of the standings. */
  standings: {
    withdrawn: {
      now: lines('You stopped this complaint.', 'We are not working on it.', 'You can start it again. Tell us.'),
      next: nothing,
    },
    refused: {
      now: lines('We will not look into this complaint.', 'Our letter says why.'),
      next: nothing,
    },
    duplicate: {
      now: lines('You told us about this before.', 'We look at both together.'),
      next: nothing,
    },
    settled: {
      now: lines('We put this right with you straight away.', 'Is it not right? Tell us.'),
      next: nothing,
    },
    closed: { now: lines('We have finished.', 'You can still read everything.'), next: nothing },
    finallyAnswered: {
      now: lines('We have sent you our last answer.', 'Are you not happy with it? You can ask the Ombudsman.'),
      next: nothing,
    },
    answered: {
      now: lines('We have sent you our answer.', 'Are you not happy with it? You can ask us to look again.'),
      next: nothing,
    },
    partlyAnswered: {
      now: lines('We have answered a part of your complaint.', 'We still have to answer the rest.'),
      next: answer,
    },
    late: {
      now: lines('We are late.', 'We are sorry.', 'We are still working on your complaint.'),
      next: until('We should have answered you by', 'We should have answered you by now.'),
    },
    extended: {
      now: lines('We need more time.', 'We told you why.'),
      next: answer,
    },
    lookedInto: {
      now: lines('We are looking into your complaint.', 'You do not have to do anything.'),
      next: answer,
    },
    lookedAtAgain: {
      now: lines('We are looking at your complaint again.', 'It is a different person this time.'),
      next: answer,
    },
    lookedAtLast: {
      now: lines('We are looking at your complaint again.', 'It is a different person this time.'),
      next: until('We will send our last answer by', 'We will send our last answer as soon as we can.'),
    },
    awaitingStatement: {
      now: lines('We write down what your complaint is about.', 'Then we ask you if it is right.'),
      next: nothing,
    },
    awaitingPanel: {
      now: lines('A group of people will talk about your complaint.', 'This group is called a panel.'),
      next: until('The panel will meet by', 'The panel will meet as soon as it can.'),
    },
    panelLate: {
      now: lines('The panel has not met yet.', 'It is late.', 'We are sorry.'),
      next: until('The panel should have met by', 'The panel should have met by now.'),
    },
    awaitingReport: {
      now: lines('The panel has met.', 'Now it writes down what it thinks.'),
      next: until('The panel will be ready by', 'The panel will be ready as soon as it can.'),
    },
    reportLate: {
      now: lines('The panel is late.', 'We are sorry.'),
      next: until('The panel should have been ready by', 'The panel should have been ready by now.'),
    },
    deciding: {
      now: lines('Your complaint is about something a long time ago.', 'We decide if we can look into it.'),
      next: write,
    },
    confirmationLate: {
      now: lines('We have your complaint.', 'We are late.', 'We are sorry.'),
      next: until('We should have written to you by', 'We should have written to you by now.'),
    },
    received: { now: lines('We have your complaint.', 'You do not have to send it again.'), next: write },
    nextStageAskedFor: {
      now: lines('You asked us to look again.', 'We will do that.', 'It is a different person this time.'),
      next: write,
    },
    movedOn: { now: lines('Other people look at your complaint now.'), next: write },
    requestDone: { now: lines('We have done what you asked for.', 'Are you not happy? Tell us.'), next: nothing },
    request: { now: lines('You asked us for something.', 'We are doing it.'), next: nothing },
  },
  whyThisDate: 'Why is it this day?',
  doings: {
    readAnswer: 'Read our answer',
    outcome: 'Tell us if you are happy with our answer',
    requestEscalation: 'Ask us to look again',
    extension: 'Read why we need more time',
    definition: 'Tell us if we understand you',
    addInformation: 'Tell us more',
    callBack: 'Ask us to ring you',
    details: 'Change your name, address or how we write to you',
    calendar: 'Put our days in your calendar',
    ombudsman: 'Go to the Ombudsman',
    survey: 'Tell us how we did',
    withdraw: 'Stop your complaint',
  },
  read: (title: string, on: string) => `${title}, ${dateInWords(on)}`,
  help: [
    'You can ring us. You can write to us.',
    'Our number is at the end of this page.',
    'Somebody you trust can help you.',
  ],
  why: {
    title: 'Why is it this day?',
    start: (day: string) => `We start to count on ${dayAndDate(day)}.`,
    limit: (period: string) => `We have ${period}.`,
    weekends: 'We do not count Saturday and Sunday.',
    holidays: (names: string) => `We do not count bank holidays: ${names}.`,
    moreTime: (days: string) => `We told you that we need more time: ${days} more.`,
    due: (day: string) => `That is how we get to ${dayAndDate(day)}.`,
    none: 'The rules do not say a day. We do it as soon as we can.',
    given: 'This day was set for your complaint. We did not count to it.',
    checking: 'We are checking this day. It will not be earlier.',
    picture: 'In the picture each box is a day. The red box is the last day. The line below a box is today.',
  },
} as const;
