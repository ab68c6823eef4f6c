/** The frame of every page. */
export const layoutTexts = {
  skip: 'Skip to main content',
  back: 'Back',
  service: 'Complaints',
  menu: 'Menu',
  language: 'Language',
  errorPrefix: 'Error: ',
  problem: 'There is a problem',
  signOut: 'Sign out',
  dateBoxes: { day: 'Day', month: 'Month', year: 'Year' },
  inComponents: {
    error: 'Error',
    success: 'Success',
    important: 'Important',
    upTo: (count: string) => `You can enter up to ${count} characters`,
  },
  /** What govuk-frontend's scripts say; the names and the %{count} are theirs. */
  inScripts: {
    characterCount: {
      i18n: {
        charactersUnderLimit: {
          one: 'You have %{count} character remaining',
          other: 'You have %{count} characters remaining',
        },
        charactersAtLimit: 'You have 0 characters remaining',
        charactersOverLimit: {
          one: 'You have %{count} character too many',
          other: 'You have %{count} characters too many',
        },
      },
    },
  },
  navigation: {
    lodge: 'Make a complaint',
    track: 'Track your complaint',
    guide: 'Find the right way',
    ownCase: 'Your complaint',
    questions: 'Questions',
    worklist: 'Cases',
    intake: 'Record a complaint',
    feedback: 'Thanks and comments',
    restrictions: 'Contact restrictions',
    compliance: 'Time limits',
    calendars: 'Calendars',
  },
  session: {
    until: (time: string) =>
      `For your safety you will be signed out at ${time} unless you open another page before then.`,
    title: 'Do you need more time?',
    warning: 'For your safety you will be signed out in less than five minutes. What you have not sent will be lost.',
    stay: 'Stay signed in',
    stayed: (time: string) => `You are signed in until ${time}.`,
    back: 'Go back to your complaint',
  },
  exitThisPage: {
    text: 'Exit this page',
    address: 'https://www.bbc.co.uk/weather',
    activated: 'Loading.',
    timedOut: 'Exit this page expired.',
    twoMore: 'Shift, press 2 more times to exit.',
    oneMore: 'Shift, press 1 more time to exit.',
  },
  demo: {
    tag: 'Demo',
    html: (personas: string, mailbox: string) =>
      `Nothing here is real. <a class="govuk-link" href="${personas}">Choose who to be</a> or <a class="govuk-link" href="${mailbox}">read the mail that would have gone out</a>.`,
  },
  footer: {
    help: 'Get help',
    phone: (number: string) => `Telephone: ${number}`,
    email: 'Email:',
    hours: (hours: string) => `Open: ${hours}`,
    address: (address: string) => `Address: ${address}`,
    standards: 'What you can expect, and when',
    deadlines: 'Work out the dates of a complaint',
    privacy: 'How we use your information',
    cookies: 'Cookies',
    accessibility: 'Accessibility statement',
    look: 'The look is based on GOV.UK Frontend. This is not a GOV.UK service.',
  },
} as const;
