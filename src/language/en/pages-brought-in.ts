/** What councillors, partners and programs read about the complaints that they brought in. */
export const broughtInTexts = {
  title: 'Complaints you brought in',
  intro: 'Where each stands. What the person and the organisation write to each other is between them.',
  none: 'You have not brought in a complaint yet.',
  bring: 'Bring in a complaint',
  head: { reference: 'Reference', received: 'Received', stands: 'Where it stands', next: 'Next date' },
  nothingDue: 'No date is running',
  pages: 'Pages of complaints',
  caseTitle: (reference: string) => `Complaint ${reference}`,
  back: 'Back to the complaints you brought in',
  rows: {
    received: 'Received',
    procedure: 'Answered under',
    stands: 'Where it stands',
    next: 'Next date',
    about: 'What it is about',
    owner: 'If you have a question',
  },
  nextBy: (what: string, day: string) => `${what}: ${day}`,
  ask: (reference: string) => `Write to the organisation and give the reference ${reference}`,
} as const;
