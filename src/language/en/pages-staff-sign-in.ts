const email = {
  label: 'Email address',
  missing: 'Enter your email address',
  wrong: 'Enter an email address in the correct format, like name@example.com',
} as const;

export const signInTexts = {
  title: 'Sign in for staff',
  with: (provider: string) => `Sign in with ${provider}`,
  or: 'Or with a password',
  email,
  password: { label: 'Password', missing: 'Enter your password' },
  wrong: 'Email address or password is wrong. Check both, or set another password',
  go: 'Sign in',
  show: 'Show password',
  forgotten: 'I have forgotten my password',
  demo: 'In this demonstration you can choose who to be instead',
  set: 'Your password is set. Sign in with it.',
} as const;

export const secondFactorTexts = {
  title: 'Enter the code from your app',
  intro: 'Open the authenticator app on your phone and type the six digits it shows for this service.',
  code: {
    label: 'Code',
    hint: 'Six digits. A new one appears every 30 seconds.',
    missing: 'Enter the code from your app',
  },
  wrong: 'That code does not work. Wait for the next one in your app and enter it',
  go: 'Continue',
  back: 'Start again',
  lost: 'If you no longer have the phone, ask whoever looks after the accounts to begin your sign-in anew.',
} as const;

export const newSecondFactorTexts = {
  title: 'Set up your authenticator app',
  intro:
    'When you sign in you need a code from an app as well as your password. You set it up once. Any authenticator app will do, on a phone or a computer.',
  steps: [
    'Open the app and add an account.',
    'Scan this picture with it, or type the key.',
    'Type the six digits it then shows.',
  ],
  picture: 'QR code to scan with an authenticator app',
  key: 'Key to type instead',
  go: 'Finish and sign in',
} as const;

export const forgottenPasswordTexts = {
  title: 'Set another password',
  intro:
    'Type the email address of your account. We send it a link with which you set another password. It works for one hour.',
  email,
  go: 'Send me the link',
  sent: {
    title: 'Look in your email',
    text: 'If there is an account with that address, a link is on its way to it. It works once and for one hour.',
    none: 'Nothing came? Look in the folder for unwanted mail, then ask whoever looks after the accounts.',
  },
  back: 'Back to sign-in',
} as const;

const faults = {
  short: 'Password must be 15 characters or more',
  long: 'Password must be 200 characters or less',
  common: 'Password is easy to guess. Choose words that have nothing to do with each other',
  personal: 'Password must not be made of your name, your email address or your organisation',
} as const;

export const setPasswordTexts = {
  title: 'Set your password',
  for: (name: string, account: string) => `For ${name}, ${account}.`,
  password: {
    label: 'New password',
    hint: '15 characters or more. Four words that have nothing to do with each other are good. You can paste it from a password manager. There are no rules about capitals, digits or signs.',
    missing: 'Enter a new password',
  },
  faults,
  go: 'Set password',
  over: {
    title: 'This link no longer works',
    text: 'A link works once, until it runs out or until another one is sent.',
    again: 'Ask for another link',
  },
} as const;

export const confirmTexts = {
  title: 'Confirm that it is you',
  intro: 'What you are about to do needs to know that it is really you, and not somebody at a computer left open.',
  password: { label: 'Password', missing: 'Enter your password' },
  wrong: 'Password or code is wrong. Check the password and wait for the next code',
  go: 'Confirm',
  with: 'Confirm with your organisation’s sign-in',
  afterwards: 'Then you carry on where you were. What you had typed must be typed again.',
  back: 'Back',
} as const;

export const callbackTexts = {
  title: 'You are not signed in',
  refused: {
    over: 'This sign-in was not begun in this browser, has been used already, or took longer than ten minutes. Sign in once more.',
    notVouched:
      'Your organisation’s sign-in did not confirm who you are. Sign in once more. If it happens again, tell whoever looks after the accounts.',
    noRole: 'Your organisation has not given you a role in this service. Ask whoever looks after the accounts for one.',
    left: 'Your account in this service has been ended. Ask whoever looks after the accounts.',
    taken:
      'Your email address belongs to another account in this service. Ask whoever looks after the accounts to put it right.',
    noEmail:
      'Your organisation’s sign-in did not say your email address. Ask whoever looks after the accounts to put it right.',
    somebodyElse: 'You confirmed as somebody else than is signed in here. Sign out, then sign in as yourself.',
    unreachable: 'Your organisation’s sign-in does not answer right now. Try again in a few minutes.',
    gone: 'This way to sign in is no longer used. Choose another.',
  },
  again: 'Go to sign-in',
} as const;

export const ownOrganisationsTexts = {
  title: 'Your organisations',
  intro: 'You work in these organisations. You see the cases of one at a time.',
  one: 'You work in one organisation here.',
  local:
    'Accounts with a password belong to one organisation. To work in another, sign in there with the account you have there.',
  here: (name: string) => `${name}: you are here now`,
  go: (name: string) => `Go to ${name}`,
  gone: 'You do not work there any more. Choose another organisation',
} as const;
