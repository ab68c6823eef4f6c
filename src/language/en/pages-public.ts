/** What people read before and while they complain. */
export const lodgeTexts = {
  title: 'Make a complaint',
  intro: 'Tell us as much or as little as you can. You can add to it later.',
  about: {
    label: 'What is your complaint about?',
    missing: 'Select what your complaint is about',
    general: 'A council service',
    housing: 'My home, and the council is my landlord',
    housingHint: 'For example repairs, damp, rent, neighbours or how your home is managed',
  },
  description: {
    label: 'What happened?',
    hint: 'What went wrong, where, and who was involved if you know. Do not include bank or card details.',
    missing: 'Enter what happened',
    tooLong: 'What happened must be 10,000 characters or fewer',
  },
  outcome: {
    short: 'What you would like us to do',
    heading: 'What I would like you to do:',
    label: 'What would you like us to do? (optional)',
    hint: 'For example apologise, explain, or put something right',
  },
  aware: {
    label: 'When did you first know about this? (optional)',
    hint: 'For example 27 3 2026. If it is still going on, leave this empty.',
    wrong: 'When you first knew must be a real date, for example 27 3 2026',
    future: 'When you first knew must be today or in the past',
  },
  onBehalf: {
    short: 'The name of whoever you are complaining for',
    label: 'Are you complaining for somebody else? (optional)',
    hint: 'Give their name. We start on the complaint straight away, and ask you or them for permission before we share anything about them.',
  },
  name: { short: 'Your name', label: 'Your name (optional)', hint: 'Leave this empty to stay anonymous' },
  email: {
    label: 'Your email address (optional)',
    hint: 'We send you a copy and the date by which you will hear from us. You need it to track your complaint here.',
    wrong: 'Enter an email address in the correct format, like name@example.com',
  },
  phone: { short: 'Your telephone number', label: 'Your telephone number (optional)' },
  address: {
    short: 'Your address',
    label: 'Your address (optional)',
    hint: 'If you would like us to write to you by post',
  },
  adjustments: {
    short: 'The help or changes you need',
    label: 'Do you need any help or changes from us? (optional)',
    hint: 'For example large print, a sign language interpreter, a call instead of a letter, or more time',
  },
  tooLong: (what: string, most: number) => `${what} must be ${most.toLocaleString('en-GB')} characters or fewer`,
  sentBefore: 'We already have the complaint that you sent from this page. If this is another complaint, send it again',
  send: 'Send your complaint',
  privacy: 'We use what you tell us to look into your complaint.',
  privacyLink: 'How we use your information',
} as const;

export const sentTexts = {
  title: 'We have your complaint',
  reference: 'Your reference is',
  next: 'What happens next',
  answer: (date: string) => `You will have our answer by ${date}.`,
  acknowledge: (date: string) =>
    `We will confirm what your complaint is about, and who is dealing with it, by ${date}.`,
  keep: 'Write the reference down, or print this page. You can read it aloud to us on the telephone.',
  mailed: 'We are sending you an email with the reference and the date.',
  notMailed: 'You did not give an email address, so keep this reference: it is how we find your complaint.',
  open: 'See your complaint',
} as const;

export const trackTexts = {
  title: 'Track your complaint',
  intro: 'We send a code to the email address that you complained with. Type it in on the next page.',
  introWithTexts:
    'We send a code to the email address or the mobile number that you complained with. Type it in on the next page.',
  reference: {
    label: 'Your reference',
    hint: 'For example C-7K4Q-29M-D',
    missing: 'Enter your reference',
    tooLong: 'Your reference must be 40 characters or fewer',
  },
  email: {
    label: 'Your email address',
    hint: 'The address you gave us when you complained',
    missing: 'Enter your email address',
    wrong: 'Enter an email address in the correct format, like name@example.com',
  },
  /** Where text messages can be sent, one field takes either. */
  either: {
    label: 'Your email address or mobile number',
    hint: 'One that you gave us when you complained',
    missing: 'Enter your email address or mobile number',
    wrong: 'Enter an email address like name@example.com, or a mobile number like 07700 900 982',
  },
  send: 'Send me a code',
  haveLetter: 'I have a letter with a code',
  otherwise: 'If you have none of these, telephone us and give your reference.',
  codeTitle: 'Enter your code',
  codeIntro:
    'If the reference and the address or number belong together, we have sent a code there. It can take a minute. The code works for 10 minutes, in this browser.',
  code: { label: 'Code', hint: 'The 6 digits that we sent you', missing: 'Enter the code that we sent you' },
  wrong: 'That code did not work. Check it, or ask for a new one',
  go: 'Continue',
  again: 'Ask for a new code',
} as const;

/** For people with neither e-mail nor a mobile. */
export const letterCodeTexts = {
  title: 'Use the code in your letter',
  back: 'Back',
  intro: 'The letters that we send by post have a code on them. You need it and your reference.',
  code: {
    label: 'The code in your letter',
    hint: 'For example K7QX-29MD',
    missing: 'Enter the code in your letter',
  },
  wrong: 'The reference and the code do not belong together. Check both, or telephone us',
  go: 'See my complaint',
} as const;
