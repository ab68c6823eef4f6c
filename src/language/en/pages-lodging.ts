import { complaintSteps } from './pages-lodging-complaint.ts';
import { personSteps } from './pages-lodging-person.ts';

/** What is the same on every page of making a complaint. */
const everyStep = {
  continue: 'Continue',
  back: 'Back',
  saveForLater: 'Save and come back later',
  yes: 'Yes',
  no: 'No',
  or: 'or',
  notProvided: 'Not provided',
  change: 'Change',
  tooLong: (what: string, most: string) => `${what} must be ${most} characters or fewer`,
  emailWrong: 'Enter an email address in the correct format, like name@example.com',
  phoneWrong: 'Enter a telephone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
  date: {
    incomplete: (what: string) => `${what} must include a month and a year`,
    year: 'Year must include 4 numbers',
    real: (what: string) => `${what} must be a real date, for example 27 3 2026, or 3 2026 without the day`,
    future: (what: string) => `${what} must be today or in the past`,
  },
  /** For programs that fill in every box they find; people never see it. */
  trap: 'Leave this empty',
} as const;

/** Before, after and beside the steps. */
const around = {
  carryOn: {
    title: 'You have a complaint that is not sent yet',
    body: (date: string) => `We keep it until ${date}. We have not received it: it counts from when you send it.`,
    go: 'Carry on with it',
    afreshTitle: 'If it is not yours, or you want to start again',
    afreshBody: 'We delete what was written.',
    afresh: 'Delete it and start a new complaint',
  },
  alreadySent: {
    title: 'You have sent this complaint',
    body: (reference: string) =>
      `We have it. Your reference is ${reference}. You cannot change it here any more, but you can add to it at any time.`,
    confirmation: 'Your confirmation and what happens next',
    another: 'Make another complaint',
  },
  anonymous: {
    title: 'Staying anonymous',
    points: [
      'We look into what you tell us as far as we can.',
      'We cannot answer you, ask you anything, or tell you what we decided.',
      'You get a reference. Keep it: without it we cannot find your complaint if you call us.',
      'Where we cannot look into it without knowing more, we may record it as feedback.',
      'Leave out anything from which others could tell who you are.',
    ],
    instead:
      'You can also give your name to us alone: one of the next questions lets you keep it from the service that you are complaining about.',
    stay: 'Stay anonymous',
    giveName: 'Give my name after all',
  },
  check: {
    title: 'Check your answers before sending your complaint',
    privacyTitle: 'Send your complaint',
    privacy: 'We use what you tell us to look into your complaint, to answer it and to learn from it.',
    privacyLink: 'How we use your information',
    received: 'We receive your complaint when you choose “Send your complaint”. Our time limits start then.',
    send: 'Send your complaint',
    notTaken:
      'Your complaint was not sent, because one of its files is not there any more. Look at your files and send it again',
    groups: { complaint: 'Your complaint', person: 'About you', help: 'How we deal with you' },
  },
  file: {
    title: 'Add a file',
    proofTitle: 'Add a letter or form that shows it',
    label: 'Choose a file',
    add: 'Add this file',
    removeTitle: 'Remove a file',
    removeBody: (name: string) => `Do you want to remove “${name}”?`,
    remove: 'Remove it',
    gone: 'This file is not there any more.',
    keep: 'Back to your files',
  },
} as const;

/** Once it is sent. */
const afterwards = {
  sent: {
    title: 'We have your complaint',
    reference: 'Your reference is',
    next: 'What happens next',
    acknowledge: (date: string) => `By ${date} we confirm what your complaint is about, and who is dealing with it.`,
    answer: (date: string) => `By ${date} you have our answer.`,
    answerLater: 'When we confirm it we tell you the date of our answer.',
    moreTime: 'If we need more time we tell you why, and give you a new date, before the first date has passed.',
    ombudsman: 'You can ask the Ombudsman for advice at any time, free of charge.',
    told: {
      email: 'We are sending you an email with the reference and the dates.',
      text: 'We are sending you a text message with the reference and the dates.',
      letter: 'We are sending you a letter with the reference and the dates.',
    },
    notTold: 'Keep this reference: with it we find your complaint when you call us.',
    keepTitle: 'Keep a copy',
    keep: 'Write the reference down, or print this page. You can read it aloud to us on the telephone.',
    copy: 'Save a copy of what you sent us (plain text)',
    addTitle: 'If you want to add or correct something',
    add: 'You can add information or files, correct something, or withdraw your complaint at any time.',
    track: 'Follow your complaint',
    call: 'Or contact us and give your reference:',
    helpUs: 'Help us',
    equality: 'Answer six questions about you, so that we can see whether we treat everybody fairly',
    feedback: 'Tell us what you think of this service',
    sharedTitle: 'If others use this computer or telephone',
    shared: 'This page stays in this browser for half an hour.',
    finish: 'I have finished: remove it from this computer',
    finished: 'It is removed from this computer. Your complaint is with us.',
  },
  copy: {
    file: 'complaint',
    title: (reference: string) => `Your complaint ${reference}`,
    receivedOn: (date: string) => `We received it on ${date}.`,
    files: 'Files',
    onBehalfOf: 'Made for',
    anonymous: 'You did not give your name.',
    contact: 'How to reach us',
  },
} as const;

/** The words of making a complaint, page by page. */
export const lodgingTexts = {
  ...everyStep,
  ...around,
  ...afterwards,
  steps: { ...complaintSteps, ...personSteps },
} as const;
