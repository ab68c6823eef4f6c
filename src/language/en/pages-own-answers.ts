import { dateInWords, dayAndDate } from './dates.ts';

const textRules = (what: string) => ({
  tooLong: `${what} must be 10,000 characters or fewer`,
});

/** What somebody says to how we understand their complaint. */
export const definitionTexts = {
  title: 'Have we understood you?',
  points: 'What we look into',
  outcomes: 'What you would like us to do',
  notOurs: 'What we are not responsible for',
  none: 'We have not written down the points of your complaint yet. You can tell us more about it now.',
  delay: 'Whatever you say here, our dates stay as they are.',
  view: {
    label: 'Is this what your complaint is about?',
    agrees: 'Yes, that is right',
    disagrees: 'That is not quite right',
    missing: 'Select whether we have understood you',
  },
  text: {
    label: 'What is not right, or missing?',
    missing: 'Enter what is not right',
    ...textRules('What is not right'),
  },
  said: { agrees: 'That is right.', partly: 'That is partly right.', disagrees: 'That is not right.' },
  send: 'Send',
} as const;

/** Why we need more time, and what somebody says to it. */
export const extensionTexts = {
  title: 'We need more time',
  none: 'We have not asked for more time.',
  newDate: (due: string) => `We will now answer by ${dayAndDate(due)}.`,
  firstDate: (due: string) => `The date we gave you before was ${dateInWords(due)}.`,
  reason: 'Why we need more time',
  ombudsman: 'If you do not agree',
  ombudsmanBody: (body: string) =>
    `You can tell us here. You can also ask the ${body} for advice at any time. It is free.`,
  disagree: {
    label: 'What do you think of the new date?',
    tick: 'I do not agree with the new date',
    missing: 'Tick the box if you do not agree with the new date',
  },
  text: { label: 'Why do you not agree? (optional)', ...textRules('Why you do not agree') },
  said: 'I do not agree with the new date.',
  send: 'Send',
} as const;

/** Our response: this page is the one that counts. */
export const answerTexts = {
  title: 'Our response',
  finalTitle: 'Our final response',
  none: 'We have not sent you our response yet.',
  sentOn: (on: string) => `We sent it on ${dayAndDate(on)}.`,
  copy: 'This page is our response as it stands. To keep a copy, print it or save it with your browser.',
  decisions: 'What we decided on each point',
  reasons: 'Our reasons',
  goOn: 'If you are not happy with our response',
  escalate: (stage: string) => `You can ask us to look again. This is called ${stage}. You do not have to say why.`,
  until: (by: string) => `Ask by ${dayAndDate(by)}.`,
  escalateLink: 'Ask us to look again',
  outcomeLink: 'Tell us what you think of the outcome',
  ombudsman: (body: string) => `You can ask the ${body} to look at your complaint. It is free.`,
  ombudsmanUntil: (by: string, body: string) => `Go to the ${body} by ${dayAndDate(by)}.`,
  phone: (number: string) => `Telephone: ${number.replaceAll(' ', '\u00a0')}`,
  website: (address: string) => `Website: ${address}`,
} as const;

/** What somebody thinks of the outcome; nobody has to say why. */
export const outcomeTexts = {
  title: 'What do you think of the outcome?',
  intro: 'You do not have to give a reason. What you say here does not stop you from going further.',
  view: {
    label: 'Do you accept what we decided?',
    agrees: 'Yes, I accept it',
    partly: 'I accept part of it',
    disagrees: 'No, I do not accept it',
    missing: 'Select whether you accept what we decided',
  },
  text: {
    label: 'Is there anything that you want to say about it? (optional)',
    ...textRules('What you want to say'),
  },
  said: {
    agrees: 'I accept the outcome.',
    partly: 'I accept part of the outcome.',
    disagrees: 'I do not accept the outcome.',
  },
  send: 'Send',
} as const;

/** Files that go with what somebody says. */
export const fileTexts = {
  label: 'Files (optional)',
  hint: 'Up to 10 files, for example pictures, letters or PDFs. Each must be smaller than 20MB.',
  heading: 'Your files',
  kept: 'These files are with us. They go with what you send from this page.',
  remove: (name: string) => `Remove ${name}`,
} as const;
