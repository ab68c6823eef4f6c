/** What people read before and while they complain. */
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
