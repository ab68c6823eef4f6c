/** For whoever is asked about a complaint and has no account: staff of a service or a contractor. */
export const answerTexts = {
  title: 'Answer a question about a complaint',
  intro: 'The complaints team needs this from you so that it can answer somebody who has complained.',
  mind: 'Say what happened and when, and what the records show. Your answer becomes part of the file of the complaint.',
  facts: { reference: 'Complaint', question: 'Question', due: 'Answer by' },
  text: {
    label: 'Your answer',
    empty: 'Write your answer',
    tooLong: 'Shorten your answer to 50,000 characters or fewer, or send it as a file',
  },
  by: {
    label: 'Your job or role (optional)',
    hint: 'For example operations supervisor. Your name is not needed.',
    tooLong: 'Shorten your role to 100 characters or fewer',
  },
  files: { label: 'Files (optional)', hint: 'Job records, photographs or letters. Up to 10 files, each under 20MB.' },
  send: 'Send the answer',
  closed: {
    answered: { title: 'This question has been answered', text: 'The complaints team has the answer.' },
    withdrawn: {
      title: 'This question does not need an answer any more',
      text: 'The complaints team has withdrawn it.',
    },
    expired: {
      title: 'This link does not work',
      text: 'It may be incomplete, or more than 90 days old. The question may still need an answer.',
    },
  },
  sent: { title: 'Thank you: your answer was sent', text: 'The complaints team has it now. You can close this page.' },
  ring: (phone: string) => `If you have something to add, ring the complaints team on ${phone}.`,
  write: (email: string) => `You can also write to ${email}, with the number of the complaint.`,
} as const;
