const kinds = {
  evidence: 'Evidence',
  letterIn: 'Letter that came in',
  letterOut: 'Letter that went out',
  record: 'Record of a service',
  photograph: 'Photograph',
  policy: 'Policy or procedure',
  redacted: 'Redacted copy',
  other: 'Something else',
} as const;

/** Where staff add files to a case, and what the list of files says of each. */
export const addFileTexts = {
  link: 'Add a file',
  title: (reference: string) => `Add a file to ${reference}`,
  back: 'Back to the documents',
  intro: 'The history of the case says who added it. Files that you choose together are described together.',
  documents: { label: 'Choose the files', hint: 'For example a photograph, a scan of a letter, or a recording' },
  kind: { label: 'What is it?', choose: 'Choose one', missing: 'Choose what it is' },
  name: {
    label: 'Title (optional)',
    hint: 'For example “Inspection of 3 March”',
    tooLong: 'Title must be 200 characters or fewer',
  },
  internal: {
    label: 'Only for staff',
    hint: 'Take the tick away and the person who complained sees it among the files of their case.',
  },
  add: 'Add to the case',
  done: 'The file is in the case.',
  notPossible: 'You cannot add files to this case.',
  note: (kind: keyof typeof kinds, title: string | null) => (title === null ? kinds[kind] : `${kinds[kind]}: ${title}`),
  kinds,
  onlyStaff: 'Only for staff',
} as const;
