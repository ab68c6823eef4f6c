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
  exit: {
    text: 'Exit this page',
    activated: 'Loading.',
    timedOut: 'Exit this page expired.',
    twoMore: 'Shift, press 2 more times to exit.',
    oneMore: 'Shift, press 1 more time to exit.',
  },
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
    groups: { complaint: 'Your complaint', person: 'About you', help: 'How we deal with you' },
  },
  file: {
    title: 'Add a file',
    label: 'Choose a file',
    hint: 'A picture, PDF, Word, Excel or OpenDocument file, text, or sound recording of 20MB or less.',
    missing: 'Select a file',
    add: 'Add this file',
    proofTitle: 'Add a letter or form that shows it',
  },
} as const;

/** The words of making a complaint, page by page. */
export const lodgingTexts = {
  ...everyStep,
  ...around,
  steps: { ...complaintSteps, ...personSteps },
} as const;
