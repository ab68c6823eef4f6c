/** The frame of every page. */
export const layoutTexts = {
  skip: 'Skip to main content',
  back: 'Back',
  service: 'Complaints',
  errorPrefix: 'Error: ',
  problem: 'There is a problem',
  signOut: 'Sign out',
  navigation: {
    lodge: 'Make a complaint',
    track: 'Track your complaint',
    ownCase: 'Your complaint',
    worklist: 'Cases',
    intake: 'Record a complaint',
    restrictions: 'Contact restrictions',
    compliance: 'Time limits',
    calendars: 'Calendars',
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
    standards: 'What you can expect, and when',
    deadlines: 'Work out the dates of a complaint',
    privacy: 'How we use your information',
    accessibility: 'Using this service',
    look: 'The look is based on GOV.UK Frontend. This is not a GOV.UK service.',
  },
} as const;
